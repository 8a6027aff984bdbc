namespace Archive.Site;

/// <summary>What there is of the archive's newspapers, or of the years of one.</summary>
/// <param name="Breadcrumbs">Where the page is.</param>
/// <param name="Heading">What it is about.</param>
/// <param name="Lang">The heading's language where it is not the interface's.</param>
/// <param name="Summary">All of it together.</param>
/// <param name="Rows">The newspapers, or the years.</param>
/// <param name="HasMonths">Whether the rows are years, with maps of their months.</param>
/// <param name="Levels">How full a month may be, from none to all, for the map's key.</param>
/// <param name="Flags">Open review flags by code.</param>
internal sealed record HoldingsView(
    IReadOnlyList<LinkView> Breadcrumbs, string Heading, string? Lang, string Summary, IReadOnlyList<HoldingsRowView> Rows, bool HasMonths, IReadOnlyList<int> Levels, IReadOnlyList<FlagCountView> Flags)
    : IWithBreadcrumbs;

/// <summary>What there is of a newspaper or a year.</summary>
/// <param name="Name">Which, as a link where it has a page.</param>
/// <param name="Summary">Editions, pages, articles, what is missing, what is still to be looked at.</param>
/// <param name="MonthsText">The map of the months in words; null without one.</param>
/// <param name="Months">The months.</param>
internal sealed record HoldingsRowView(LinkView Name, string Summary, string? MonthsText, IReadOnlyList<MonthHoldingsView> Months);

/// <summary>What there is of a month.</summary>
/// <param name="Level">How full it is, from 0 to 4.</param>
/// <param name="IsMissing">Whether all of it is missing.</param>
/// <param name="Text">The month, and how many of its editions are there.</param>
internal sealed record MonthHoldingsView(int Level, bool IsMissing, string Text);

/// <summary>Open review flags of one code.</summary>
/// <param name="Code">The code.</param>
/// <param name="Count">How many.</param>
internal sealed record FlagCountView(string Code, string Count);
