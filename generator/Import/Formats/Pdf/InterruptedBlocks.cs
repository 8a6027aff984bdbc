namespace Archive.Import;

/// <summary>Cuts blocks of pdftotext that go on beyond another block, as the text of a column does for it beyond the headline of the next article.</summary>
internal static class InterruptedBlocks
{
    /// <summary>No page has more blocks.</summary>
    private const int MostRegions = 4000;

    public static BoxPage Cut(BoxPage page) =>
        page.Regions.Count > MostRegions ? page : page with { Regions = [.. page.Regions.SelectMany(region => Parts(region, page.Regions))] };

    private static IEnumerable<BoxRegion> Parts(BoxRegion region, IReadOnlyList<BoxRegion> all)
    {
        var inside = region.IsVertical ? [] : all.Where(other => other != region && other.Box.Top > region.Box.Top && other.Box.Bottom < region.Box.Bottom && other.Box.Overlaps(region.Box)).Select(other => other.Box).ToList();
        if (inside.Count == 0)
            return [region];
        var parts = new List<List<BoxLine>>();
        foreach (var line in region.Lines)
        {
            if (parts.Count == 0 || inside.Exists(box => box.Overlaps(line.Box) && IsBetween(box, parts[^1][^1].Box, line.Box)))
                parts.Add([]);
            parts[^1].Add(line);
        }

        return parts.Select(lines => new BoxRegion(lines) { Kind = region.Kind });
    }

    private static bool IsBetween(Box box, Box above, Box below) => box.Middle > above.Middle && box.Middle < below.Middle;
}
