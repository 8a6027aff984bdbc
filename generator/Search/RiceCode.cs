namespace Archive.Search;

/// <summary>
/// Ascending numbers below a bound, as Rice-coded gaps: the gap's high part as that many zero bits and a one, then its low
/// <c>k</c> bits, most significant bit first, the last byte filled with zeros. Close to the best possible for numbers
/// that are scattered evenly; with <c>k</c> = 0 it is the bitmap.
/// </summary>
internal static class RiceCode
{
    /// <summary>
    /// The number of low bits: the largest k for which 2^k ≤ 0.69 × bound ÷ count, or 0. Decoders compute it from the same
    /// two numbers, in whole numbers, so that no machine rounds it otherwise.
    /// </summary>
    public static int LowBits(int count, int bound)
    {
        var lowBits = 0;
        while (100L * count << (lowBits + 1) <= 69L * bound)
            lowBits++;
        return lowBits;
    }

    public static void Append(List<byte> target, ReadOnlySpan<int> ascending, int bound)
    {
        var lowBits = LowBits(ascending.Length, bound);
        var (current, free) = (0, 8);
        var previous = -1;
        foreach (var number in ascending)
        {
            var gap = number - previous - 1;
            previous = number;
            for (var zeros = gap >> lowBits; zeros > 0; zeros--)
                Bit(0);
            Bit(1);
            for (var bit = lowBits - 1; bit >= 0; bit--)
                Bit(gap >> bit & 1);
        }

        if (free < 8)
            target.Add((byte)(current << free));

        void Bit(int bit)
        {
            current = current << 1 | bit;
            if (--free > 0)
                return;
            target.Add((byte)current);
            (current, free) = (0, 8);
        }
    }
}
