using Archive.Model;
using Archive.Search;

namespace Archive.Build;

/// <summary>
/// What a build remembers for the next, so that this one makes only what has changed. It is never needed: without it, or with one that is
/// damaged or another program's, everything is made, and what has the same bytes is left alone.
/// </summary>
internal sealed class BuildCache
{
    /// <summary>What the folder of templates held.</summary>
    public Fingerprint Templates { get; init; }

    /// <summary>The editions by newspaper and key.</summary>
    public Dictionary<(string Newspaper, string Key), KnownEdition> Editions { get; } = [];

    /// <summary>The files that no single edition makes, by path, with what they were made from.</summary>
    public Dictionary<string, Fingerprint> Files { get; } = new(StringComparer.Ordinal);

    /// <summary>The segments of the search index.</summary>
    public List<SegmentRecord> Segments { get; } = [];

    /// <summary>When files last came into a folder of the site or left it, in ticks: a folder of another time is not as we left it.</summary>
    public Dictionary<string, long> FolderTimes { get; } = new(StringComparer.Ordinal);
}
