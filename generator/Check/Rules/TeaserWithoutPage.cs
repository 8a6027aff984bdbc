using Archive.Content;
using Archive.Model;

namespace Archive.Check;

/// <summary>Teasers (导读) that point to a page which the edition does not have.</summary>
internal sealed class TeaserWithoutPage() : EditionRule(
    "teaser-without-page",
    Severity.Note,
    "A teaser points to a page that the edition does not have.")
{
    public override IEnumerable<Finding> Check(CheckedEdition edition)
    {
        var finder = new PageFinder(edition.Edition.Pages);
        return edition.Pages.SelectMany(page => page.Page.Teasers
            .Where(teaser => teaser.Target is not null && finder.Find(page.Page, teaser.Target) is null)
            .Select(teaser => new Finding(this, page.File, page.Lines.Holding($"{PageKeys.Headline}: {YamlText.Write(teaser.Headline)}"), $"the teaser points to page {teaser.Target}, which the edition does not have")));
    }
}
