namespace Archive.Import;

/// <summary>The lines of a block as its words stand: pdftotext takes one whose spaces are stretched, or that runs over two columns, for several at one height.</summary>
internal static class BlockRows
{
    /// <summary>How much lines at one height may differ in it, in parts of their size.</summary>
    private const double Difference = 0.25;

    /// <summary>No space is wider, in the same measure: in script without spaces, and in headlines, which are not justified.</summary>
    private const double WidestSpace = 1.6;

    public static BoxPage Joined(BoxPage page)
    {
        var heading = TypeSize.Heading * TypeSize.OfText(page);
        return page with { Regions = [.. page.Regions.Select(r => Joined(r, heading))] };
    }

    private static BoxRegion Joined(BoxRegion region, double heading)
    {
        if (region.IsVertical || region.Lines.Count < 2)
            return region;
        var rows = new List<BoxLine>();
        foreach (var line in region.Lines.OrderBy(l => l.Box.Middle).ThenBy(l => l.Box.Left))
        {
            if (rows.Count > 0 && AreOne(rows[^1], line, heading))
                rows[^1] = rows[^1].With([.. rows[^1].Words.Concat(line.Words).OrderBy(w => w.Box.Left)]);
            else
                rows.Add(line);
        }

        return rows.Count == region.Lines.Count ? region : new BoxRegion(rows) { Kind = region.Kind };
    }

    private static bool AreOne(BoxLine row, BoxLine line, double heading) =>
        !row.IsVertical && !line.IsVertical && !row.Box.Overlaps(line.Box) && TypeSize.AreAlike(row.Size, line.Size) && Math.Abs(row.Box.Middle - line.Box.Middle) <= Difference * line.Size
        && (line.Box.Left - row.Box.Right <= WidestSpace * line.Size || line.Size < heading && TextJoin.AreWords(row.Text[^1], line.Text[0]));
}
