namespace Archive.Import;

/// <summary>
/// Whether a Latin line where a paragraph has ended is a heading: it leaves room that the next word would have filled, is wider than the
/// column, stands in capitals, or is worded as no paragraph begins.
/// </summary>
internal static class LatinHeading
{
    /// <summary>The indent that extraction loses, in characters.</summary>
    private const int Indent = 2;

    /// <summary>Characters left beside the next word, more than ragged setting explains.</summary>
    private const int MuchRoom = 4;

    /// <summary>Lines of a headline, at most.</summary>
    private const int LongestBlock = 3;

    public static bool Is(HardWrapPage page, int i)
    {
        var line = page.Lines[i];
        if (page.PartsByBlanks && IsShortBlock(page, i))
            return true;
        if (line.Text[^1] is '.' or ',' or ';' or ':' or '-' || !char.IsUpper(line.Text.FirstOrDefault(char.IsLetter)) && !char.IsAsciiDigit(line.Text[0]) && !FollowsHeading(page, i))
            return false;
        if (i + 1 >= page.Lines.Count)
            return true;
        var next = page.Lines[i + 1];
        if (HeadingLine.LeadsToOpening(page, i))
            return true;
        if (i > 0 && page.RoleAt(i - 1) is BlockRole.Byline && page.Gap(i) < 1 && !(i > 1 && Punctuation.EndsSentence(page.Lines[i - 2].Text)))
            return false;

        // Below a line that ends no sentence only a heading's text begins with The or At.
        if (Punctuation.EndsSentence(line.Text))
            return IsWiderThanColumn(page, i);
        if (EnglishWords.StartsSentence(next.Text) || EnglishWords.IsAllCaps(line.Text) || EnglishWords.IsAllCaps(next.Text))
            return true;
        if (EnglishWords.EndsInFunctionWord(line.Text))
            return IsWiderThanColumn(page, i);
        var opens = char.IsUpper(next.Text.FirstOrDefault(char.IsLetter)) || char.IsAsciiDigit(next.Text[0]) || next.Text[0] is '“' or '"';
        if (opens && EnglishWords.IsTelegraphic(line.Text) || IsUnfilled(page, i, MuchRoom) || opens && IsLongerThanNext(page, i))
            return true;
        return (opens && !page.IsTight(i) && IsUnfilled(page, i)) || IsWiderThanColumn(page, i) || (opens && page.Width(i) <= Math.Max(page.Widths.Below(i), page.Widths.Around(i)) - 0.5 && EnglishWords.IsTitleCase(line.Text));
    }

    /// <summary>Where blank lines part paragraphs, a block of a few lines that ends no sentence, above one that begins anew.</summary>
    private static bool IsShortBlock(HardWrapPage page, int i)
    {
        var (first, next) = (i, i + 1);
        while (first > 0 && page.Lines[first].BlanksBefore == 0 && i - first <= LongestBlock)
            first--;
        while (next < page.Lines.Count && page.Lines[next].BlanksBefore == 0 && next - i <= LongestBlock)
            next++;
        if (next - first > LongestBlock || next >= page.Lines.Count)
            return false;
        var (opening, end, below) = (page.Lines[first].Text, page.Lines[next - 1].Text, page.Lines[next].Text);
        return char.IsUpper(opening.FirstOrDefault(char.IsLetter)) && !Punctuation.EndsSentence(end) && end[^1] is not (',' or ';' or ':' or '-') && !char.IsLower(below.FirstOrDefault(char.IsLetter));
    }

    /// <summary>Running text is broken only where the next word does not fit, be the line short by a lost indent: a line that had room for it ends a block.</summary>
    public static bool IsUnfilled(HardWrapPage page, int i, int spare = 0)
    {
        if (i + 1 >= page.Lines.Count)
            return true;
        return page.Lines[i].Text.Length + Indent + 1 + page.FirstWord(i + 1) + spare <= page.Room(i);
    }

    private static bool IsWiderThanColumn(HardWrapPage page, int i) => page.Width(i) >= Math.Max(page.Widths.Below(i), page.Widths.Around(i)) + 2.5;

    /// <summary>The second line of a headline: above it is a line that had much room left and ends no sentence.</summary>
    private static bool FollowsHeading(HardWrapPage page, int i) =>
        i > 0 && page.RoleAt(i - 1) is null && (HeadingLine.LeadsToOpening(page, i) || IsUnfilled(page, i - 1, MuchRoom) && !Punctuation.EndsSentence(page.Lines[i - 1].Text) && page.Lines[i - 1].Text[^1] is not (',' or ';' or ':' or '-'));

    /// <summary>A line that sticks out of the column of the lines below it.</summary>
    private static bool IsLongerThanNext(HardWrapPage page, int i) =>
        i + 4 < page.Lines.Count && Enumerable.Range(i + 1, 4).All(k => page.Lines[k].Text.Length + 3 <= page.Lines[i].Text.Length);
}
