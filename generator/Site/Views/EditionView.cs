namespace Archive.Site;

/// <summary>An edition's page: its pages with their headlines.</summary>
internal sealed record EditionView(
    IReadOnlyList<LinkView> Breadcrumbs,
    string Name,
    string NewspaperHref,
    string? Lang,
    string Date,
    string? Weekday,
    string Extent,
    PagerView Pager,
    IReadOnlyList<EditionPageView> Pages) : IWithBreadcrumbs;

/// <summary>A page in its edition's list.</summary>
internal sealed record EditionPageView(string Name, string? Section, string Href, string? Lang, IReadOnlyList<HeadlineView> Headlines);

/// <summary>An article's headline in a list.</summary>
internal sealed record HeadlineView(SafeHtml Text, string Href, string? Lang, bool IsLead, bool IsCurrent);
