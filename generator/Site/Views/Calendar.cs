using Archive.Model;

namespace Archive.Site;

/// <summary>
/// Lays out a newspaper's editions as an almanac. Only an edition whose day is known without doubt stands on a day; the
/// others are listed apart.
/// </summary>
internal static class Calendar
{
    /// <summary>With no more years than this all of them lie open.</summary>
    private const int OpenYears = 2;

    /// <summary>The fragment under which the editions without a sure day are found.</summary>
    public const string UndatedId = "undated";

    public static bool IsDated(CatalogueEdition edition) => edition.Key.Date.ExactDay is not null;

    public static string YearId(string year) => "y" + year;

    /// <summary>The years in which there is a sure day, the newest first.</summary>
    public static IReadOnlyList<string> YearsOf(CatalogueNewspaper newspaper) =>
        [.. newspaper.Editions.Where(IsDated).Select(e => e.Key.Date.Year).Distinct(StringComparer.Ordinal).OrderDescending(StringComparer.Ordinal)];

    public static IReadOnlyList<YearView> Years(SiteContext context, string from, CatalogueNewspaper newspaper)
    {
        var byDay = newspaper.Editions.Where(IsDated).ToLookup(e => e.Key.Date.ExactDay!.Value);
        var missing = new MissingDays(byDay.Select(day => day.Key).ToHashSet());
        var years = YearsOf(newspaper);
        return [.. years.Select((year, place) => Year(context, from, int.Parse(year), byDay, missing, isOpen: place == 0 || years.Count <= OpenYears))];
    }

    private static YearView Year(SiteContext context, string from, int year, ILookup<DateOnly, CatalogueEdition> byDay, MissingDays missing, bool isOpen)
    {
        var names = context.Words.List("months");
        var months = Enumerable.Range(1, 12).Select(month => Month(from, new DateOnly(year, month, 1), names[month - 1], byDay, missing)).ToList();
        var count = byDay.Where(day => day.Key.Year == year).Sum(day => day.Count());
        var digits = year.ToString("0000");
        return new YearView(
            context.Words.Fill("dateYear", ("year", digits)),
            YearId(digits),
            context.Words.Count("editions", count),
            isOpen,
            context.Words.List("weekdaysShort"),
            months);
    }

    private static MonthView Month(string from, DateOnly first, string name, ILookup<DateOnly, CatalogueEdition> byDay, MissingDays missing)
    {
        var before = ((int)first.DayOfWeek + 6) % 7;
        var length = DateTime.DaysInMonth(first.Year, first.Month);
        var cells = Enumerable.Repeat(DayView.Outside, before)
            .Concat(Enumerable.Range(0, length).Select(day => Day(from, first.AddDays(day), byDay, missing)))
            .Concat(Enumerable.Repeat(DayView.Outside, (7 - ((before + length) % 7)) % 7));
        var weeks = cells.Chunk(7).Select(IReadOnlyList<DayView> (week) => week).ToList();
        return new MonthView(name, !weeks.SelectMany(w => w).Any(d => d.Href is not null), weeks);
    }

    private static DayView Day(string from, DateOnly day, ILookup<DateOnly, CatalogueEdition> byDay, MissingDays missing)
    {
        string Href(CatalogueEdition edition) => Address.Relative(from, Address.Edition(edition.Key));
        var editions = byDay[day].ToList();
        return new DayView(
            day.Day.ToString(),
            editions.Count == 0 ? null : Href(editions[0]),
            [.. editions.Skip(1).Select(e => new LinkView(e.Key.Number.ToString(), Href(e)))],
            editions.Count == 0 && missing.Contains(day));
    }
}
