using Archive.Model;

namespace Archive.Check;

/// <summary>What is in an archive, what is missing, and what is still to be looked at.</summary>
/// <param name="Newspapers">Its newspapers by id.</param>
/// <param name="Flags">Open review flags by code, the most frequent first.</param>
/// <param name="Latest">The editions that were written last, the last one first.</param>
internal sealed record ArchiveStatus(IReadOnlyList<NewspaperHoldings> Newspapers, IReadOnlyList<FlagCount> Flags, IReadOnlyList<EditionStatus> Latest)
{
    private const int LatestCount = 10;

    public static ArchiveStatus Of(IEnumerable<Newspaper> newspapers, IReadOnlyCollection<EditionStatus> editions)
    {
        var byNewspaper = editions.ToLookup(edition => edition.Key.NewspaperId, edition => edition.Outline, StringComparer.Ordinal);
        return new ArchiveStatus(
            [.. newspapers.OrderBy(newspaper => newspaper.Id, StringComparer.Ordinal).Select(newspaper => NewspaperHoldings.Of(newspaper, [.. byNewspaper[newspaper.Id]]))],
            FlagCount.Sum(editions.Select(edition => edition.Outline)),
            [.. editions.OrderByDescending(edition => edition.Modified).ThenBy(edition => edition.Key.NewspaperId, StringComparer.Ordinal).ThenBy(edition => edition.Key.Key, StringComparer.Ordinal).Take(LatestCount)]);
    }
}
