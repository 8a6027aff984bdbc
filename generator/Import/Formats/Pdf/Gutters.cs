using System.Runtime.InteropServices;

namespace Archive.Import;

/// <summary>
/// Cuts lines that pdftotext ran over the white between two columns, as it does where their lines stand side by side. Whether the white in a line is a gutter the lines above or below
/// say: they leave the same white, have text on both sides, as wide as a column's, and begin behind it at one edge.
/// </summary>
internal sealed class Gutters
{
    /// <summary>In parts of the type's size: the narrowest gutter, how much of it two lines share, and how near to one edge their columns begin.</summary>
    public const double Narrowest = 0.8;
    private const double Shared = 0.6;
    private const double SameEdge = 0.2;

    /// <summary>The indent of a paragraph in Chinese and Japanese, in em.</summary>
    private const double HanIndent = 2;

    /// <summary>The white of a gutter in a line whose spaces are stretched, in parts of these.</summary>
    private const double WiderThanSpaces = 1.5;

    /// <summary>In the same measure: the narrowest column (the cells of tables are narrower), and how far away lines are asked.</summary>
    private const double Column = 7;
    private const double Near = 6;

    /// <summary>So many lines are asked on either side.</summary>
    private const int Asked = 3;

    /// <summary>No page has more lines, or more words.</summary>
    private const int MostLines = 10_000;
    private const int MostWords = 40_000;

    /// <summary>The lines of the page as its words stand, from top to bottom.</summary>
    private readonly List<Row> _rows;

