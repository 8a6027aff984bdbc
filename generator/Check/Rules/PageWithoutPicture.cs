namespace Archive.Check;

/// <summary>A page without a picture in an edition of which most pages have one.</summary>
internal sealed class PageWithoutPicture() : EditionRule(
    "page-without-picture",
    Severity.Warning,
    "Most pages of an edition have their picture in images/, named by their labels, and this one has none.")
{
    public override IEnumerable<Finding> Check(CheckedEdition edition)
    {
        if (edition.Files.Images.Count == 0)
            return [];
        var without = edition.Pages.Where(page => !edition.HasPictureOf(page.Page.Label)).ToList();
        return without.Count * 2 >= edition.Pages.Count ? [] : without.Select(page => new Finding(this, page.File, Line: null, $"the page has no picture images/{page.Page.Label}.jpg (.png, .webp)"));
    }
}
