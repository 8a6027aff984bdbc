using Archive.Content;
using Archive.Model;

namespace Archive.Check;

/// <summary>
/// Jumps to a page that is there, but on which no article is surely the other part: the site's link leads to the page alone. The same resolver tells it
/// here and there. A jump to its own page is of a file that holds both parts, joined.
/// </summary>
internal sealed class JumpUnanswered() : EditionRule(
    "jump-unanswered",
    Severity.Warning,
    "An article goes on on a page that is there, but no article of it can be told to be the other part: give that one continued_from, or the same headline.")
{
    public override IEnumerable<Finding> Check(CheckedEdition edition)
    {
        var resolver = new JumpResolver(new PageFinder(edition.Edition.Pages));
        foreach (var page in edition.Pages)
        {
            foreach (var (article, place) in page.Articles)
            {
                var printed = new PrintedArticle(page.Page, article);
                if (resolver.ContinuedOn(printed) is { Article: null, Page.Label: var next } && next != page.Page.Label)
                    yield return new Finding(this, page.File, page.Lines.OfField(place, PageKeys.ContinuedOn), $"goes on on page {next}, where no article is surely the other part");
                if (resolver.ContinuedFrom(printed) is { Article: null, Page.Label: var former } && former != page.Page.Label)
                    yield return new Finding(this, page.File, page.Lines.OfField(place, PageKeys.ContinuedFrom), $"comes from page {former}, where no article is surely the other part");
            }
        }
    }
}
