using Archive.Model;

namespace Archive.Site;

/// <summary>Lays out a year of a newspaper's editions as an almanac.</summary>
internal static class Calendar
{
    public static AlmanacView Year(SiteContext context, string from, NewspaperYear year)
    {
        var byDay = year.Editions.ToLookup(edition => edition.Key.Date.Day!.Value);
        var missing = year.Missing.ToHashSet();
        var names = context.Words.List("months");
        var months = Enumerable.Range(1, 12).Select(month => Month(from, new DateOnly(int.Parse(year.Year), month, 1), names[month - 1], byDay, missing)).ToList();
        return new AlmanacView(
            context.Words.Fill("dateYear", ("year", year.Year)),
            Summary(context, year),
            context.Words.List("weekdaysShort"),
            months,
            HasMissing: missing.Count > 0,
            HasUncertain: !year.Editions.All(NewspaperYears.IsSure));
    }

    /// <summary>255期 · 缺3期.</summary>
    public static string Summary(SiteContext context, NewspaperYear year)
    {
        var held = context.Words.Count("editions", year.Editions.Count);
        return year.Missing.Count == 0 ? held : $"{held} · {context.Words.Count("missing", year.Missing.Count)}";
    }

    private static MonthView Month(string from, DateOnly first, string name, ILookup<DateOnly, CatalogueEdition> byDay, HashSet<DateOnly> missing)
    {
        var before = PublicationRule.PlaceOf(first.DayOfWeek);
        var length = DateTime.DaysInMonth(first.Year, first.Month);
        var cells = Enumerable.Repeat(DayView.Outside, before)
            .Concat(Enumerable.Range(0, length).Select(day => Day(from, first.AddDays(day), byDay, missing)))
            .Concat(Enumerable.Repeat(DayView.Outside, (7 - ((before + length) % 7)) % 7));
        var weeks = cells.Chunk(7).Select(IReadOnlyList<DayView> (week) => week).ToList();
        return new MonthView(name, !weeks.SelectMany(w => w).Any(d => d.Href is not null), weeks);
    }

    private static DayView Day(string from, DateOnly day, ILookup<DateOnly, CatalogueEdition> byDay, HashSet<DateOnly> missing)
    {
        string Href(CatalogueEdition edition) => Address.Relative(from, Address.Edition(edition.Key));
        var editions = byDay[day].ToList();
        return new DayView(
            day.Day.ToString(),
            editions.Count == 0 ? null : Href(editions[0]),
            [.. editions.Skip(1).Select(e => new LinkView(e.Key.Number.ToString(), Href(e)))],
            missing.Contains(day),
            editions.Count > 0 && !editions.Exists(NewspaperYears.IsSure));
    }
}
