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

    /// <summary>Ascending numbers below a bound: those that are there, or, when they are more than half, those that are not.</summary>
    public int[] Ascending(int count, int bound)
    {
        if (2 * count <= bound)
            return Gaps(count, bound);
        return [.. Enumerable.Range(0, bound).Except(Gaps(bound - count, bound))];
    }

    private int[] Gaps(int count, int bound)
    {
        var lowBits = 0;
        while (count > 0 && Math.Pow(2, lowBits + 1) * count * 100 <= 69.0 * bound)
            lowBits++;
        var previous = -1;
        return [.. Enumerable.Range(0, count).Select(_ => previous += (Unary() << lowBits | Bits(lowBits)) + 1)];
    }
}
