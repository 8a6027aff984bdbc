using Archive.Model;

namespace Archive.Check;

/// <summary>What there is of a newspaper's year.</summary>
/// <param name="Year">Four digits.</param>
/// <param name="Editions">Editions, those of uncertain date too.</param>
/// <param name="Uncertain">Editions of which the day is not known for sure.</param>
/// <param name="Pages">Pages of them.</param>
/// <param name="Articles">Articles on them.</param>
/// <param name="Flags">Open review flags.</param>
/// <param name="Missing">The days of which an edition is to be expected but not there.</param>
/// <param name="Months">For each of the twelve months: days with an edition, and days with one or missing.</param>
internal sealed record YearStatus(string Year, int Editions, int Uncertain, int Pages, int Articles, int Flags, IReadOnlyList<DateOnly> Missing, IReadOnlyList<(int There, int Expected)> Months)
{
    public static YearStatus Of(string year, IReadOnlyCollection<EditionStatus> editions, MissingDays missing)
    {
        DateOnly[] days = [.. editions.Select(edition => edition.Key.Date.ExactDay).OfType<DateOnly>().Distinct()];
        DateOnly[] gaps = int.TryParse(year, out var number) && number > 0 ? [.. missing.In(number)] : [];
        return new YearStatus(
            year,
            editions.Count,
            editions.Count(edition => edition.Key.Date.ExactDay is null),
            editions.Sum(edition => edition.Pages),
            editions.Sum(edition => edition.Articles),
            editions.Sum(edition => edition.Flags.Values.Sum()),
            gaps,
            [.. Enumerable.Range(1, 12).Select(month => (In(days, month), In(days, month) + In(gaps, month)))]);
    }

    private static int In(DateOnly[] days, int month) => days.Count(day => day.Month == month);
}