    private Gutters(BoxPage page)
    {
        _rows = [.. page.Regions.SelectMany(r => r.Lines).Where(l => !l.IsVertical && !l.Box.IsEmpty).Select(l => new Row(l)).OrderBy(r => r.Middle)];
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
        var columns = new List<List<BoxLine>>();
        foreach (var part in region.Lines.SelectMany(l => l.IsVertical || l.Box.IsEmpty ? [l] : Cut(l)).OrderBy(l => l.Box.Top))
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

    private List<BoxLine> Cut(BoxLine line)
    {
        var row = new Row(line);
        var parts = new List<List<BoxWord>> { new() { row.Words[0] } };
        for (var i = 1; i < row.Words.Count; i++)
        {
            if (IsGutter(row, i))
                parts.Add([]);
            parts[^1].Add(row.Words[i]);
        }

        return parts.Count == 1 ? [line] : [.. parts.Select(line.With)];
    }

    /// <summary>Whether the white before word <paramref name="i"/> of a line parts columns: by the lines below, those above, or the nearest of both.</summary>
    private bool IsGutter(Row row, int i)
    {
        var white = row.White(i);
        if (white.Width < Narrowest * row.Size)
            return false;
        var (distance, least) = (Near * row.Size, row.Size / 2);
        var near = _rows.SkipWhile(r => r.Middle < row.Middle - distance).TakeWhile(r => r.Middle <= row.Middle + distance).ToList();
        var below = near.Where(r => r.Middle > row.Middle + least);
        var above = near.Where(r => r.Middle < row.Middle - least).Reverse();
        return Agree(row, i, white, below) || Agree(row, i, white, above) || Agree(row, i, white, above.Concat(below).OrderBy(r => Math.Abs(r.Middle - row.Middle)));
    }

    private static bool Agree(Row row, int i, White white, IEnumerable<Row> neighbours)
    {
        var (left, right) = (row.Before(i), row.Behind(i));
        var edges = new List<double> { white.Right };
        var (hasLeft, hasRight, heights) = (false, false, new List<double>());
        foreach (var other in neighbours)
        {
            if (!other.Box.Overlaps(row.Box))
                continue;

            // A headline over both columns ends them, one in a column is no line of it. Columns below headlines that stand side by side leave the same white.
            if (!TypeSize.AreAlike(other.Size, row.Size))
            {
                if (other.At(white, Shared * row.Size) is not { } between)
                    break;
                if (row.IsSolid || other.Size > row.Size)
                    continue;
                hasLeft |= between > 0;
                hasRight |= between < other.Words.Count;
                if (between < other.Words.Count)
                    edges.Add(other.Words[between].Box.Left);
                continue;
            }

            if (!heights.Exists(h => Math.Abs(h - other.Middle) < row.Size / 2))
                heights.Add(other.Middle);
            if (heights.Count > Asked)
                break;
            if (other.At(white, Shared * row.Size) is not { } at)
                return false;
            if (at > 0)
            {
                hasLeft = true;
                left = Math.Max(left, other.Before(at));
            }

            if (at < other.Words.Count)
            {
                hasRight = true;
                right = Math.Max(right, other.Behind(at));
                edges.Add(other.Words[at].Box.Left);
            }
        }

        // Between words white runs through two lines by chance, hardly through three.
        var alike = edges.Count(edge => edges.Count(other => AreAlike(edge, other, row)) > 1);
        var enough = white.Width < row.Gutter ? Asked + 1 : row.IsSolid ? 2 : Math.Min(3, edges.Count);
        return hasLeft && hasRight && left >= Column * row.Size && right >= Column * row.Size && alike >= enough;
    }

    /// <summary>Whether two columns begin at one edge, or one of them further in by the indent of a paragraph.</summary>
    private static bool AreAlike(double edge, double other, Row row)
    {
        var apart = Math.Abs(other - edge) / row.Size;
        return apart <= SameEdge || row.IsSolid && Math.Abs(apart - HanIndent) <= SameEdge;
    }

    /// <summary>The white between two words.</summary>
    [StructLayout(LayoutKind.Auto)]
    private readonly record struct White(double Left, double Right)
    {
        public double Width => Right - Left;

        public double SharedWith(White other) => Math.Min(Right, other.Right) - Math.Max(Left, other.Left);
    }

    /// <summary>A line with its words from left to right.</summary>
    private sealed class Row
    {
        public Row(BoxLine line)
        {
            Box = line.Box;
            Words = [.. line.Words.OrderBy(w => w.Box.Left)];
            Size = TrimmedBoxes.HeightOf(line) / TrimmedBoxes.Height;
            IsSolid = line.Text.Count(Han.IsSetSolid) * 2 >= line.Text.Length;
            var hasSpaces = !IsSolid && Words.Count >= 3;
            var space = hasSpaces ? Enumerable.Range(1, Words.Count - 1).Select(i => White(i).Width).Order().ElementAt((Words.Count - 2) / 2) : 0;
            Gutter = Math.Max(Narrowest * Size, WiderThanSpaces * space);
        }

        public IReadOnlyList<BoxWord> Words { get; }

        public Box Box { get; }

        public double Middle => Box.Middle;

        /// <summary>Of its type.</summary>
        public double Size { get; }

        /// <summary>Whether its script has no spaces.</summary>
        public bool IsSolid { get; }

        /// <summary>How wide a white must be to be a gutter: wider than the usual space between its words, if it has enough to tell.</summary>
        public double Gutter { get; }

        /// <summary>The white before word <paramref name="i"/>; without end before the first and behind the last.</summary>
        public White White(int i) => new(i == 0 ? double.NegativeInfinity : Words[i - 1].Box.Right, i == Words.Count ? double.PositiveInfinity : Words[i].Box.Left);

        /// <summary>Before which word a line leaves the same white, or most of it; null when it has text there.</summary>
        public int? At(White white, double shared)
        {
            var most = Enumerable.Range(0, Words.Count + 1).MaxBy(i => White(i).SharedWith(white));
            return White(most).SharedWith(white) >= shared ? most : null;
        }

        /// <summary>How wide the text is from the last wide white to the one before word <paramref name="i"/>.</summary>
        public double Before(int i)
        {
            var first = i - 1;
            while (first > 0 && White(first).Width < Gutter)
                first--;
            return Words[i - 1].Box.Right - Words[first].Box.Left;
        }

        /// <summary>How wide the text is from word <paramref name="i"/> to the next wide white.</summary>
        public double Behind(int i)
        {
            var last = i;
            while (last + 1 < Words.Count && White(last + 1).Width < Gutter)
                last++;
            return Words[last].Box.Right - Words[i].Box.Left;
        }
    }
}
