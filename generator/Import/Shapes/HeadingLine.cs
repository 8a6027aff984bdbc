using System.Buffers;

namespace Archive.Import;

/// <summary>
/// Whether a line that stands where a paragraph has ended is a heading. It is none when it can be the first line of a
/// paragraph: two em short of the column, with full lines (or the paragraph's end) after it.
/// </summary>
internal static class HeadingLine
{
    private static readonly HashSet<string> ProseWords = new(StringComparer.Ordinal)
    {
        "the", "a", "an", "was", "were", "is", "are", "be", "been", "has", "have", "had", "will", "would", "could", "said", "says", "that", "which", "who",
        "it", "he", "she", "they", "we", "you", "i", "his", "her", "their", "its", "my", "our", "this", "there", "when", "while", "because", "about", "also",
    };

    private static readonly SearchValues<char> ProseMarks = SearchValues.Create(",.;“”\"");

    private const double Indent = 2;
    private const double Tolerance = 0.8;

    /// <summary>The indent that extraction loses, in characters of a Latin column.</summary>
    private const int LatinIndent = 2;

    /// <summary>Characters left beside the next word, more than ragged setting explains.</summary>
    private const int MuchRoom = 4;

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
        return page.IsHan(i) ? IsHan(page, i) : IsLatin(page, i);
    }

    /// <summary>Whether a dateline or a byline follows within a few lines none of which is running text.</summary>
    public static bool LeadsToOpening(HardWrapPage page, int i)
    {
        for (var k = i + 1; k < Math.Min(i + 6, page.Lines.Count); k++)
        {
            if (page.Opens(k) || page.RoleAt(k) is BlockRole.Byline)
                return true;
            if (Punctuation.EndsSentence(page.Lines[k].Text) && page.Lines[k].Text[^1] is '。' or '.' || Punctuation.HasInnerStop(page.Lines[k].Text) || IsColumnText(page, k) || page.RoleAt(k) is not null || JumpMark.FindAll(page.Lines[k].Text).Count > 0)
                return false;
        }

        return false;
    }

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

    /// <summary>A Han line with commas that fills its column: running text.</summary>
    private static bool IsColumnText(HardWrapPage page, int i) =>
        page.Lines[i].Text.Contains('，', StringComparison.Ordinal) && page.IsHan(i) && Math.Abs(page.Width(i) - page.Widths.Around(i)) <= Tolerance;

    private static bool IsHan(HardWrapPage page, int i)
    {
        var line = page.Lines[i];
        if (line.Text[^1] is '。' or '，' or ',' or '；' or ';' or '、' or '：' or ':')
            return false;
        if (Outline.IsCrosshead(line.Text))
            return !Continues(page, i);
        if (line.Text.StartsWith("——", StringComparison.Ordinal))
            return !Punctuation.EndsSentence(line.Text);
        if (ParagraphEnd.IsTurn(line.Text))
            return false;
        if (LeadsToOpening(page, i))
            return true;
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

    private static bool Continues(HardWrapPage page, int i) =>
        i + 1 < page.Lines.Count && page.RoleAt(i + 1) is null && Math.Abs(page.Width(i) - page.Widths.Below(i)) <= Tolerance;

    private static bool IsLatin(HardWrapPage page, int i)
    {
        var line = page.Lines[i];
        if (line.Text[^1] is '.' or ',' or ';' or ':' or '-' || !char.IsUpper(line.Text.FirstOrDefault(char.IsLetter)) && !char.IsAsciiDigit(line.Text[0]) && !FollowsHeading(page, i))
            return false;
        if (i + 1 >= page.Lines.Count)
            return true;
        var next = page.Lines[i + 1];
        if (LeadsToOpening(page, i))
            return true;
        if (i > 0 && page.RoleAt(i - 1) is BlockRole.Byline && page.Gap(i) < 1 && !(i > 1 && Punctuation.EndsSentence(page.Lines[i - 2].Text)))
            return false;

        // Below a line that ends no sentence only a heading's text begins with The or At.
        if (Punctuation.EndsSentence(line.Text))
            return IsWiderThanColumn(page, i);
        if (StartsSentence(next.Text) || IsAllCaps(line.Text) || IsAllCaps(next.Text))
            return true;
        if (EndsInFunctionWord(line.Text))
            return IsWiderThanColumn(page, i);
        var opens = char.IsUpper(next.Text.FirstOrDefault(char.IsLetter)) || char.IsAsciiDigit(next.Text[0]) || next.Text[0] is '“' or '"';
        if (opens && IsTelegraphic(line.Text) || IsUnfilled(page, i, MuchRoom) || opens && IsLongerThanNext(page, i))
            return true;
        return (opens && !page.IsTight(i) && IsUnfilled(page, i)) || IsWiderThanColumn(page, i) || (opens && page.Width(i) <= Math.Max(page.Widths.Below(i), page.Widths.Around(i)) - 0.5 && IsTitleCase(line.Text));
    }

    /// <summary>Running text is broken only where the next word does not fit, be the line short by a lost indent: a line that had room for it ends a block.</summary>
    public static bool IsUnfilled(HardWrapPage page, int i, int spare = 0)
    {
        if (i + 1 >= page.Lines.Count)
            return true;
        return page.Lines[i].Text.Length + LatinIndent + 1 + page.FirstWord(i + 1) + spare <= page.Room(i);
    }

    private static bool IsAllCaps(string text) => text.Count(char.IsLetter) >= 6 && !text.Any(char.IsLower);

    /// <summary>Words without articles, auxiliaries and marks: headlines leave out what the first line of a paragraph can hardly do without.</summary>
    private static bool IsTelegraphic(string text)
    {
        var words = text.Split(' ');
        return words.Length >= 5 && text.AsSpan().IndexOfAny(ProseMarks) < 0 && !words.Any(w => ProseWords.Contains(w.ToLowerInvariant()));
    }

    private static bool IsWiderThanColumn(HardWrapPage page, int i) => page.Width(i) >= Math.Max(page.Widths.Below(i), page.Widths.Around(i)) + 2.5;

    private static bool StartsSentence(string text)
    {
        var word = text.IndexOf(' ', StringComparison.Ordinal) is > 0 and var space ? text[..space] : text;
        return word is "The" or "A" or "An" or "In" or "On" or "At" or "It" or "He" or "She" or "They" or "We" or "When" or "After" or "As" or "If" or "But" or "There" or "This" or "These" or "To" or "For" or "With" or "What" or "More" or "About";
    }

    /// <summary>Words with capitals, as English headlines have them; sentences have few.</summary>
    private static bool IsTitleCase(string text)
    {
        var words = text.Split(' ').Where(w => w.Length >= 4 && char.IsLetter(w[0])).ToList();
        return words.Count >= 3 && !StartsSentence(text) && words.Count(w => char.IsUpper(w[0])) * 4 >= words.Count * 3;
    }

    /// <summary>The second line of a headline: above it is a line that had much room left and ends no sentence.</summary>
    private static bool FollowsHeading(HardWrapPage page, int i) =>
        i > 0 && page.RoleAt(i - 1) is null && (LeadsToOpening(page, i) || IsUnfilled(page, i - 1, MuchRoom) && !Punctuation.EndsSentence(page.Lines[i - 1].Text) && page.Lines[i - 1].Text[^1] is not (',' or ';' or ':' or '-'));

    /// <summary>A line that sticks out of the column of the lines below it.</summary>
    private static bool IsLongerThanNext(HardWrapPage page, int i) =>
        i + 4 < page.Lines.Count && Enumerable.Range(i + 1, 4).All(k => page.Lines[k].Text.Length + 3 <= page.Lines[i].Text.Length);

    private static bool EndsInFunctionWord(string text)
    {
        var word = text[(text.LastIndexOf(' ') + 1)..];
        return word is "the" or "a" or "an" or "of" or "in" or "at" or "to" or "by" or "for" or "and" or "or" or "from" or "with" or "on" or "said" or "near" or "that" or "as" or "is" or "was" or "Mr." or "Mrs." or "Dr.";
    }
}
