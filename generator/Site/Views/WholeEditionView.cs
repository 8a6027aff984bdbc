namespace Archive.Site;

/// <summary>The whole edition on one page: every page with every article in full, to be read in one go or printed.</summary>
internal sealed record WholeEditionView(
    IReadOnlyList<LinkView> Breadcrumbs,
    string Name,
    string NewspaperHref,
    string? Lang,
    string Date,
    string DateHref,
    string? Weekday,
    string Extent,
    PagerView Pager,
    IReadOnlyList<WholePageView> Pages) : IWithBreadcrumbs;

/// <summary>A page of it.</summary>
internal sealed record WholePageView(
    string Id, FolioView Folio, string? Lang, IReadOnlyList<StoryView> Stories, IReadOnlyList<TeaserView> Teasers, bool IsEmpty);
