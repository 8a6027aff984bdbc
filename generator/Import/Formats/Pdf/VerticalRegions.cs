namespace Archive.Import;

/// <summary>Puts lines from top to bottom together to blocks: neighbours of one size that begin at about one height, from right to left.</summary>
internal static class VerticalRegions
{
    /// <summary>In parts of the type's size: the white between lines, and how much further down one may begin.</summary>
    private const double Between = 0.9;
    private const double Indent = 2.5;

    /// <summary>Blocks that are looked at for a line's place.</summary>
    private const int MostOpen = 200;

    public static IEnumerable<BoxRegion> Of(IEnumerable<BoxLine> lines)
    {
        var blocks = new List<List<BoxLine>>();
        foreach (var line in lines.OrderByDescending(l => l.Box.Right).ThenBy(l => l.Box.Top))
        {
            var size = line.Box.Width;
            var at = blocks.FindLastIndex(blocks.Count - 1, Math.Min(blocks.Count, MostOpen), block => GoesOn(block[^1], line, size));
            if (at >= 0)
                blocks[at].Add(line);
            else
                blocks.Add([line]);
        }

        return blocks.Select(block => new BoxRegion(block));
    }

    private static bool GoesOn(BoxLine right, BoxLine line, double size) =>
        TypeSize.AreAlike(right.Box.Width, size) && right.Box.Left - line.Box.Right is var white && white >= -0.3 * size && white <= Between * size && Math.Abs(right.Box.Top - line.Box.Top) <= Indent * size;
}
