namespace Archive.Import;

/// <summary>Whether a line that stands where a paragraph has ended is a heading: what holds in every script; the rest is told by the measure of the script.</summary>
internal static class HeadingLine
{
    public static bool Is(HardWrapPage page, int i)
    {
        var line = page.Lines[i];
        if (SignOff.IsPart(page.Lines, i) && i > 0 && page.Lines[i].BlanksBefore <= page.Lines[Math.Min(i + 1, page.Lines.Count - 1)].BlanksBefore + 1)
            return false;
        if (page.Opens(i) || Punctuation.HasInnerStop(line.Text) || (page.IsIndented && line.IsIndented && !Outline.IsCrosshead(line.Text)))
            return false;
        if (line.Text[0] is '●' or '■' or '◆')
            return false;

        // In a frame beside a photograph only a line wider than the frame can be a heading.
        if (page.IsTight(i) && i > 0 && page.IsTight(i - 1) && i + 1 < page.Lines.Count && page.IsTight(i + 1) && page.Width(i) < page.Widths.Below(i) + 1.5 && !LeadsToOpening(page, i))
            return false;
        return page.IsHan(i) ? HanHeading.Is(page, i) : LatinHeading.Is(page, i);
    }

    /// <summary>Whether a line ends in a full stop, perhaps of words in quotation marks: no headline does.</summary>
    public static bool EndsInStop(string text) => text.TrimEnd('”', '’', '"', '」', '』') is [.., '。' or '.'] && Punctuation.EndsSentence(text);

    /// <summary>Whether a dateline or a byline follows within a few lines none of which is running text.</summary>
    public static bool LeadsToOpening(HardWrapPage page, int i)
    {
        for (var k = i + 1; k < Math.Min(i + 6, page.Lines.Count); k++)
        {
            if (page.Opens(k) || page.RoleAt(k) is BlockRole.Byline)
                return true;
            if (EndsInStop(page.Lines[k].Text) || Punctuation.HasInnerStop(page.Lines[k].Text) || HanHeading.IsColumnText(page, k) || page.RoleAt(k) is not null || JumpMark.FindAll(page.Lines[k].Text).Count > 0)
                return false;
        }

        return false;
    }
}
