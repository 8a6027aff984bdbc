namespace Archive.Check;

/// <summary>Pages that were put into the archive twice: under another date, another label or another newspaper.</summary>
internal sealed class DuplicatePage() : CopyRule(
    "duplicate-page",
    Severity.Warning,
    "Four fifths of a page's longer articles, and at least two, stand on one other page: it was filed twice, perhaps under a wrong date, label or newspaper.")
{
    public override IEnumerable<Finding> Check(CopyList copies) => copies.Pages
        .Select(page => new Finding(this, page.Later.File, Line: 1, $"{page.Shared} of its {page.Later.Articles} longer articles stand on {page.Earlier.File}:1 too"));
}
