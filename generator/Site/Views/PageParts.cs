namespace Archive.Site;

/// <summary>What every file of an edition says of one of its pages, made once. All files of an edition lie in one folder, so that their links are the same.</summary>
/// <param name="LabelName">第6版.</param>
/// <param name="Name">第6版 要闻.</param>
/// <param name="Href">The page.</param>
/// <param name="CiteHref">How its articles are cited.</param>
/// <param name="Headlines">Its articles, none of them marked as the current one.</param>
/// <param name="Layout">Where they stand on it.</param>
/// <param name="Sketch">A drawing of that, when there are several.</param>
internal sealed record PageParts(
    string LabelName, SafeHtml Name, string Href, string CiteHref, IReadOnlyList<HeadlineView> Headlines, PageLayout Layout, PageSketch? Sketch);
