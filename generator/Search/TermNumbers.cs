namespace Archive.Search;

/// <summary>Numbers the terms of a batch in the order in which they are met. Code points by an open hash table of their keys, texts by a dictionary.</summary>
internal sealed class TermNumbers
{
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
        if (2 * _keyCount >= _keys.Length)
            Grow();
        var place = PlaceOf(key);
        if (_keys[place] == key)
            return _numbers[place];
        _keys[place] = key;
        _numbers[place] = Terms.Count;
        _keyCount++;
        Terms.Add(new Term(key));
        return Terms.Count - 1;
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
