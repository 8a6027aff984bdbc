namespace Archive.Import;

/// <summary>The lines of a block as its words stand: pdftotext takes one whose spaces are stretched, or that runs over two columns, for several at one height.</summary>
internal static class BlockRows
{
    /// <summary>How much lines at one height may differ in it, in parts of their size.</summary>
    private const double Difference = 0.25;

    public static BoxPage Joined(BoxPage page)
    {
        var heading = TypeSize.Heading * TypeSize.OfText(page);
        return page with { Regions = [.. page.Regions.Select(r => Joined(r, heading))] };
    }

    private static BoxRegion Joined(BoxRegion region, double heading)
    {
        if (region.IsVertical || region.Lines.Count < 2)
            return region;
        var lines = Rows(region.Lines).SelectMany(row => Runs(row, heading)).Select(run => run.Count == 1 ? run[0] : run[0].With([.. run.SelectMany(l => l.Words)])).ToList();
        return lines.Count == region.Lines.Count ? region : new BoxRegion(lines) { Kind = region.Kind };
    }

    /// <summary>Lines by their heights, from top to bottom.</summary>
    private static List<List<BoxLine>> Rows(IEnumerable<BoxLine> lines)
    {
        var rows = new List<List<BoxLine>>();
        foreach (var line in lines.OrderBy(l => l.Box.Middle))
        {
            if (rows.Count == 0 || line.Box.Middle - rows[^1][0].Box.Middle > Difference * line.Size)
                rows.Add([]);
            rows[^1].Add(line);
        }

        return rows;
    }

    /// <summary>The lines of a row from left to right, those together that are one.</summary>
    private static List<List<BoxLine>> Runs(List<BoxLine> row, double heading)
    {
        var runs = new List<List<BoxLine>>();
        foreach (var line in row.OrderBy(l => l.Box.Left))
        {
            if (runs.Count == 0 || !AreOne(runs[^1][^1], line, heading))
                runs.Add([]);
            runs[^1].Add(line);
        }

        return runs;
    }

    /// <summary>No space is wider than a printed one in script without spaces, and in headlines, which are not justified.</summary>
    private static bool AreOne(BoxLine left, BoxLine line, double heading) =>
        !left.IsVertical && !line.IsVertical && left.Text.Length > 0 && line.Text.Length > 0 && !left.Box.Overlaps(line.Box) && TypeSize.AreAlike(left.Size, line.Size)
        && (line.Box.Left - left.Box.Right <= SplitHeadlines.WidestSpace * line.Size || line.Size < heading && TextJoin.AreWords(left.Text[^1], line.Text[0]));
}
