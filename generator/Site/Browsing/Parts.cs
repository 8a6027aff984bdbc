namespace Archive.Site;

/// <summary>
/// A list that grows at its end in parts, so that no page grows with the archive and an addition changes the newest part alone: older parts, numbered
/// from 1, hold a hundred each, and the newest between 50 and 149.
/// </summary>
internal static class Parts
{
    private const int Whole = 100;

    private const int LeastOfNewest = 50;

    /// <summary>How many older parts a list of so many items has.</summary>
    public static int Older(int count) => Math.Max(0, (count - LeastOfNewest) / Whole);

    /// <summary>Where a part begins, and how many items it has.</summary>
    /// <param name="count">The items of the list.</param>
    /// <param name="part">The part; 0 for the newest.</param>
    public static (int First, int Count) Range(int count, int part)
    {
        var first = part == 0 ? Older(count) * Whole : (part - 1) * Whole;
        return (first, part == 0 ? count - first : Whole);
    }

    /// <summary>All parts: the number of each, the place of its first item and how many it has.</summary>
    public static IEnumerable<(int Number, int First, int Count)> Of(int count) => Enumerable.Range(0, Older(count) + 1).Select(part =>
    {
        var (first, length) = Range(count, part);
        return (part, first, length);
    });
}
