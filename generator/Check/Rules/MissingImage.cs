using Archive.Model;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Archive.Check;

/// <summary>Pictures in a text that are not in the folder of the edition's pictures, from which alone the site shows any.</summary>
internal sealed class MissingImage() : EditionRule(
    "missing-image",
    Severity.Warning,
    "A text shows a picture that is not in the edition's folder images/: the site leaves it out.")
{
    public override IEnumerable<Finding> Check(CheckedEdition edition) => edition.Pages
        .SelectMany(page => page.Articles
            .SelectMany(item => item.Article.Blocks)
            .Where(block => block.Markdown?.Contains("![", StringComparison.Ordinal) == true)
            .SelectMany(block => Pictures(block.Markdown!))
            .Where(picture => !edition.HasPicture(Uri.UnescapeDataString(picture)))
            .Select(picture => new Finding(this, page.File, page.Lines.Holding(picture), $"the picture '{picture}' is not there")));

    private static IEnumerable<string> Pictures(string markdown) =>
        MarkdownText.Parse(markdown)?.Descendants<LinkInline>().Where(link => link.IsImage).Select(link => link.Url ?? "") ?? [];
}
