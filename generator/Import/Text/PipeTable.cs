namespace Archive.Import;

/// <summary>Writes tables as Markdown does.</summary>
internal static class PipeTable
{
    /// <summary>The rows, below the first the rule that makes it a table; short rows are filled with empty cells.</summary>
    /// <param name="rows">The cells of each row, escaped; one row at least.</param>
    public static IReadOnlyList<string> Lines(IReadOnlyList<IReadOnlyList<string>> rows)
    {
        var columns = rows.Max(row => row.Count);
        var lines = rows.Select(row => $"| {string.Join(" | ", row.Concat(Enumerable.Repeat("", columns - row.Count)))} |").ToList();
        lines.Insert(1, $"|{string.Concat(Enumerable.Repeat(" --- |", columns))}");
        return lines;
    }
}
