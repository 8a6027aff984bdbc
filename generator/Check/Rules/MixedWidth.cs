using System.Text.RegularExpressions;

namespace Archive.Check;

/// <summary>
/// Latin letters and digits of both widths in one word, <c>２０2１</c>: print has one of them, so that a decoder or an OCR has mixed them, and a search for
/// 2021 goes past it.
/// </summary>
internal sealed partial class MixedWidth() : EditionRule(
    "mixed-width",
    Severity.Warning,
    "Full-width and half-width letters or digits stand in one word or number; print has one width, and searches go past the other.")
{
    public override IEnumerable<Finding> Check(CheckedEdition edition) => edition.Pages.Where(page => MayHold(page.Text)).SelectMany(Check);

    private IEnumerable<Finding> Check(CheckedPage page) => page.BodyLines()
        .SelectMany(line => Mixed().Matches(line.Text).Select(word => new Finding(this, page.File, line.Number, $"'{word.Value}' has letters or digits of both widths")));

    private static bool MayHold(string text) =>
        text.AsSpan().ContainsAnyInRange('０', '９') || text.AsSpan().ContainsAnyInRange('Ａ', 'Ｚ') || text.AsSpan().ContainsAnyInRange('ａ', 'ｚ');

    [GeneratedRegex("[０-９Ａ-Ｚａ-ｚ]+[0-9A-Za-z][0-9A-Za-z０-９Ａ-Ｚａ-ｚ]*|[0-9A-Za-z]+[０-９Ａ-Ｚａ-ｚ][0-9A-Za-z０-９Ａ-Ｚａ-ｚ]*", RegexOptions.CultureInvariant)]
    private static partial Regex Mixed();
}
