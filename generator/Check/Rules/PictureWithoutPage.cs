using Archive.Content;

namespace Archive.Check;

/// <summary>A picture named like a page that is not there: its text was never imported, or its label is another one.</summary>
internal sealed class PictureWithoutPage() : EditionRule(
    "picture-without-page",
    Severity.Warning,
    "A picture in images/ is named by the label of a page that the edition does not have, and no text shows it.")
{
    public override IEnumerable<Finding> Check(CheckedEdition edition) => edition.Files.Images
        .Where(image => PageNumber.Of(Path.GetFileNameWithoutExtension(image)).Count > 0
            && !edition.Files.Pages.Contains($"{Path.GetFileNameWithoutExtension(image)}{FolderScan.PageExtension}", StringComparer.OrdinalIgnoreCase)
            && !edition.Pages.Any(page => page.Text.Contains(image, StringComparison.Ordinal)))
        .Select(image => new Finding(this, edition.Files.PathOf(image), Line: null, $"no page {Path.GetFileNameWithoutExtension(image)} is there"));
}
