using System.Security.Cryptography;
using Archive.Model;

namespace Archive.Search;

/// <summary>Consecutive editions whose terms lie sorted in the spill file.</summary>
/// <param name="Editions">The editions.</param>
/// <param name="ArticleCount">Articles of them all.</param>
/// <param name="Offset">Where the run begins.</param>
/// <param name="Length">Its bytes.</param>
/// <param name="Hash">SHA-256 of the run.</param>
internal sealed record Batch(IReadOnlyList<CalendarEdition> Editions, int ArticleCount, long Offset, int Length, byte[] Hash)
{
    /// <summary>Indexes editions, in an index that is emptied first, and spills what it finds.</summary>
    public static Batch Of(IReadOnlyList<Edition> editions, BatchIndex index, SpillFile spill)
    {
        index.Clear();
        foreach (var page in editions.SelectMany(edition => edition.Pages))
        {
            foreach (var article in page.Articles)
                index.Add(article, page);
        }

        var calendar = editions.Select(CalendarEdition.Of).ToArray();
        var run = index.WriteRun();
        return new Batch(calendar, calendar.Sum(edition => edition.ArticleCount), spill.Append(run), run.Length, SHA256.HashData(run));
    }
}
