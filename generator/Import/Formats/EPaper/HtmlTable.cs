using AngleSharp.Html.Dom;
using Archive.Model;

namespace Archive.Import;

/// <summary>Tells a table of figures from one that lays out a page, and writes it as Markdown.</summary>
internal static class HtmlTable
{
    private const int MostColumns = 40;
    private const int MostRows = 400;

    /// <summary>The table as a pipe table; null when it is layout: one row or column, cells with blocks, pictures or tables in them.</summary>
    public static string? Read(IHtmlTableElement table)
    {
        var rows = table.Rows.Select(row => row.Cells.ToList()).Where(cells => cells.Count > 0).ToList();
        if (rows.Count < 2 || rows[0].Count < 2 || rows.Exists(cells => cells.Count > rows[0].Count || !cells.TrueForAll(IsPlain)) || table.Caption is not null)
            return null;
        var texts = rows.ConvertAll(cells => cells.ConvertAll(Text));
        return texts.Exists(row => row.Exists(text => text.Length > 0)) ? string.Join('\n', PipeTable.Lines(texts)) : null;
    }

    /// <summary>The rows of any table as those of a pipe table, below the first the rule; of one column, its texts. A cell that spans others leaves them empty.</summary>
    public static IReadOnlyList<string> RowsOf(IHtmlTableElement table)
    {
        var grid = Grid(table);
        return grid.Exists(row => row.Count > 1) ? PipeTable.Lines(grid) : [.. grid.SelectMany(row => row).Where(text => text.Length > 0)];
    }

    private static List<List<string>> Grid(IHtmlTableElement table)
    {
        var grid = new List<List<string>>();
        var below = new List<int>();
        foreach (var row in table.Rows)
        {
            var cells = new List<string>();
            foreach (var cell in row.Cells)
            {
                Fill();
                for (var column = 0; column < Math.Clamp(cell.ColumnSpan, 1, MostColumns); column++)
                {
                    SetBelow(cells.Count, Math.Clamp(cell.RowSpan, 1, MostRows) - 1);
                    cells.Add(column == 0 ? Text(cell) : "");
                }
            }

            Fill();
            if (cells.Count > 0)
                grid.Add(cells);

            // Columns that a cell of a row above still takes.
            void Fill()
            {
                while (cells.Count < below.Count && below[cells.Count] > 0)
                {
                    below[cells.Count]--;
                    cells.Add("");
                }
            }
        }

        return grid;

        void SetBelow(int column, int rows)
        {
            while (below.Count <= column)
                below.Add(0);
            below[column] = rows;
        }
    }

    private static bool IsPlain(IHtmlTableCellElement cell) =>
        cell.QuerySelector("table, img, div, p + p, br, h1, h2, h3, h4, ul, ol, script, style") is null && cell.TextContent.Length <= 200;

    private static string Text(IHtmlTableCellElement cell) =>
        MarkdownText.Escape(string.Join(' ', cell.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))).Replace("|", "\\|", StringComparison.Ordinal);
}
