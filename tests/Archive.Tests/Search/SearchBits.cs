namespace Archive.Tests.Search;

/// <summary>Reads the bits of search files one by one, as their description says, without the code that wrote them.</summary>
internal sealed class SearchBits(ReadOnlyMemory<byte> bytes)
{
    public int Position { get; private set; }

    public int Next()
    {
        var bit = bytes.Span[Position >> 3] >> (7 - (Position & 7)) & 1;
        Position++;
        return bit;
    }

    public int Bits(int count)
    {
        var value = 0;
        for (; count > 0; count--)
            value = value << 1 | Next();
        return value;
    }

    public int Unary()
    {
        var zeros = 0;
        while (Next() == 0)
            zeros++;
        return zeros;
    }

    /// <summary>Exponential Golomb code.</summary>
    public int Number(int lowBits = 0)
    {
        var length = Unary();
        var high = (1 << length | Bits(length)) - 1;
        return high << lowBits | Bits(lowBits);
    }

    public void Align() => Position = (Position + 7) / 8 * 8;

    /// <summary>A number below a bound, the shorter codes for those in the middle.</summary>
    public int Below(int bound)
    {
        var length = 0;
        while (1L << (length + 1) <= bound)
            length++;
        var shorter = (int)((1L << (length + 1)) - bound);
        var code = Bits(length);
        var place = code < shorter ? code : (code << 1 | Next()) - shorter;
        return (place + (bound - shorter) / 2) % bound;
    }

    /// <summary>Ascending numbers below a bound.</summary>
    public int[] Ascending(int count, int bound) => Between(count, 0, bound);

    private int[] Between(int count, int from, int end)
    {
        if (count == 0 || count == end - from)
            return [.. Enumerable.Range(from, count)];
        var before = count / 2;
        var middle = from + before + Below(end - from - count + 1);
        return [.. Between(before, from, middle), middle, .. Between(count - before - 1, middle + 1, end)];
    }
}
