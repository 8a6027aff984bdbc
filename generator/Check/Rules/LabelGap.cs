using Archive.Content;

namespace Archive.Check;

/// <summary>
/// Pages that are missing between others, by their printed labels: of A1, A2 and A4 the page A3. The pages before the first and after the last one
/// are nobody's to know. Where more pages are missing than there are, the edition is a selection, and nothing is said.
/// </summary>
internal sealed class LabelGap() : EditionRule(
    "label-gap",
    Severity.Warning,
    "Page labels of an edition leave numbers out, so that pages seem to be missing between those that are there.")
{
    public override IEnumerable<Finding> Check(CheckedEdition edition) => edition.Pages
        .SelectMany(page => PageNumber.Of(page.Page.Label).Select(number => (Page: page, number.Series, number.Number)))
        .GroupBy(number => number.Series, StringComparer.Ordinal)
        .SelectMany(series => Check(series.Key, [.. series.DistinctBy(number => number.Number).OrderBy(number => number.Number).Select(number => (number.Page, number.Number))]));

    private IEnumerable<Finding> Check(string series, (CheckedPage Page, int Number)[] pages)
    {
        if (pages[^1].Number - pages[0].Number + 1 > 2 * pages.Length)
            yield break;
        foreach (var (before, after) in pages.Zip(pages.Skip(1)))
        {
            if (after.Number == before.Number + 1)
                continue;
            var missing = after.Number == before.Number + 2
                ? $"page {series}{before.Number + 1} is not there"
                : $"pages {series}{before.Number + 1} to {series}{after.Number - 1} are not there";
            yield return new Finding(this, after.Page.File, after.Page.Lines.OfKey(PageKeys.Page), $"page {after.Page.Page.Label} follows page {before.Page.Page.Label}: {missing}");
        }
    }
}
