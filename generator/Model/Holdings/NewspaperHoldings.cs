using System.Globalization;

namespace Archive.Model;

/// <summary>What there is of a newspaper.</summary>
/// <param name="Newspaper">Which one.</param>
/// <param name="Years">Its years with editions or missing days, in order.</param>
/// <param name="Flags">Open review flags, the most frequent first.</param>
internal sealed record NewspaperHoldings(Newspaper Newspaper, IReadOnlyList<YearHoldings> Years, IReadOnlyList<FlagCount> Flags)
{
    public static NewspaperHoldings Of(Newspaper newspaper, IReadOnlyCollection<EditionOutline> editions)
    {
        var missing = new MissingDays([.. editions.Select(edition => edition.ToEntry(leadHeadline: null))], newspaper.Publication);
        var byYear = editions.ToLookup(edition => edition.Key.Date.Year, StringComparer.Ordinal);
        var run = missing.Run is { } days ? Enumerable.Range(days.First.Year, days.Last.Year - days.First.Year + 1).Select(year => year.ToString("0000", CultureInfo.InvariantCulture)) : [];
        return new NewspaperHoldings(
            newspaper,
            [.. byYear.Select(year => year.Key).Union(run, StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(year => YearHoldings.Of(year, [.. byYear[year]], missing))],
            FlagCount.Sum(editions));
    }
}
