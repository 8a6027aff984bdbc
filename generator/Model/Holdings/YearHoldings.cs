namespace Archive.Model;

/// <summary>What there is of a newspaper's year.</summary>
/// <param name="Year">Four digits.</param>
/// <param name="Editions">Editions, those of uncertain date too.</param>
/// <param name="Uncertain">Editions of which the day is not known for sure.</param>
/// <param name="Pages">Pages of them.</param>
/// <param name="Articles">Articles on them.</param>
/// <param name="Flags">Open review flags.</param>
/// <param name="Missing">The days of which an edition is to be expected but not there.</param>
/// <param name="Months">Its twelve months.</param>
internal sealed record YearHoldings(string Year, int Editions, int Uncertain, int Pages, int Articles, int Flags, IReadOnlyList<DateOnly> Missing, IReadOnlyList<MonthHoldings> Months)
{
    public static YearHoldings Of(string year, IReadOnlyCollection<EditionOutline> editions, MissingDays missing)
    {
        DateOnly[] days = [.. editions.Select(edition => edition.Key.Date.ExactDay).OfType<DateOnly>().Distinct()];
        DateOnly[] gaps = int.TryParse(year, out var number) && number > 0 ? [.. missing.In(number)] : [];
        return new YearHoldings(
            year,
            editions.Count,
            editions.Count(edition => edition.Key.Date.ExactDay is null),
            editions.Sum(edition => edition.Pages.Count),
            editions.Sum(edition => edition.ArticleCount),
            editions.Sum(edition => edition.Flags.Sum(flag => flag.Count)),
            gaps,
            [.. Enumerable.Range(1, 12).Select(month => new MonthHoldings(In(days, month), In(days, month) + In(gaps, month)))]);
    }

    private static int In(DateOnly[] days, int month) => days.Count(day => day.Month == month);
}
