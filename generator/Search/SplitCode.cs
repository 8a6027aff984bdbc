namespace Archive.Search;

/// <summary>
/// Ascending numbers below a bound, from the middle: the middle one is written first, in as few bits as where it can be allows, then those before it and those
/// after it in the same way. Where all places are taken nothing is written. Takes least of the known codes for lists whose numbers
/// come in clusters, as articles about one thing do, and no more than others for those that are scattered evenly.
/// </summary>
/// <remarks>Binary interpolative coding: A. Moffat and L. Stuiver, “Binary Interpolative Coding for Effective Index Compression”, Information Retrieval 3 (2000).</remarks>
internal static class SplitCode
{
    public static void Append(BitWriter target, ReadOnlySpan<int> ascending, int bound) => Append(target, ascending, 0, bound);

    /// <summary>Numbers from <paramref name="from"/> on and before <paramref name="end"/>.</summary>
    private static void Append(BitWriter target, ReadOnlySpan<int> ascending, int from, int end)
    {
        while (ascending.Length > 0 && ascending.Length < end - from)
        {
            var before = ascending.Length / 2;
            var middle = ascending[before];
            target.WriteBelow(middle - from - before, end - from - ascending.Length + 1);
            Append(target, ascending[..before], from, middle);
            ascending = ascending[(before + 1)..];
            from = middle + 1;
        }
    }
}
