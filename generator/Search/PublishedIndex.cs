namespace Archive.Search;

/// <summary>The index as the last build has published it.</summary>
/// <param name="Segments">Its segments in order; empty when nothing is known of them.</param>
/// <param name="IsIntact">Whether a folder of the site has the files of ours that the last build left there.</param>
/// <param name="Keep">Takes the path of each file that stays as it is.</param>
internal sealed record PublishedIndex(IReadOnlyList<SegmentRecord> Segments, Func<string, bool> IsIntact, Action<string> Keep)
{
    public static PublishedIndex None { get; } = new([], _ => false, _ => { });
}
