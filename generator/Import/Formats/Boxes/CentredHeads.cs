namespace Archive.Import;

/// <summary>
/// Headlines that are centred over several columns belong to all of them, however short they are: their boxes are made as wide, so that no cut between the columns passes them by.
/// Nothing else may stand beside them over these columns.
/// </summary>
internal static class CentredHeads
{
    /// <summary>The lines of a headline at most.</summary>
    private const int MostLines = 3;

    /// <summary>In parts of the running text's size: how far above its columns a headline stands at most, how even these begin, and how far from their middle it may be.</summary>
    private const double Above = 4;
    private const double Even = 1.5;
    private const double OffMiddle = 1.2;

    /// <summary>A kicker is set in type so much larger than the text.</summary>
    private const double Larger = 1.12;

    /// <summary>The boxes of the regions, those of such headlines widened.</summary>
    public static Box[] Widened(IReadOnlyList<BoxRegion> regions, IReadOnlyList<Box> boxes, double textSize)
    {
        var widened = boxes.ToArray();
        if (textSize <= 0)
            return widened;

        // From the lowest on, so that a kicker is centred over its headline.
        foreach (var i in Enumerable.Range(0, regions.Count).Where(i => IsHead(regions[i], textSize)).OrderByDescending(i => boxes[i].Top))
        {
            if (Columns(i, widened, textSize) is { } columns)
                widened[i] = widened[i] with { Left = columns.Left, Right = columns.Right };
        }

        return widened;
    }

    /// <summary>Whether a region is, by size and length, a headline, a kicker or the like.</summary>
    public static bool IsHead(BoxRegion region, double textSize) =>
        !region.Box.IsEmpty && region.Lines.Count <= MostLines && TypeSize.Median(region.Lines) >= Larger * textSize;

    /// <summary>What a headline is centred over: several columns, or a headline that is; null when there is no such thing.</summary>
    private static Box? Columns(int head, Box[] boxes, double textSize)
    {
        var box = boxes[head];
        var below = boxes.Where((b, k) => k != head && !b.IsEmpty && b.Top >= box.Bottom - textSize && b.Top <= box.Bottom + (Above * textSize)).ToList();
        var nearest = below.Where(b => b.Overlaps(box)).Select(b => b.Top).DefaultIfEmpty(double.NaN).Min();
        var row = below.Where(b => Math.Abs(b.Top - nearest) <= Even * textSize).OrderBy(b => b.Left).ToList();
        var middle = (box.Left + box.Right) / 2;

        // Columns that the text did not reach are empty: a headline of the whole page is centred over these, too.
        var text = Box.Around(boxes);
        if (row.Count > 1 && Math.Abs(((text.Left + text.Right) / 2) - middle) <= OffMiddle * textSize && IsFree(head, row, text, boxes, textSize))
            return text;
        while (row.Count > 0)
        {
            var all = Box.Around(row);
            var off = ((all.Left + all.Right) / 2) - middle;

            // One that begins nearer to the edge of a column than it is to the middle is set flush with that.
            if (Math.Abs(off) <= OffMiddle * textSize)
                return !row.Exists(b => Math.Abs(b.Left - box.Left) < Math.Abs(off)) && all.Width > box.Width && (row.Count > 1 || all.Width > 2 * box.Width) && IsFree(head, row, all, boxes, textSize) ? all : null;
            row.RemoveAt(off > 0 ? row.Count - 1 : 0);
        }

        return null;
    }

    /// <summary>Whether nothing else stands beside a headline, over the same columns.</summary>
    private static bool IsFree(int head, List<Box> row, Box all, Box[] boxes, double textSize)
    {
        var (top, bottom) = (boxes[head].Top + (textSize / 2), boxes[head].Bottom - (textSize / 2));
        return !boxes.Where((b, k) => k != head && !row.Contains(b)).Any(b => b.Overlaps(all) && b.Top < bottom && b.Bottom > top);
    }
}
