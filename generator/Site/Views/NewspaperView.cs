namespace Archive.Site;

/// <summary>A newspaper's page: what is known of it, and the calendar of its editions.</summary>
internal sealed record NewspaperView(
    IReadOnlyList<LinkView> Breadcrumbs,
    string Name,
    string? Lang,
    string? Description,
    string? Publisher,
    string? Place,
    string? Cn,
    string? Issn,
    LinkView? Website,
    string Summary,
    IReadOnlyList<LinkView> YearLinks,
    IReadOnlyList<YearView> Years,
    IReadOnlyList<EditionLineView> Undated,
    IReadOnlyList<EditionLineView> Latest) : IWithBreadcrumbs
{
    public bool IsEmpty => Years.Count == 0 && Undated.Count == 0;
}

/// <summary>A year of the calendar.</summary>
internal sealed record YearView(string Year, string Id, string Summary, bool IsOpen, IReadOnlyList<string> Weekdays, IReadOnlyList<MonthView> Months);

/// <summary>A month of the calendar, in weeks from Monday to Sunday.</summary>
internal sealed record MonthView(string Name, bool IsEmpty, IReadOnlyList<IReadOnlyList<DayView>> Weeks);

/// <summary>A day of the calendar.</summary>
/// <param name="Number">Its number, empty outside the month.</param>
/// <param name="Href">Its edition, if there is one.</param>
/// <param name="More">Its second and further editions.</param>
/// <param name="IsMissing">Whether an edition is to be expected of which the archive has none.</param>
internal sealed record DayView(string Number, string? Href, IReadOnlyList<LinkView> More, bool IsMissing)
{
    public static readonly DayView Outside = new("", null, [], IsMissing: false);
}
