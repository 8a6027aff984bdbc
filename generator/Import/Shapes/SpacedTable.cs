using System.Text.RegularExpressions;

namespace Archive.Import;

/// <summary>A table whose columns are parted by spaces: three rows or more with the same number of cells, figures among them.</summary>
internal static partial class SpacedTable
{
    private const int FewestRows = 3;

    /// <summary>How many lines from <paramref name="i"/> on are rows of one table; 0 when there is none.</summary>
    public static int RowsAt(IReadOnlyList<SourceLine> lines, int i)
    {
        var cells = Cells(lines[i].Text).Length;
        var count = 0;
        var figures = 0;
        while (i + count < lines.Count && IsRow(lines[i + count].Text) && Math.Abs(Cells(lines[i + count].Text).Length - cells) <= 1 && LineRole.Of(lines[i + count].Text) is null)
        {
            figures += Figure().IsMatch(lines[i + count].Text) ? 1 : 0;
            count++;
        }

        return count >= FewestRows && figures * 3 >= count * 2 ? count : 0;
    }

    /// <summary>Two cells parted by wide spaces, or three parted by spaces with a figure among them.</summary>
    public static bool IsRow(string text) =>
        text.Length <= 80 && !Punctuation.EndsSentence(text) && (WideSpace().IsMatch(text) || !Punctuation.HasRunningMarks(text) && text.Count(c => c == ' ') >= 2 && Cells(text).Length >= 3 && Cells(text).All(c => c.Length <= 10) && Han.Dominates(text));

    /// <summary>The rows as a pipe table.</summary>
    public static string ToMarkdown(IEnumerable<string> rows)
    {
        var cells = rows.Select(Cells).ToList();
        var columns = cells.Max(row => row.Length);
        var lines = cells.ConvertAll(row => "| " + string.Join(" | ", row.Concat(Enumerable.Repeat("", columns - row.Length)).Select(c => c.Replace("|", "\\|", StringComparison.Ordinal))) + " |");
        lines.Insert(1, "|" + string.Concat(Enumerable.Repeat(" --- |", columns)));
        return string.Join('\n', lines);
    }

    private static string[] Cells(string text) =>
        (WideSpace().IsMatch(text) ? WideSpace().Split(text) : text.Split(' ')).Where(c => c.Length > 0).ToArray();

    [GeneratedRegex(@"\s{2,}|\t|\u3000", RegexOptions.CultureInvariant)]
    private static partial Regex WideSpace();

    [GeneratedRegex(@"\d", RegexOptions.CultureInvariant)]
    private static partial Regex Figure();
}
