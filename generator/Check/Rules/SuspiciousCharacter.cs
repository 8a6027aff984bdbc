using System.Globalization;

namespace Archive.Check;

/// <summary>
/// Characters that no newspaper prints: signs of text that was decoded wrongly, or that a PDF's private font has drawn. Those that some script
/// needs are left alone beside its letters: joiners in Persian and Indic words and between emoji, direction marks in lines with Hebrew or Arabic.
/// </summary>
internal sealed class SuspiciousCharacter() : EditionRule(
    "suspicious-character",
    Severity.Warning,
    "A character that is not printed: U+FFFD, one of private use, half a character, a control or direction character, one without width. --fix takes out U+FEFF.")
{
    private const char ByteOrderMark = '\uFEFF';

    public override IEnumerable<Finding> Check(CheckedEdition edition) => edition.Pages.SelectMany(Check);

    private IEnumerable<Finding> Check(CheckedPage page) => InFile(page).Concat(Escaped(page));

    /// <summary>What is written as an escape and is no such character in the file: <c>"\uE000"</c>, <c>&amp;#xE000;</c>.</summary>
    private IEnumerable<Finding> Escaped(CheckedPage page) => page.Articles
        .SelectMany(item => item.Article.Texts()
            .SelectMany(SuspectText.In)
            .CountBy(character => character)
            .Where(suspect => !page.Text.Contains(char.ConvertFromUtf32(suspect.Key), StringComparison.Ordinal))
            .Select(suspect => new Finding(this, page.File, page.Lines.OfArticle(item.Place), $"{Describe(suspect.Key, suspect.Value)}, written as an escape")));

    private IEnumerable<Finding> InFile(CheckedPage page)
    {
        if (!SuspectText.MayHold(page.Text))
            yield break;
        var number = 0;
        foreach (var line in FileLines.In(page.Text))
        {
            number++;
            var text = number == 1 ? line.TrimStart(ByteOrderMark) : line;
            foreach (var suspect in SuspectText.In(text).CountBy(character => character))
                yield return Of(page, number, line, suspect.Key, suspect.Value);
        }
    }

    private Finding Of(CheckedPage page, int number, string line, int character, int count)
    {
        var fix = character == ByteOrderMark && number > 1 ? new LineFix(line, line.Replace($"{ByteOrderMark}", "", StringComparison.Ordinal)) : null;
        return new Finding(this, page.File, number, Describe(character, count), fix);
    }

    private static string Describe(int character, int count) => string.Create(
        CultureInfo.InvariantCulture,
        $"U+{character:X4}, {SuspectText.NameOf(character)}{(count == 1 ? "" : $", {count} times")}");
}
