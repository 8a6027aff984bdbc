namespace Archive.Check;

/// <summary>Pages on which nothing is: no article, teaser, furniture or picture.</summary>
internal sealed class EmptyPage() : EditionRule(
    "empty-page",
    Severity.Warning,
    "A page has neither articles, teasers nor furniture, and no picture of it is there.")
{
    public override IEnumerable<Finding> Check(CheckedEdition edition) => edition.Pages
        .Where(page => page.Page is { Articles.Count: 0, Teasers.Count: 0, Furniture.Count: 0 } && !edition.HasPictureOf(page.Page.Label))
        .Select(page => new Finding(this, page.File, Line: null, "a page without anything on it"));
}
