using System.Numerics;

namespace Archive.Search;

/// <summary>
/// How an archive is cut into segments: by the number of its full batches alone, so that the same content has the same segments, however it grew.
/// </summary>
/// <remarks>
/// Batches are consecutive editions; a full one ends with the edition with which it has at least <see cref="ArticlesPerBatch"/> articles. Each
/// query reads from every segment, so there are few: the full batches are one or, from 200,000 articles on, one that holds at least seven eighths of
/// them and one with the rest. What comes after the last full batch is a segment by itself, so that one more edition rewrites only that. A
/// small archive is one segment.
/// </remarks>
internal static class SegmentRule
{
    public const int ArticlesPerBatch = 4096;

    /// <summary>With fewer full batches everything is one segment: to write it anew costs little.</summary>
    private const int LeastToCut = 4;

    /// <summary>With fewer full batches all of them are the main segment: readers gain more by one segment less than it costs to write it anew with each.</summary>
    private const int LeastForRest = 48;

    /// <summary>So many batches, about a million articles, are a segment that never changes.</summary>
    private const int LargestSegment = 256;

    /// <summary>The segments, without empty ones: first batch, and the one before which each ends.</summary>
    /// <param name="fullBatches">How many batches are full.</param>
    /// <param name="batches">The same, plus one if there is one that is not.</param>
    public static IEnumerable<(int First, int End)> Cut(int fullBatches, int batches)
    {
        var first = 0;
        for (; fullBatches - first >= LargestSegment; first += LargestSegment)
            yield return (first, first + LargestSegment);
        var rest = fullBatches - first;
        var main = first == 0 && rest < LeastToCut ? batches : first + rest / Step(rest) * Step(rest);
        foreach (var end in new[] { main, Math.Max(main, fullBatches), batches })
        {
            if (end > first)
                yield return (first, end);
            first = end;
        }
    }

    /// <summary>At each multiple of it the main segment grows: a power of two, from an eighth down to a sixteenth of the batches.</summary>
    private static int Step(int batches) => batches < LeastForRest ? 1 : 1 << BitOperations.Log2((uint)batches / 8);
}
