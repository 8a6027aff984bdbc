namespace Archive.Search;

/// <summary>
/// Ascending numbers below a bound, as Rice-coded gaps: the gap's high part as that many zero bits and a one, then its low
/// <c>k</c> bits. When more than half of the numbers are there, those that are not are written in their place. Close to the
/// best possible for numbers that are scattered evenly.
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

    public static void Append(BitWriter target, ReadOnlySpan<int> ascending, int bound)
    {
        if (ascending.IsEmpty)
            return;
        if (2L * ascending.Length <= bound)
            AppendGaps(target, ascending, bound);
        else if (ascending.Length < bound)
            AppendGaps(target, Missing(ascending, bound), bound);
    }

    private static void AppendGaps(BitWriter target, ReadOnlySpan<int> ascending, int bound)
    {
        var lowBits = LowBits(ascending.Length, bound);
        var previous = -1;
        foreach (var number in ascending)
        {
            var gap = number - previous - 1;
            previous = number;
            target.WriteUnary(gap >> lowBits);
            target.Write((uint)(gap & ((1 << lowBits) - 1)), lowBits);
        }
    }

    private static int[] Missing(ReadOnlySpan<int> ascending, int bound)
    {
        var missing = new int[bound - ascending.Length];
        var (count, next) = (0, 0);
        foreach (var number in ascending)
        {
            for (; next < number; next++)
                missing[count++] = next;
            next++;
        }

        for (; next < bound; next++)
            missing[count++] = next;
        return missing;
    }
}
