using Archive.Model;

namespace Archive.Check;

/// <summary>Pages that <c>archive new</c> has begun and nobody has written yet.</summary>
internal sealed class PlaceholderText() : EditionRule(
    "placeholder-text",
    Severity.Warning,
    "A text that 'archive new' begins a page with is there still: write what is printed in its place, or take it out.")
{
    /// <summary>The texts of the page that <c>archive new page</c> writes.</summary>
    private static readonly HashSet<string> Texts = new(StringComparer.Ordinal)
    {
        "The headline, as printed",
        "The text, as printed. A blank line parts paragraphs.",
        "A crosshead",
        "The next headline opens the next article, with a block of its own and the id 2.",
    };

    public override IEnumerable<Finding> Check(CheckedEdition edition) =>
        from page in edition.Pages
        where page.Articles.Any(item => TextsOf(item.Article).Any(Texts.Contains))
        from line in page.BodyLines()
        let text = line.Text.TrimStart('#').Trim()
        where Texts.Contains(text)
        select new Finding(this, page.File, line.Number, $"'{text}', which is no printed text");

    private static IEnumerable<string> TextsOf(Article article) => article.Blocks.Select(block => block.Text).Append(article.Headline ?? "");
}
