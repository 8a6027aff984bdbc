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

    public static bool Holds(IReadOnlyList<SourceLine> lines, int i)
    {
        var first = i;
        while (first > 0 && i - first < LongestPoem && lines[first].BlanksBefore == 0 && IsLine(lines[first - 1]))
            first--;
        var last = i;
        while (last + 1 < lines.Count && last - i < LongestPoem && lines[last + 1].BlanksBefore == 0 && IsLine(lines[last + 1]))
            last++;
        return IsLine(lines[i]) && last - first + 1 >= FewestLines && last - first < LongestPoem
            && lines[first].BlanksBefore > 0 && (last + 1 >= lines.Count || lines[last + 1].BlanksBefore > 0)
            && Enumerable.Range(first, last - first + 1).Count(k => Punctuation.EndsSentence(lines[k].Text)) * 2 <= last - first + 1;
    }

    private static bool IsLine(SourceLine line) =>
        line.Width <= WidestLine && LineRole.Of(line.Text) is null && !SpacedTable.IsRow(line.Text) && MarkdownSyntax.HeadingLevel(line.Text) == 0
        && !MarkdownSyntax.IsListItem(line.Text) && line.Text[0] is not ('▶' or '◆' or '●' or '■' or '»' or '|' or '!' or '(' or '（');
}
