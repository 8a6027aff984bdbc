namespace Archive.Import;

/// <summary>Flags the lines that are wider than the column they were put in: they may be of two.</summary>
internal static class WideLines
{
    /// <summary>So much further than most lines of a column, in parts of the type's size, none goes.</summary>
    private const double Further = 3;

    /// <summary>The fewest lines that have an edge.</summary>
    private const int Fewest = 4;

    public static BoxPage Flagged(BoxPage page) => page with { Regions = [.. page.Regions.Select(Flagged)] };

    private static BoxRegion Flagged(BoxRegion region)
    {
        if (region.IsVertical || region.Lines.Count < Fewest)
            return region;
        var edge = region.Lines.Select(l => l.Box.Right).Order().ElementAt(region.Lines.Count * 3 / 4 - 1);
        var wide = region.Lines.ToList().FindIndex(l => l.Box.Right - edge > Further * l.Size / TrimmedBoxes.Height);
        return wide < 0 ? region : region with { Lines = [.. region.Lines.Select((l, i) => i == wide ? l.WithFlag(ReviewCodes.ColumnsJudged, "the line is wider than its column; it may run over two") : l)] };
    }
}
