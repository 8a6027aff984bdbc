namespace Archive.Import;

/// <summary>
/// The width of the column around each line, in em. Columns change inside a page and even inside a sentence, so it is the 60th
/// percentile of a window, never of the page. (Windows of 4 to 12 lines each way gave the same paragraphs.)
/// </summary>
internal sealed class ColumnWidths
{
    private const int Window = 8;
    private const double Percentile = 0.6;

    private readonly double[] _around;
    private readonly double[] _below;

    public ColumnWidths(IReadOnlyList<SourceLine> lines)
    {
        _around = new double[lines.Count];
        _below = new double[lines.Count];
        for (var i = 0; i < lines.Count; i++)
        {
            _around[i] = Measure(lines, i - Window, i + Window);
            _below[i] = Measure(lines, i + 1, i + Window);
        }
    }

    /// <summary>Of the lines on both sides.</summary>
    public double Around(int i) => _around[i];

    /// <summary>Of the lines that follow: what a line that opens a paragraph is compared with.</summary>
    public double Below(int i) => _below[i];

    private static double Measure(IReadOnlyList<SourceLine> lines, int from, int to)
    {
        from = Math.Max(from, 0);
        to = Math.Min(to, lines.Count - 1);
        if (from > to)
            return 0;
        Span<double> widths = stackalloc double[to - from + 1];
        for (var i = from; i <= to; i++)
            widths[i - from] = lines[i].Width;
        widths.Sort();
        return widths[(int)(Percentile * (widths.Length - 1) + 0.5)];
    }
}
