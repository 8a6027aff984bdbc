using AngleSharp.Html.Dom;
using Archive.Model;

namespace Archive.Import;

/// <summary>Tells a table of figures from one that lays out a page, and writes it as Markdown.</summary>
internal static class HtmlTable
{
    /// <summary>The table as a pipe table; null when it is layout: one row or column, cells with blocks, pictures or tables in them.</summary>
    public static string? Read(IHtmlTableElement table)
    {
        var rows = table.Rows.Select(row => row.Cells.ToList()).Where(cells => cells.Count > 0).ToList();
        if (rows.Count < 2 || rows[0].Count < 2 || rows.Exists(cells => cells.Count > rows[0].Count || !cells.TrueForAll(IsPlain)) || table.Caption is not null)
            return null;
        var width = rows[0].Count;
        var lines = rows.Select(cells => $"| {string.Join(" | ", cells.Select(Text).Concat(Enumerable.Repeat("", width - cells.Count)))} |").ToList();
        lines.Insert(1, $"|{string.Concat(Enumerable.Repeat(" --- |", width))}");
        return rows.Exists(cells => cells.Exists(cell => Text(cell).Length > 0)) ? string.Join('\n', lines) : null;
    }

    private static bool IsPlain(IHtmlTableCellElement cell) =>
        cell.QuerySelector("table, img, div, p + p, br, h1, h2, h3, h4, ul, ol, script, style") is null && cell.TextContent.Length <= 200;

    private static string Text(IHtmlTableCellElement cell) =>
        MarkdownText.Escape(string.Join(' ', cell.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))).Replace("|", "\\|", StringComparison.Ordinal);
}
