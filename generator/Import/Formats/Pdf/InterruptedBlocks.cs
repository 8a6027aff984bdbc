namespace Archive.Import;

/// <summary>Cuts blocks of pdftotext that go on beyond another block, as the text of a column does for it beyond the headline of the next article.</summary>
internal static class InterruptedBlocks
{
    public static BoxPage Cut(BoxPage page) =>
        page.Regions.Count > BoxPage.MostRegions ? page : page with { Regions = [.. page.Regions.SelectMany(region => Parts(region, page.Regions))] };

    private static IEnumerable<BoxRegion> Parts(BoxRegion region, IReadOnlyList<BoxRegion> all)
    {
        var inside = region.IsVertical ? [] : all.Where(other => other != region && other.Box.Top > region.Box.Top && other.Box.Bottom < region.Box.Bottom && other.Box.Overlaps(region.Box)).Select(other => other.Box).ToList();
        return inside.Count == 0 ? [region] : region.Parted((above, line) => inside.Exists(box => box.Overlaps(line.Box) && IsBetween(box, above.Box, line.Box)));
    }

    private static bool IsBetween(Box box, Box above, Box below) => box.Middle > above.Middle && box.Middle < below.Middle;
}
