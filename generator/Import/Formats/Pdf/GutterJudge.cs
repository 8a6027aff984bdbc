namespace Archive.Import;

/// <summary>What the lines around one say of a white in it.</summary>
internal enum GutterEvidence
{
    /// <summary>That it is a space between words.</summary>
    None,

    /// <summary>They leave the same white, which may be chance.</summary>
    Open,

    /// <summary>They leave it, and too few to exclude chance begin behind it at one edge.</summary>
    Weak,

    /// <summary>That it parts two columns.</summary>
    Sure,
}

/// <summary>Judges whether the white in a line is a gutter: the lines above or below leave the same white, have text on both sides, as wide as a column's, and begin behind it at one edge.</summary>
internal static class GutterJudge
{
    /// <summary>In parts of the type's size: how near to one edge two columns begin.</summary>
    private const double SameEdge = 0.2;

    /// <summary>The indent of a paragraph in Chinese and Japanese, in em.</summary>
    private const double HanIndent = 2;

    /// <summary>In parts of the type's size: the narrowest column; the cells of tables are narrower.</summary>
    private const double Column = 7;

    /// <summary>So many lines are asked on either side.</summary>
    private const int Asked = 3;

    /// <summary>Between words white runs through two lines by chance, hardly through three that begin behind it at one edge.</summary>
    private const int Sure = 3;

    /// <summary>What some lines, the nearest first, say of the white before word <paramref name="i"/> of a line.</summary>
    public static GutterEvidence Judge(PrintedRow row, int i, IEnumerable<PrintedRow> neighbours)
    {
        var white = row.White(i);
        var (left, right) = (row.Before(i), row.Behind(i));
        var edges = new List<double> { white.Right };
        var (hasLeft, hasRight, heights) = (false, false, new List<double>());
        foreach (var other in neighbours.Where(other => other.Box.Overlaps(row.Box)))
        {
            // A headline over both columns ends them, one in a column is no line of it. Columns below headlines that stand side by side leave the same white.
            var isAlike = TypeSize.AreAlike(other.Size, row.Size);
            if (isAlike && !heights.Exists(h => Math.Abs(h - other.Middle) < row.Size / 2))
                heights.Add(other.Middle);
            if (heights.Count > Asked)
                break;
            if (other.At(white, Gutters.Shared * row.Size) is not { } at)
            {
                if (isAlike)
                    return GutterEvidence.None;
                break;
            }

            if (!isAlike && (row.IsSolid || other.Size > row.Size))
                continue;
            if (at > 0)
            {
                hasLeft = true;
                left = isAlike ? Math.Max(left, other.Before(at)) : left;
            }

            if (at < other.Words.Count)
            {
                hasRight = true;
                right = isAlike ? Math.Max(right, other.Behind(at)) : right;
                edges.Add(other.Words[at].Box.Left);
            }
        }

        if (!hasLeft || !hasRight || left < Column * row.Size || right < Column * row.Size)
            return GutterEvidence.None;
        var alike = edges.Count(edge => edges.Count(other => AreAlike(edge, other, row)) > 1);
        var enough = white.Width < row.Gutter ? Asked + 1 : row.IsSolid ? Sure - 1 : Math.Min(Sure, edges.Count);
        if (alike < enough)
            return alike >= Sure || white.Width >= row.Gutter ? GutterEvidence.Open : GutterEvidence.None;
        return alike < Sure ? GutterEvidence.Weak : GutterEvidence.Sure;
    }

    /// <summary>Whether two columns begin at one edge, or one of them further in by the indent of a paragraph.</summary>
    private static bool AreAlike(double edge, double other, PrintedRow row)
    {
        var apart = Math.Abs(other - edge) / row.Size;
        return apart <= SameEdge || row.IsSolid && Math.Abs(apart - HanIndent) <= SameEdge;
    }
}
