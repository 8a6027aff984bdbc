using System.Numerics;

namespace Archive.Search;

/// <summary>
/// Numbers the terms of a batch in the order in which they are met. Two or three are looked up for each character of the batch, so what a look-up touches
/// is kept small. Single code points have a table. Neighbours are packed into one number each; an open hash table holds places in a list of
/// these, where the frequent ones, which are met first, stand together. Words and names have a dictionary.
/// </summary>
internal sealed class TermNumbers
{
    /// <summary>A code point has so many bits.</summary>
    private const int Bits = 21;
    private const int MostCodePoint = (1 << Bits) - 1;

    /// <summary>So many places for a number at least: few must look beyond the first.</summary>
    private const int LeastPlaces = 2;

    /// <summary>Code points of the table; others are few and are numbered as neighbours are.</summary>
    private const int TableLength = 1 << 16;

    private readonly int[] _singles = new int[TableLength];
    private readonly Dictionary<string, int> _texts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private int[] _places = new int[1 << 13];
    private long[] _packed = new long[1 << 12];
    private int _packedCount;

    public TermNumbers() => _lookup = _texts.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The terms by number.</summary>
    public List<Term> Terms { get; } = [];

    public void Clear()
    {
        _texts.Clear();
        Terms.Clear();
        Array.Clear(_singles);
        Array.Clear(_places);
        _packedCount = 0;
    }

    /// <summary>The numbers of the terms in their order.</summary>
    public int[] InOrder()
    {
        // Keys, which are numbers, are sorted several times as fast as terms.
        var (numbers, keys, texts) = (new int[Terms.Count], new long[Terms.Count], new string?[Terms.Count]);
        var (keyed, named) = (0, Terms.Count);
        for (var number = 0; number < numbers.Length; number++)
        {
            var term = Terms[number];
            var place = term.Text is null ? keyed++ : --named;
            (numbers[place], keys[place], texts[place]) = (number, term.Key, term.Text);
        }

        Array.Sort(keys, numbers, 0, keyed);
        Array.Sort(texts, numbers, named, numbers.Length - named, StringComparer.Ordinal);
        return numbers;
    }

    /// <summary>One code point.</summary>
    public int Of(int codePoint)
    {
        if (codePoint >= TableLength)
            return OfPacked(Pack(codePoint));
        ref var number = ref _singles[codePoint];
        if (number == 0)
        {
            Terms.Add(Term.Single(codePoint));
            number = Terms.Count;
        }

        return number - 1;
    }

    /// <summary>
    /// Neighbours, many at a time: the places of all are fetched before the first is compared, since most are not in the processor's cache, and it waits
    /// for several as long as for one.
    /// </summary>
    /// <param name="packed">The neighbours.</param>
    /// <param name="numbers">Takes their numbers.</param>
    public void OfNeighbours(ReadOnlySpan<long> packed, Span<int> numbers)
    {
        var places = _places;
        for (var i = 0; i < packed.Length; i++)
            numbers[i] = places[PlaceOf(packed[i], places.Length)] - 1;
        for (var i = 0; i < packed.Length; i++)
        {
            if (numbers[i] < 0 || _packed[numbers[i]] != packed[i])
                numbers[i] = OfPacked(packed[i]);
        }
    }

    /// <summary>A word, or a name.</summary>
    public int Of(ReadOnlySpan<char> text)
    {
        if (_lookup.TryGetValue(text, out var number))
            return number;
        var term = Term.OfText(text.ToString());
        _texts.Add(term.Text!, Terms.Count);
        Terms.Add(term);
        return Terms.Count - 1;
    }

    /// <summary>Packs one, two or three neighbours into a number. Where one is missing is zero: U+0000 folds to nothing.</summary>
    public static long Pack(int first, int second = 0, int third = 0) => ((long)first << Bits | (uint)second) << Bits | (uint)third;

    private static Term TermOf(long packed)
    {
        var (first, second, third) = ((int)(packed >> 2 * Bits), (int)(packed >> Bits) & MostCodePoint, (int)packed & MostCodePoint);
        if (third != 0)
            return Term.Letters(first, second, third);
        if (second == 0)
            return Term.Single(first);
        return Characters.KindOf(first) == CharacterKind.Word && Characters.KindOf(second) == CharacterKind.Word ? Term.Letters(first, second) : Term.Pair(first, second);
    }

    private int OfPacked(long packed)
    {
        if (LeastPlaces * (_packedCount + 1) > _places.Length)
            Grow();
        ref var place = ref Find(packed);
        if (place == 0)
        {
            var number = Terms.Count;
            if (number >= _packed.Length)
                Array.Resize(ref _packed, Math.Max(2 * _packed.Length, number + 1));
            _packed[number] = packed;
            _packedCount++;
            Terms.Add(TermOf(packed));
            place = Terms.Count;
        }

        return place - 1;
    }

    /// <summary>Where the number of neighbours is, plus one; or zero where it belongs.</summary>
    private ref int Find(long packed)
    {
        var at = PlaceOf(packed, _places.Length);
        while (_places[at] != 0 && _packed[_places[at] - 1] != packed)
            at = (at + 1) & (_places.Length - 1);
        return ref _places[at];
    }

    /// <summary>The highest bits of a product depend on all bits of the number (Fibonacci hashing).</summary>
    private static int PlaceOf(long packed, int places) => (int)((ulong)packed * 0x9E3779B97F4A7C15 >> (64 - BitOperations.Log2((uint)places)));

    private void Grow()
    {
        var before = _places;
        _places = new int[2 * before.Length];
        foreach (var place in before)
        {
            if (place != 0)
                Find(_packed[place - 1]) = place;
        }
    }
}
