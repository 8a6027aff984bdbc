namespace Archive.Import;

/// <summary>
/// Cuts lines that pdftotext ran over the white between two columns, as it does where their lines stand side by side. Whether the white in a line is a gutter the lines above or below
/// say; where they hardly say it, the line is flagged.
/// </summary>
internal sealed class Gutters
{
    /// <summary>In parts of the type's size: the narrowest gutter, how much of it two lines share, and how far away lines are asked.</summary>
    public const double Narrowest = 0.8;
    public const double Shared = 0.6;
    private const double Near = 6;

    /// <summary>No page has more lines, or more words.</summary>
    private const int MostLines = 10_000;
    private const int MostWords = 40_000;

    /// <summary>The lines of the page as its words stand, from top to bottom.</summary>
    private readonly List<PrintedRow> _rows;

    // By reference: two lines may say the same.
    private readonly Dictionary<BoxLine, PrintedRow> _rowOf = new(ReferenceEqualityComparer.Instance);

    private Gutters(BoxPage page)
    {
        foreach (var line in page.Regions.SelectMany(r => r.Lines).Where(l => !l.IsVertical && !l.Box.IsEmpty))
            _rowOf.TryAdd(line, new PrintedRow(line));
        _rows = [.. _rowOf.Values.OrderBy(r => r.Middle)];
    }

    /// <summary>The page with such lines cut, and its blocks made of their parts.</summary>
    public static BoxPage Cut(BoxPage page)
    {
        if (page.Regions.Sum(r => r.Lines.Count) > MostLines || page.Regions.Sum(r => r.Lines.Sum(l => l.Words.Count)) > MostWords)
            return page;
        var gutters = new Gutters(page);
        return page with { Regions = ColumnBlocks.Made([.. page.Regions.SelectMany(gutters.Cut)], TypeSize.OfText(page)) };
    }

    private IEnumerable<BoxRegion> Cut(BoxRegion region)
    {
        if (region.IsVertical)
            return [region];
        var whites = region.Lines.Select(l => _rowOf.TryGetValue(l, out var row) ? Whites(row) : []).ToList();
        var sure = whites.SelectMany(all => all).Where(w => w.Evidence == GutterEvidence.Sure).Select(w => w.White).ToList();
        var columns = new List<List<BoxLine>>();
        foreach (var part in region.Lines.Zip(whites).SelectMany(pair => Parts(pair.First, pair.Second, sure)).OrderBy(l => l.Box.Top))
        {
            if (columns.Where(column => IsAbove(column[^1].Box, part.Box)).MaxBy(column => LowestAbove(column, part)) is { } column && LowestAbove(column, part) > double.NegativeInfinity)
                column.Add(part);
            else
                columns.Add([part]);
        }

        return columns.OrderBy(column => column[0].Box.Left).Select(column => new BoxRegion(column) { Kind = region.Kind });
    }

    private static bool IsAbove(Box box, Box below) => box.Middle < below.Top || box.Overlaps(below);

    /// <summary>Where in a column the lowest line stands that a line is below; the last line of a paragraph may be too short for that.</summary>
    private static double LowestAbove(List<BoxLine> column, BoxLine line) => column.FindLast(other => other.Box.Overlaps(line.Box))?.Box.Middle ?? double.NegativeInfinity;

    /// <summary>The parts of a line; flagged where no other line of its block is surer of the white.</summary>
    private static IEnumerable<BoxLine> Parts(BoxLine line, List<(int Word, WordSpace White, GutterEvidence Evidence)> whites, List<WordSpace> sure)
    {
        var cuts = whites.Where(w => w.Evidence >= GutterEvidence.Weak).ToList();
        var size = TrimmedBoxes.HeightOf(line) / TrimmedBoxes.Height;
        var doubted = whites.Find(w => w.Evidence < GutterEvidence.Sure && !sure.Exists(white => white.SharedWith(w.White) >= Shared * size));
        if (doubted.Evidence != GutterEvidence.None)
            line = line.WithFlag(ReviewCodes.ColumnsJudged, doubted.Evidence == GutterEvidence.Weak ? "the line was cut at a white that few lines around it share" : "the line was left whole at a white that lines around it share");
        if (cuts.Count == 0)
            return [line];
        var words = line.Words.OrderBy(w => w.Box.Left).ToList();
        return cuts.Select(cut => cut.Word).Prepend(0).Zip(cuts.Select(cut => cut.Word).Append(words.Count), (from, to) => line.With(words.GetRange(from, to - from)));
    }

    /// <summary>The whites in a line that are gutters, or may be: by the lines below, those above, or the nearest of both.</summary>
    private List<(int Word, WordSpace White, GutterEvidence Evidence)> Whites(PrintedRow row)
    {
        var wide = Enumerable.Range(1, row.Words.Count - 1).Where(i => row.White(i).Width >= Narrowest * row.Size).ToList();
        if (wide.Count == 0)
            return [];
        var sides = Sides(row);
        return [.. wide.Select(i => (i, row.White(i), sides.Max(side => GutterJudge.Judge(row, i, side)))).Where(w => w.Item3 != GutterEvidence.None)];
    }

    /// <summary>The lines near one: those below, those above, and both, each the nearest first.</summary>
    private List<PrintedRow>[] Sides(PrintedRow row)
    {
        var (distance, least) = (Near * row.Size, row.Size / 2);
        var near = _rows.SkipWhile(r => r.Middle < row.Middle - distance).TakeWhile(r => r.Middle <= row.Middle + distance).ToList();
        var below = near.FindAll(r => r.Middle > row.Middle + least);
        var above = near.FindAll(r => r.Middle < row.Middle - least);
        above.Reverse();
        return [below, above, [.. above.Concat(below).OrderBy(r => Math.Abs(r.Middle - row.Middle))]];
    }
}
