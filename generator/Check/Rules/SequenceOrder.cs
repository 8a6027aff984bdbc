using Archive.Content;

namespace Archive.Check;

/// <summary>
/// Pages whose order by sequence is not that of their numbers: page 3 before page 2. A sequence may have gaps, and sections may stand in any order,
/// so that only pages of one section are compared.
/// </summary>
internal sealed class SequenceOrder() : EditionRule(
    "sequence-order",
    Severity.Warning,
    "The sequence of two pages of a section is not the order of their labels, so that readers leaf through them in a wrong order.")
{
    public override IEnumerable<Finding> Check(CheckedEdition edition)
    {
        var last = new Dictionary<string, (CheckedPage Page, int Number)>(StringComparer.Ordinal);
        foreach (var page in edition.Pages)
        {
            if (PageNumber.Of(page.Page.Label) is not [var number, ..])
                continue;
            if (last.TryGetValue(number.Series, out var before) && before.Number > number.Number)
                yield return new Finding(this, page.File, page.Lines.OfKey(PageKeys.Sequence), $"page {page.Page.Label} stands behind page {before.Page.Page.Label}, whose sequence is {before.Page.Page.Sequence}");
            last[number.Series] = (page, number.Number);
        }
    }
}
