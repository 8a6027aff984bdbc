namespace Archive.Import;

/// <summary>
/// Verse in a source that parts its paragraphs by blank lines: three short lines or more set tight, none of them a row of a table.
/// Each line stays a line.
/// </summary>
internal static class Verse
{
    private const int FewestLines = 3;
    private const int LongestPoem = 60;
    private const double WidestLine = 24;

    /// <summary>How much wider than the last line of the stanza above, in em, the lines of a couplet may be.</summary>
    private const double WiderLine = 4;

    /// <summary>So many lines below a poet's name are a poem, if each stands alone and none ends a sentence.</summary>
    private const int FewestAlone = 4;
    private const double WidestAlone = 20;

    /// <summary>For each line whether it is one of verse.</summary>
    public static bool[] In(IReadOnlyList<SourceLine> lines)
    {
        var isVerse = new bool[lines.Count];
        var first = 0;
        for (var i = 1; i <= lines.Count; i++)
        {
            if (i < lines.Count && lines[i].BlanksBefore == 0)
                continue;
            isVerse.AsSpan(first, i - first).Fill(IsPoem(lines, first, i) || first > 0 && isVerse[first - 1] && IsCouplet(lines, first, i));
            first = i;
        }

        return isVerse;
    }

    /// <summary>
    /// For each line whether it is one of a poem whose lines all stand alone: below the poet's name, which stands below the title, up to the
    /// heading of what follows.
    /// </summary>
    public static bool[] BelowName(IReadOnlyList<SourceLine> lines)
    {
        var isVerse = new bool[lines.Count];
        for (var name = 1; name < lines.Count; name++)
        {
            if (!Names.IsBareList(lines[name].Text) || lines[name - 1].Width > WidestAlone)
                continue;
            var end = name + 1;
            var isAlone = end < lines.Count && lines[end].BlanksBefore > 0;
            while (end < lines.Count && (lines[end].BlanksBefore > 0 || !isAlone) && lines[end].Width <= WidestAlone && !Punctuation.EndsSentence(lines[end].Text) && !StandingHead.IsOwn(lines[end].Text) && LineRole.Of(lines[end].Text) is null)
                end++;

            // Above text the last short line is the heading of that text.
            if (end < lines.Count && !StandingHead.IsOwn(lines[end].Text))
                end--;
            if (end - name - 1 < FewestAlone)
                continue;
            isVerse.AsSpan(name + 1, end - name - 1).Fill(true);
            name = end - 1;
        }

        return isVerse;
    }

    /// <summary>Whether the lines from <paramref name="first"/> to before <paramref name="end"/>, between blank lines, are verse.</summary>
    private static bool IsPoem(IReadOnlyList<SourceLine> lines, int first, int end)
    {
        if (end - first is < FewestLines or > LongestPoem || lines[first].BlanksBefore == 0)
            return false;
        var poem = Enumerable.Range(first, end - first).Select(k => lines[k]).ToList();
        return poem.TrueForAll(IsLine) && poem.Count(l => Punctuation.EndsSentence(l.Text)) * 2 <= poem.Count;
    }

    /// <summary>Two lines set tight below a stanza, no wider than verse is, that head nothing: 它看过鱼 | 也看过钓鱼的人.</summary>
    private static bool IsCouplet(IReadOnlyList<SourceLine> lines, int first, int end)
    {
        if (end - first != 2 || lines[first].BlanksBefore == 0 || !IsLine(lines[first]) || !IsLine(lines[first + 1]) || HeadingCue.LeadsToOpening(lines, first))
            return false;
        return Math.Max(lines[first].Width, lines[first + 1].Width) <= lines[first - 1].Width + WiderLine && (end >= lines.Count || lines[end].Width <= WidestLine && !Names.IsBareList(lines[end].Text));
    }

    private static bool IsLine(SourceLine line) =>
        line.Width <= WidestLine && LineRole.Of(line.Text) is null && !SpacedTable.IsRow(line.Text) && MarkdownSyntax.HeadingLevel(line.Text) == 0
        && !MarkdownSyntax.IsListItem(line.Text) && line.Text[0] is not ('▶' or '◆' or '●' or '■' or '»' or '|' or '!' or '(' or '（');
}
