namespace Archive.Site;

/// <summary>The citations of a page's articles, on a page beside it.</summary>
internal sealed record CiteView : IWithBreadcrumbs
{
    public required IReadOnlyList<LinkView> Breadcrumbs { get; init; }

    public required FolioView Folio { get; init; }

    public required IReadOnlyList<CitedArticleView> Articles { get; init; }
}

/// <summary>How one article is cited.</summary>
/// <param name="Id">Its anchor, as on the page.</param>
/// <param name="Headline">What it is called, and where it is.</param>
/// <param name="Missing">Which facts are not known; null when all are.</param>
/// <param name="Styles">The citation in each style: terms and definitions.</param>
/// <param name="Files">Links that save it for reference managers.</param>
internal sealed record CitedArticleView(string Id, HeadlineView Headline, string? Missing, SafeHtml Styles, SafeHtml Files);
