using Archive.Model;

namespace Archive.Check;

/// <summary>Articles of which nothing but a headline is there, and that do not go on elsewhere.</summary>
internal sealed class EmptyArticle() : EditionRule(
    "empty-article",
    Severity.Warning,
    "An article has no text, no picture and no page on which it goes on: its text is missing, or it is no article.")
{
    public override IEnumerable<Finding> Check(CheckedEdition edition) => edition.Pages.SelectMany(page => page.Articles
        .Where(item => item.Article is { ContinuedOn: null } article && article.Blocks.All(block => block.Type != BlockType.Image && string.IsNullOrWhiteSpace(block.Text)))
        .Select(item => new Finding(this, page.File, page.Lines.OfArticle(item.Place), "an article without text")));
}
