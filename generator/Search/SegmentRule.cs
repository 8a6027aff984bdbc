namespace Archive.Search;

/// <summary>
/// How an archive is cut into segments: by the number of its full batches alone, so that the same content has the same segments, however it grew.
/// </summary>
/// <remarks>
/// Batches are consecutive editions; one ends with the edition with which it has at least <see cref="ArticlesPerBatch"/> articles. What comes
/// after the last full batch is a segment by itself, so that one more edition rewrites only that. Full batches are joined to one segment each of
/// as many 256ths, 64ths, 8ths and single batches as fit: an archive of a million articles has four or five.
/// </remarks>
internal static class SegmentRule
{
    public const int ArticlesPerBatch = 4096;

    private static readonly int[] Steps = [64, 8, 1];

    /// <summary>So many batches, about a million articles, are a segment that never changes.</summary>
    private const int LargestSegment = 256;

    /// <summary>The segments of full batches: first batch, and the one before which each ends.</summary>
    public static IEnumerable<(int First, int End)> Cut(int fullBatches)
    {
        var first = 0;
        for (; fullBatches - first >= LargestSegment; first += LargestSegment)
            yield return (first, first + LargestSegment);
        foreach (var step in Steps)
        {
            var end = first + (fullBatches - first) / step * step;
            if (end > first)
                yield return (first, end);
            first = end;
        }
    }
}
