namespace Archive.Import;

/// <summary>
/// Reading order by place alone: a page is cut where white space runs through it from edge to edge, first into columns, else into bands, and
/// the parts again. A page whose lines run from top to bottom is laid on its side first, so that its order is right to left.
/// </summary>
internal static class PlaceOrder
{
    /// <summary>Cuts within cuts; a page has fewer.</summary>
    private const int MostCuts = 40;

    /// <summary>Boxes may overlap by so much of the size of the running text and still be apart.</summary>
    private const double Slack = 0.4;

    public static IReadOnlyList<BoxRegion> Sort(BoxPage page)
    {
        var isVertical = page.Regions.Where(r => r.IsVertical).Sum(r => r.Lines.Sum(l => l.Text.Length)) * 2 > page.Regions.Sum(r => r.Lines.Sum(l => l.Text.Length));
        var width = page.Fitted().Width;
        var size = TypeSize.OfText(page);
        Box[] boxes = [.. page.Regions.Select(r => isVertical ? r.Box.Turned(width) : r.Box)];

        // What has more regions than a page is sorted by height alone.
        var areTooMany = boxes.Length > BoxPage.MostRegions;
        if (!areTooMany)
            boxes = CentredHeads.Widened(page.Regions, boxes, size);
        var placed = page.Regions.Zip(boxes).Select(pair => (Region: pair.First, Box: pair.Second)).ToList();
        var sorted = new List<BoxRegion>();
        Sort(placed, size, areTooMany ? 0 : MostCuts, sorted);
        return sorted;
    }

    private static void Sort(List<(BoxRegion Region, Box Box)> regions, double size, int cutsLeft, List<BoxRegion> sorted)
    {
        if (regions.Count <= 1 || cutsLeft == 0)
        {
            sorted.AddRange(regions.OrderBy(r => r.Box.Top).ThenBy(r => r.Box.Left).Select(r => r.Region));
            return;
        }

        var columns = Columns(regions, size);
        if (columns.Count == 1 || columns.Skip(1).Any(column => GoesOnAbove(column, size)) && AreHeaded(Bands(regions, size), size))
            columns = Bands(regions, size);
        if (columns.Count == 1)
        {
            regions = [.. regions.Select(r => regions.Exists(other => IsBeside(r.Box, other.Box, size)) ? (Doubted(r.Region), r.Box) : r)];
            columns = [regions];
            cutsLeft = 1;
        }

        foreach (var part in columns)
            Sort(part, size, cutsLeft - 1, sorted);
    }

    /// <summary>Whether a column begins with text, above a headline of its own: it may go on with what stands on its left.</summary>
    private static bool GoesOnAbove(List<(BoxRegion Region, Box Box)> column, double size) =>
        column.Exists(r => CentredHeads.IsHead(r.Region, size)) && !CentredHeads.IsHead(column.MinBy(r => r.Box.Top).Region, size);

    /// <summary>Whether several bands each begin with a headline on the left: then each is read to its end before the next.</summary>
    private static bool AreHeaded(List<List<(BoxRegion Region, Box Box)>> bands, double size) =>
        bands.Count > 1 && bands.TrueForAll(band => CentredHeads.IsHead(Columns(band, size)[0].MinBy(r => r.Box.Top).Region, size));

    /// <summary>Whether two boxes stand at one height, side by side or over each other, by more than chance.</summary>
    private static bool IsBeside(Box box, Box other, double size) =>
        box != other && Math.Min(box.Bottom, other.Bottom) - Math.Max(box.Top, other.Top) > size;

    private static BoxRegion Doubted(BoxRegion region) =>
        region with { Lines = [region.Lines[0].WithFlag(ReviewCodes.OrderJudged, "no white runs between this block and those beside it; they are read from the highest to the lowest"), .. region.Lines.Skip(1)] };

    /// <summary>
    /// Bands from top to bottom; neighbours that have the same columns are one band, which chance gaps run through. Headlines side by side are of the band below,
    /// whose columns they head, and go on nothing above.
    /// </summary>
    private static List<List<(BoxRegion Region, Box Box)>> Bands(List<(BoxRegion Region, Box Box)> regions, double size)
    {
        var merged = new List<List<(BoxRegion Region, Box Box)>>();
        var (columnsOfLast, areHeads) = (0, false);
        foreach (var band in Parts(regions, Slack * size, b => (b.Top, b.Bottom)))
        {
            var columns = Columns(band, size).Count;
            var isOfHeads = band.TrueForAll(r => CentredHeads.IsHead(r.Region, size));
            var together = merged.Count > 0 && columns > 1 && !isOfHeads ? Columns([.. merged[^1], .. band], size).Count : 1;
            if (areHeads ? together > 1 : together == columns && columns == columnsOfLast && columns > 1)
                merged[^1].AddRange(band);
            else
                merged.Add(band);
            (columnsOfLast, areHeads) = (columns, isOfHeads);
        }

        return merged;
    }

    private static List<List<(BoxRegion Region, Box Box)>> Columns(List<(BoxRegion Region, Box Box)> regions, double size) => Parts(regions, Slack * size, b => (b.Left, b.Right));

    /// <summary>The regions in groups that no line between them crosses, in the order of their edges.</summary>
    private static List<List<(BoxRegion Region, Box Box)>> Parts(List<(BoxRegion Region, Box Box)> regions, double slack, Func<Box, (double From, double To)> edges)
    {
        var parts = new List<List<(BoxRegion Region, Box Box)>>();
        var reach = double.NegativeInfinity;
        foreach (var region in regions.OrderBy(r => edges(r.Box).From))
        {
            var (from, to) = edges(region.Box);
            if (from >= reach - slack)
                parts.Add([]);
            parts[^1].Add(region);
            reach = Math.Max(reach, to);
        }

        return parts;
    }
}
