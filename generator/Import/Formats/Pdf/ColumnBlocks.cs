namespace Archive.Import;

/// <summary>Makes the blocks of a page anew whose columns were parted: a headline is a block of its own, and the lines of a column that follow each other are one.</summary>
internal static class ColumnBlocks
{
    /// <summary>In parts of the type's size: the white between lines of one block at most, and how far apart two may begin.</summary>
    private const double Between = 0.8;
    private const double Indent = 2.5;

    /// <summary>So much of the narrower one's width must two blocks share.</summary>
    private const double Shared = 0.7;

    public static IReadOnlyList<BoxRegion> Made(IReadOnlyList<BoxRegion> regions, double textSize)
    {
        if (regions.Count > BoxPage.MostRegions)
            return regions;
        var made = new List<BoxRegion>();
        foreach (var region in regions.SelectMany(r => BySize(r, textSize)).OrderBy(r => r.Box.Top))
        {
            var above = region.IsVertical ? -1 : made.FindLastIndex(other => GoesOn(other, region));
            if (above >= 0 && !made.Exists(other => other != made[above] && other.Box.Overlaps(region.Box) && other.Box.Top > made[above].Box.Top && other.Box.Bottom > made[above].Box.Bottom))
                made[above] = new BoxRegion([.. made[above].Lines, .. region.Lines]) { Kind = region.Kind };
            else
                made.Add(region);
        }

        return made;
    }

    /// <summary>The lines of a region, parted where headlines begin and end.</summary>
    private static IEnumerable<BoxRegion> BySize(BoxRegion region, double textSize) =>
        region.IsVertical ? [region] : region.Parted((above, line) => !TypeSize.AreAlike(above.Size, line.Size) && Math.Max(above.Size, line.Size) >= TypeSize.Heading * textSize);

    private static bool GoesOn(BoxRegion above, BoxRegion region)
    {
        var size = region.Lines[0].Size;
        var (one, other) = (above.Box, region.Box);
        return !above.IsVertical && above.Kind == region.Kind && TypeSize.AreAlike(above.Lines[^1].Size, size)
            && region.Lines[0].Box.Top - above.Lines[^1].Box.Bottom is var white && white > -size && white <= Between * size
            && Math.Abs(one.Left - other.Left) <= Indent * size && one.SharedWidth(other) >= Shared;
    }
}
