namespace Archive.Search;

/// <summary>
/// Numbers the terms of a batch in the order in which they are met. Code points and letters by an open hash table of their keys, words and names by a
/// dictionary.
/// </summary>
internal sealed class TermNumbers
{
    /// <summary>A code point has so many bits.</summary>
    private const int Bits = 21;

    private readonly Dictionary<string, int> _texts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private long[] _keys = new long[1 << 12];
    private int[] _numbers = new int[1 << 12];
    private int _keyCount;

    public TermNumbers() => _lookup = _texts.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The terms by number.</summary>
    public List<Term> Terms { get; } = [];

    public void Clear()
    {
        _texts.Clear();
        Terms.Clear();
        Array.Clear(_keys);
        _keyCount = 0;
    }

    public int Of(long key)
    {
        if (IsNew(key, out var number))
            Terms.Add(new Term(key));
        return number;
    }

    /// <summary>Two letters.</summary>
    public int OfLetters(int first, int second)
    {
        if (IsNew(((long)first << Bits | (uint)second) << Bits, out var number))
            Terms.Add(Term.Letters(first, second));
        return number;
    }

    /// <summary>Three letters.</summary>
    public int OfLetters(int first, int second, int third)
    {
        if (IsNew(((long)first << Bits | (uint)second) << Bits | (uint)third, out var number))
            Terms.Add(Term.Letters(first, second, third));
        return number;
    }

    public int Of(ReadOnlySpan<char> text)
    {
        if (_lookup.TryGetValue(text, out var number))
            return number;
        var term = Term.OfText(text.ToString());
        _texts.Add(term.Text!, Terms.Count);
        Terms.Add(term);
        return Terms.Count - 1;
    }

    /// <summary>The number of a key; whether it has got it just now, and its term is to be added. Those of letters are greater than any of a pair.</summary>
    private bool IsNew(long key, out int number)
    {
        if (2 * _keyCount >= _keys.Length)
            Grow();
        var place = PlaceOf(key);
        var isNew = _keys[place] != key;
        if (isNew)
        {
            (_keys[place], _numbers[place]) = (key, Terms.Count);
            _keyCount++;
        }

        number = _numbers[place];
        return isNew;
    }

    /// <summary>Where a key is, or the empty place where it belongs. Zero is no key, because U+0000 folds to nothing.</summary>
    private int PlaceOf(long key)
    {
        var mask = _keys.Length - 1;
        var place = (int)((ulong)key * 0x9E3779B97F4A7C15 >> 32) & mask;
        while (_keys[place] != 0 && _keys[place] != key)
            place = (place + 1) & mask;
        return place;
    }

    private void Grow()
    {
        var (keys, numbers) = (_keys, _numbers);
        _keys = new long[2 * keys.Length];
        _numbers = new int[2 * keys.Length];
        for (var i = 0; i < keys.Length; i++)
        {
            if (keys[i] == 0)
                continue;
            var place = PlaceOf(keys[i]);
            (_keys[place], _numbers[place]) = (keys[i], numbers[i]);
        }
    }
}
