namespace Archive.Site;

/// <summary>A newspaper's page: what is known of it, its years, and the calendar of the latest.</summary>
internal sealed record NewspaperView : IWithBreadcrumbs
{
    public required IReadOnlyList<LinkView> Breadcrumbs { get; init; }

    public required string Name { get; init; }

    public required string? Lang { get; init; }

    public required string? Description { get; init; }

    public required string? Publisher { get; init; }

    public required string? Place { get; init; }

    public required string? Cn { get; init; }

    public required string? Issn { get; init; }

    public required LinkView? Website { get; init; }

    /// <summary>Its first and last year, and how many editions the archive has.</summary>
    public required string Summary { get; init; }

    /// <summary>All years of its run.</summary>
    public required IReadOnlyList<YearLinkView> YearLinks { get; init; }

    /// <summary>The fragment of the calendar.</summary>
    public required string? YearId { get; init; }

    /// <summary>The page of the year that the calendar shows.</summary>
    public required string? YearHref { get; init; }

    /// <summary>The calendar of the latest year; null when no day is known.</summary>
    public required AlmanacView? Almanac { get; init; }

    /// <summary>The editions whose date is uncertain, or the first of them.</summary>
    public required IReadOnlyList<EditionLineView> Undated { get; init; }

    /// <summary>The list of all of them, when these are only the first.</summary>
    public required LinkView? AllUndated { get; init; }

    /// <summary>The newest editions.</summary>
    public required IReadOnlyList<EditionLineView> Latest { get; init; }

    /// <summary>When it appeared, and what of it the archive has.</summary>
    public required RunView Run { get; init; }

    public bool IsEmpty => Almanac is null && Undated.Count == 0;
}

/// <summary>A year in the strip of years.</summary>
/// <param name="Text">The year.</param>
/// <param name="Href">Its page; null when the archive has none of its editions.</param>
/// <param name="Id">The fragment by which it is found on the newspaper's page, when another part of the page has not got it.</param>
/// <param name="IsCurrent">Whether it is the year that the page shows.</param>
internal sealed record YearLinkView(string Text, string? Href, string? Id, bool IsCurrent);

/// <summary>When a newspaper appeared, as far as its rule says, and what of it is in the archive.</summary>
/// <param name="Start">创刊.</param>
/// <param name="End">停刊.</param>
/// <param name="Weekdays">The days of the week on which it appears.</param>
/// <param name="Pauses">When it did not appear.</param>
/// <param name="First">The archive's first edition.</param>
/// <param name="Last">Its last, when it is another.</param>
internal sealed record RunView(string? Start, string? End, string? Weekdays, IReadOnlyList<string> Pauses, LinkView? First, LinkView? Last);

/// <summary>The page of a year: its calendar, and its editions of uncertain date.</summary>
internal sealed record YearView(
    IReadOnlyList<LinkView> Breadcrumbs,
    string Name,
    string NewspaperHref,
    string? Lang,
    IReadOnlyList<YearLinkView> YearLinks,
    AlmanacView Almanac,
    IReadOnlyList<EditionLineView> Undated,
    PagerView Pager) : IWithBreadcrumbs;

/// <summary>A list of editions whose date is uncertain.</summary>
internal sealed record UncertainView(
    IReadOnlyList<LinkView> Breadcrumbs,
    string Name,
    string NewspaperHref,
    string? Lang,
    string Summary,
    IReadOnlyList<YearLinkView> YearLinks,
    IReadOnlyList<EditionLineView> Undated,
    PagerView Pager) : IWithBreadcrumbs;

/// <summary>A year of the calendar.</summary>
/// <param name="Year">2021年.</param>
/// <param name="Summary">How many editions there are, and how many are missing.</param>
/// <param name="Weekdays">The heads of the columns.</param>
/// <param name="Months">All twelve.</param>
/// <param name="HasMissing">Whether a day is marked as missing.</param>
/// <param name="HasUncertain">Whether an edition stands on a day that is not sure.</param>
internal sealed record AlmanacView(
    string Year, string Summary, IReadOnlyList<string> Weekdays, IReadOnlyList<MonthView> Months, bool HasMissing, bool HasUncertain);

/// <summary>A month of the calendar, in weeks from Monday to Sunday.</summary>
internal sealed record MonthView(string Name, bool IsEmpty, IReadOnlyList<IReadOnlyList<DayView>> Weeks);

/// <summary>A day of the calendar.</summary>
/// <param name="Number">Its number, empty outside the month.</param>
/// <param name="Href">Its edition, if there is one.</param>
/// <param name="More">Its second and further editions.</param>
/// <param name="IsMissing">Whether an edition is to be expected of which the archive has none.</param>
/// <param name="IsUncertain">Whether it is not sure that its edition is of this day.</param>
internal sealed record DayView(string Number, string? Href, IReadOnlyList<LinkView> More, bool IsMissing, bool IsUncertain)
{
    public static readonly DayView Outside = new("", null, [], IsMissing: false, IsUncertain: false);
}
