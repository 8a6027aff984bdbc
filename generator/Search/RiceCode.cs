namespace Archive.Search;

/// <summary>
/// Ascending numbers below a bound, as Rice-coded gaps: the gap's high part as that many zero bits and a one, then its low
/// <c>k</c> bits, most significant bit first, the last byte filled with zeros. Close to the best possible for numbers
/// that are scattered evenly; with <c>k</c> = 0 it is the bitmap.
/// </summary>
internal static class RiceCode
{
    /// <summary>So many bits fit into the pending ones at once, next to the seven that may be left there.</summary>
    private const int LongestWrite = 32;

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
        var (pending, pendingBits) = (0UL, 0);
        var previous = -1;
        foreach (var number in ascending)
        {
            var gap = number - previous - 1;
            previous = number;
            var zeros = gap >> lowBits;
            for (; zeros > LongestWrite; zeros -= LongestWrite)
                Write(0, LongestWrite);
            Write(1, zeros + 1);
            Write((uint)(gap & ((1 << lowBits) - 1)), lowBits);
        }

        if (pendingBits > 0)
            target.Add((byte)(pending << (8 - pendingBits)));

        void Write(uint value, int bits)
        {
            pending = pending << bits | value;
            pendingBits += bits;
            for (; pendingBits >= 8; pendingBits -= 8)
                target.Add((byte)(pending >> (pendingBits - 8)));
        }
    }
}
