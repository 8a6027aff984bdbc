using Archive.Model;

namespace Archive.Check;

/// <summary>What is in an archive, what is missing, and what is still to be looked at.</summary>
/// <param name="Newspapers">Its newspapers by id.</param>
/// <param name="Flags">Open review flags by code, the most frequent first.</param>
/// <param name="Latest">The editions that were written last, the last one first.</param>
internal sealed record ArchiveStatus(IReadOnlyList<NewspaperStatus> Newspapers, IReadOnlyList<(string Code, int Count)> Flags, IReadOnlyList<EditionStatus> Latest)
{
    private const int LatestCount = 10;

    public static ArchiveStatus Of(IEnumerable<Newspaper> newspapers, IReadOnlyCollection<EditionStatus> editions)
    {
        var byNewspaper = editions.ToLookup(edition => edition.Key.NewspaperId, StringComparer.Ordinal);
        return new ArchiveStatus(
            [.. newspapers.OrderBy(newspaper => newspaper.Id, StringComparer.Ordinal).Select(newspaper => NewspaperStatus.Of(newspaper, [.. byNewspaper[newspaper.Id]]))],
            [
                .. editions.SelectMany(edition => edition.Flags).GroupBy(flag => flag.Key, flag => flag.Value, StringComparer.Ordinal)
                    .Select(flags => (flags.Key, flags.Sum()))
                    .OrderByDescending(flag => flag.Item2).ThenBy(flag => flag.Key, StringComparer.Ordinal),
            ],
            [.. editions.OrderByDescending(edition => edition.Modified).ThenBy(edition => edition.Key.NewspaperId, StringComparer.Ordinal).ThenBy(edition => edition.Key.Key, StringComparer.Ordinal).Take(LatestCount)]);
    }
}

/// <summary>What there is of a newspaper.</summary>
/// <param name="Newspaper">Which one.</param>
/// <param name="Years">Its years with editions or missing days, in order.</param>
internal sealed record NewspaperStatus(Newspaper Newspaper, IReadOnlyList<YearStatus> Years)
{
    public static NewspaperStatus Of(Newspaper newspaper, IReadOnlyCollection<EditionStatus> editions)
    {
        var missing = new MissingDays([.. editions.Select(edition => edition.Entry)], newspaper.Publication);
        var byYear = editions.ToLookup(edition => edition.Key.Date.Year, StringComparer.Ordinal);
        var run = missing.Run is { } days ? Enumerable.Range(days.First.Year, days.Last.Year - days.First.Year + 1).Select(year => year.ToString("0000", System.Globalization.CultureInfo.InvariantCulture)) : [];
        return new NewspaperStatus(newspaper, [.. byYear.Select(year => year.Key).Union(run, StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(year => YearStatus.Of(year, [.. byYear[year]], missing))]);
    }
}
