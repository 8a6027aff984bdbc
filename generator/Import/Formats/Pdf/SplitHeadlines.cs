namespace Archive.Import;

/// <summary>
/// Puts headlines, and the folio lines at the head of a page, together that pdftotext takes for several blocks because a wide space is printed in them: single lines side by side,
/// as high as each other, with no more than such a space between.
/// </summary>
internal static class SplitHeadlines
{
    /// <summary>A printed space, in parts of the type's size, at most; where words are set apart anyway they stand no further.</summary>
    public const double WidestSpace = 1.6;
    private const double WidestBetweenWords = 0.6;

    /// <summary>How near to the edge of a column a headline of its own begins, in the same measure.</summary>
    private const double SameEdge = 0.1;

    /// <summary>The share of a page that is its head, where lines in the size of the text are of the folio, and no columns side by side.</summary>
    private const double Head = 0.15;

    /// <summary>How much two lines may differ in height and place, in the same measure.</summary>
    private const double Difference = 0.25;

    public static BoxPage Joined(BoxPage page)
    {
        var heading = TypeSize.Heading * TypeSize.OfText(page);
        page = WithFolio(page, heading);
        var joined = new List<BoxRegion>();
        foreach (var region in page.Regions.OrderBy(r => Math.Round(r.Box.Top)).ThenBy(r => r.Box.Left))
        {
            if (joined.Count > 0 && joined[^1].Lines is [var left] && region.Lines is [var right] && (left.Size >= heading ? AreOne(left, right) && !HeadsColumn(page, left.Box, right.Box) : left.Box.Bottom <= Head * page.Height && AreOne(left, right)))
                joined[^1] = new BoxRegion([new BoxLine([.. left.Words, .. right.Words], left.Box.Around(right.Box), left.Number)]);
            else
                joined.Add(region);
        }

        return page with { Regions = joined };
    }

    /// <summary>The page with its topmost row as one line, where that is a folio line: several single lines in the size of the text, however far from each other.</summary>
    private static BoxPage WithFolio(BoxPage page, double heading)
    {
        if (page.Regions.Where(r => !r.Box.IsEmpty).MinBy(r => r.Box.Top) is not { } first)
            return page;
        var row = page.Regions.Where(r => !r.Box.IsEmpty && r.Box.Top < first.Box.Bottom).OrderBy(r => r.Box.Left).ToList();
        if (row.Count < 2 || row.Exists(r => r.Lines is not [{ IsVertical: false } line] || line.Size >= heading || !AreBeside(line.Box, first.Box)))
            return page;
        var folio = new BoxLine([.. row.SelectMany(r => r.Lines[0].Words)], Box.Around(row.Select(r => r.Box)), first.Lines[0].Number);
        return page with { Regions = [new BoxRegion([folio]), .. page.Regions.Except(row)] };
    }

    private static bool AreOne(BoxLine left, BoxLine right) =>
        AreBeside(left.Box, right.Box)
        && right.Box.Left - left.Box.Right is var space && space >= 0 && space <= (left.Text.Length > 0 && right.Text.Length > 0 && TextJoin.AreWords(left.Text[^1], right.Text[0]) ? WidestBetweenWords : WidestSpace) * left.Box.Height;

    /// <summary>Whether the second of two headlines begins where the block below it does, and that one has the white between them on its left: then it heads a column of its own.</summary>
    private static bool HeadsColumn(BoxPage page, Box left, Box right) =>
        page.Regions.Where(r => r.Box.Top >= right.Bottom && r.Box.Overlaps(right)).MinBy(r => r.Box.Top) is { } below
        && Math.Abs(below.Box.Left - right.Left) <= SameEdge * right.Height
        && page.Regions.Any(r => r.Box.Top >= left.Bottom && r.Box.Overlaps(left) && r.Box.Right < right.Left && r.Box.Top < below.Box.Bottom);

    /// <summary>Whether two lines are as high as each other, and stand at one height.</summary>
    private static bool AreBeside(Box one, Box other) =>
        Math.Abs(one.Height - other.Height) <= Difference * one.Height && Math.Abs(one.Top - other.Top) <= Difference * one.Height;
}
