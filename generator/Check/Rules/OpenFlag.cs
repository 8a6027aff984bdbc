using Archive.Content;

namespace Archive.Check;

/// <summary>What the importer was unsure of and nobody has looked at yet.</summary>
internal sealed class OpenFlag() : EditionRule(
    "open-flag",
    Severity.Note,
    "A review flag is open: look at what it says, correct the text where it is wrong, and delete the flag.")
{
    public override IEnumerable<Finding> Check(CheckedEdition edition) => edition.Pages
        .Where(page => page.Page.Articles.Any(article => article.Review.Count > 0))
        .SelectMany(page => page.Articles.SelectMany(item => item.Article.Review
            .Select((flag, number) => new Finding(this, page.File, page.Lines.OfItem(item.Place, PageKeys.Review, number), $"{flag.Code}: {flag.Message}"))));
}
