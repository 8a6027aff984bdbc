using Archive.Content;
using Archive.Model;

namespace Archive.Check;

/// <summary>Jumps to, or from, a page that the edition does not have. What a label means is found as the site's links find it.</summary>
internal sealed class JumpWithoutPage() : EditionRule(
    "jump-without-page",
    Severity.Warning,
    "An article goes on on a page, or comes from one, that the edition does not have: the page is missing, or its label was misread.")
{
    public override IEnumerable<Finding> Check(CheckedEdition edition)
    {
        var finder = new PageFinder(edition.Edition.Pages);
        foreach (var page in edition.Pages)
        {
            foreach (var (article, place) in page.Articles)
            {
                if (article.ContinuedOn is { } on && finder.Find(page.Page, on) is null && !edition.HasPage(on))
                    yield return new Finding(this, page.File, page.Lines.OfField(place, PageKeys.ContinuedOn), $"goes on on page {on}, which the edition does not have");
                if (article.ContinuedFrom is { } from && finder.Find(page.Page, from) is null && !edition.HasPage(from))
                    yield return new Finding(this, page.File, page.Lines.OfField(place, PageKeys.ContinuedFrom), $"comes from page {from}, which the edition does not have");
            }
        }
    }
}
