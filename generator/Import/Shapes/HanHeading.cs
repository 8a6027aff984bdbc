namespace Archive.Import;

/// <summary>
/// Whether a Han line where a paragraph has ended is a heading. It is none when it can be the first line of a paragraph: two em short of
/// the column, with full lines (or the paragraph's end) after it.
/// </summary>
internal static class HanHeading
{
    private const double Indent = 2;
    private const double Tolerance = 0.8;

    public static bool Is(HardWrapPage page, int i)
    {
        var line = page.Lines[i];
        if (line.Text[^1] is '：' or ':')
            return KickerCue.EndsIn(line.Text) && HeadingLine.LeadsToOpening(page, i) && !page.Opens(i + 1) && page.RoleAt(i + 1) is null;
        if (line.Text[^1] is '，' or ',' or '；' or ';' or '、' || HeadingLine.EndsInStop(line.Text))
            return false;
        if (Outline.IsCrosshead(line.Text))
            return !Continues(page, i) || IsSetIn(page, i + 1);
        if (line.Text.StartsWith("——", StringComparison.Ordinal))
            return !Punctuation.EndsSentence(line.Text);
        if (ParagraphEnd.IsTurn(line.Text))
            return false;
        if (HeadingLine.LeadsToOpening(page, i))
            return true;
        if (GoesOnBelow(page, i))
            return false;
        if (StandsOut(page, i) || IsInParts(line.Text) && !page.IsTight(i))
            return true;
        if (OpensParagraph(page, i))
            return false;
        if (!Punctuation.HasRunningMarks(line.Text))
            return true;
        if (ParagraphCut.IsLabelled(line.Text))
            return false;

        // Headlines with a comma or a question mark: a paragraph must open right below, and they must not fit the column.
        var opensBelow = OpensParagraphBelow(page, i);
        var fits = Math.Abs(page.Width(i) - page.Widths.Around(i)) < 1.5 || Math.Abs(page.Width(i) - page.Widths.Below(i)) < 1.5;
        return opensBelow && !fits && (!Punctuation.EndsSentence(line.Text) || line.Text[^1] is '？' or '?' or '！' or '!');
    }

    /// <summary>Whether a paragraph opens below, after at most two lines more that fit no column and end no sentence.</summary>
    private static bool OpensParagraphBelow(HardWrapPage page, int i)
    {
        for (var k = i + 1; k < Math.Min(i + 4, page.Lines.Count); k++)
        {
            if (page.Opens(k) || page.RoleAt(k) is BlockRole.Byline || OpensParagraph(page, k))
                return true;
            if (page.Lines[k].Text[^1] == '。' || page.RoleAt(k) is not null || Math.Abs(page.Width(k) - page.Widths.Below(k)) < 1.5)
                return false;
        }

        return i + 4 > page.Lines.Count;
    }

    /// <summary>The first line of a paragraph: two em short, and then a full line or the paragraph's end; or a full line that goes on.</summary>
    private static bool OpensParagraph(HardWrapPage page, int i)
    {
        if (i + 1 >= page.Lines.Count || page.RoleAt(i + 1) is not null)
            return false;
        var next = page.Lines[i + 1];
        if (page.Opens(i + 1) || page.Gap(i + 1) >= 1 || (page.IsIndented && next.IsIndented))
            return false;
        return OpensParagraph(page, i, page.Widths.Below(i)) || (Math.Abs(page.Widths.Around(i) - page.Widths.Below(i)) <= 1.5 && OpensParagraph(page, i, page.Widths.Around(i))) || (GoesOnAsWide(page, i + 1) && OpensParagraph(page, i, page.Width(i + 1)));
    }

    private static bool OpensParagraph(HardWrapPage page, int i, double full)
    {
        var line = page.Lines[i];
        var next = page.Lines[i + 1];
        var width = page.Width(i);
        var nextFull = Math.Abs(page.Width(i + 1) - full) <= Tolerance + 0.2 && IsText(page, i + 1);
        var nextEnds = page.Width(i + 1) <= full + Tolerance && Punctuation.EndsSentence(next.Text);
        if (Math.Abs(width - (full - Indent)) <= Tolerance || Math.Abs(width + TakenDown(page, i) - (full - Indent)) <= Tolerance)
            return nextFull || nextEnds;

        // A part that a jump or a column border cut begins with a full line.
        return Math.Abs(width - full) <= Tolerance && (nextFull || nextEnds) && i + 2 < page.Lines.Count
            && (Punctuation.HasRunningMarks(line.Text) || Punctuation.HasRunningMarks(next.Text));
    }

