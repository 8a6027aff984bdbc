using System.Text.RegularExpressions;

namespace Archive.Import;

/// <summary>A table whose columns are parted by spaces: three rows or more with the same number of cells, figures among them.</summary>
internal static partial class SpacedTable
{
    private const int FewestRows = 3;

    /// <summary>No table of a page has more rows; a longer run is read as several.</summary>
    private const int LongestTable = 200;

    /// <summary>For each line how many lines from it on are rows of one table; 0 where none starts.</summary>
    public static int[] RowsIn(IReadOnlyList<SourceLine> lines)
    {
        var cells = lines.Select(l => IsRow(l.Text) && LineRole.Of(l.Text) is null ? Cells(l.Text).Length : 0).ToArray();
        var hasFigure = cells.Select((count, i) => count > 0 && Figure().IsMatch(lines[i].Text)).ToArray();
        var rows = new int[lines.Count];
        for (var i = 0; i < lines.Count; i++)
        {
            var end = i;
            var figures = 0;
            while (end < lines.Count && end - i < LongestTable && cells[end] > 0 && Math.Abs(cells[end] - cells[i]) <= 1)
                figures += hasFigure[end++] ? 1 : 0;
            if (end - i >= FewestRows && figures * 3 >= (end - i) * 2)
                rows[i] = end - i;
        }

        return rows;
    }

    /// <summary>Two cells parted by wide spaces, or three parted by spaces with a figure among them.</summary>
    public static bool IsRow(string text) =>
        text.Length <= 80 && !Punctuation.EndsSentence(text) && (WideSpace().IsMatch(text) || !Punctuation.HasRunningMarks(text) && text.Count(c => c == ' ') >= 2 && Cells(text).Length >= 3 && Cells(text).All(c => c.Length <= 10) && Han.Dominates(text));

    /// <summary>The rows from <paramref name="first"/> on as a block.</summary>
    public static TextBlock Block(IReadOnlyList<SourceLine> lines, int first, int rows, int gap)
    {
        var table = ToMarkdown(lines.Skip(first).Take(rows).Select(l => l.Text));
        return new TextBlock(BlockRole.Table, table, lines[first].Number) { Gap = gap, Markdown = table };
    }

    /// <summary>The rows as a pipe table.</summary>
    public static string ToMarkdown(IEnumerable<string> rows) =>
        string.Join('\n', PipeTable.Lines([.. rows.Select(row => Cells(row).Select(cell => cell.Replace("|", "\\|", StringComparison.Ordinal)).ToList())]));

    private static string[] Cells(string text) =>
        (WideSpace().IsMatch(text) ? WideSpace().Split(text) : text.Split(' ')).Where(c => c.Length > 0).ToArray();

    [GeneratedRegex(@"\s{2,}|\t|\u3000", RegexOptions.CultureInvariant)]
    private static partial Regex WideSpace();

    [GeneratedRegex(@"\d", RegexOptions.CultureInvariant)]
    private static partial Regex Figure();
}