    private static bool GoesOnAsWide(HardWrapPage page, int i) =>
        i + 1 < page.Lines.Count && (Math.Abs(page.Width(i) - page.Width(i + 1)) <= Tolerance || (page.Width(i + 1) < page.Width(i) && Punctuation.EndsSentence(page.Lines[i + 1].Text)));

    /// <summary>Running text: marks in it, or in the lines that follow at its width.</summary>
    private static bool IsText(HardWrapPage page, int i)
    {
        for (var k = i; k < Math.Min(i + 4, page.Lines.Count); k++)
        {
            if (k > i && (page.Opens(k) || page.RoleAt(k) is not null || page.Width(k) > page.Width(i) + 1.5))
                return false;
            if (Punctuation.HasRunningMarks(page.Lines[k].Text))
                return true;
        }

        return false;
    }

    /// <summary>
    /// The width a line would have if the next one did not begin with a character and a mark that may not open a line: papers that do
    /// not compress punctuation take the character down with the mark.
    /// </summary>
    private static double TakenDown(HardWrapPage page, int i) =>
        page.Lines[i + 1].Text is [_, '，' or '。' or '、' or '；' or '：' or '？' or '！' or '”' or '）' or '》' or '」' or '』', ..] ? 1 : 0;

    /// <summary>Whether the next line begins with one character and a mark (底，…): the end of a word begun above, for a paragraph hardly opens so.</summary>
    private static bool GoesOnBelow(HardWrapPage page, int i) =>
        i + 1 < page.Lines.Count && page.RoleAt(i + 1) is null && Han.Is(page.Lines[i].Text[^1]) && page.Lines[i + 1].Text is [var first, '，' or '。' or '、' or '；', ..] && Han.Is(first) && page.Gap(i + 1) < 1;

    private static bool Continues(HardWrapPage page, int i) =>
        i + 1 < page.Lines.Count && page.RoleAt(i + 1) is null && Math.Abs(page.Width(i) - page.Widths.Below(i)) <= Tolerance;

    /// <summary>Whether a line is two em short of the next, as the first of a paragraph: then no line above goes on in it.</summary>
    private static bool IsSetIn(HardWrapPage page, int i) =>
        i + 1 < page.Lines.Count && page.RoleAt(i + 1) is null && !page.Opens(i + 1) && Math.Abs(page.Width(i) + TakenDown(page, i) - (page.Width(i + 1) - Indent)) <= Tolerance && IsText(page, i);

    /// <summary>鸡蛋连跌三周 仔猪止跌回稳: spaces where prose has commas.</summary>
    private static bool IsInParts(string text) =>
        !Punctuation.HasRunningMarks(text) && text.Split(' ') is { Length: 2 or 3 } parts && Array.TrueForAll(parts, part => part.Length >= 4 && Han.Is(part[0]) && Han.Is(part[^1]));

    /// <summary>Where paragraphs keep their indents, a line without one that ends no sentence, with nothing but such lines down to an indented one.</summary>
    private static bool StandsOut(HardWrapPage page, int i)
    {
        for (var k = i; page.IsIndented && k < Math.Min(i + 5, page.Lines.Count); k++)
        {
            if (page.Lines[k].IsIndented)
                return k > i;
            if (Punctuation.EndsSentence(page.Lines[k].Text) || page.RoleAt(k) is not null and not BlockRole.Byline)
                return false;
        }

        return false;
    }

    /// <summary>A line with commas that fills its column: running text.</summary>
    public static bool IsColumnText(HardWrapPage page, int i) =>
        page.Lines[i].Text.Contains('，', StringComparison.Ordinal) && page.IsHan(i) && Math.Abs(page.Width(i) - page.Widths.Around(i)) <= Tolerance;
}
