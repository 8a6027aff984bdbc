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
    private readonly double[] _loose;

    public ColumnWidths(IReadOnlyList<SourceLine> lines)
    {
        _around = new double[lines.Count];
        _below = new double[lines.Count];
        _loose = new double[lines.Count];
        for (var i = 0; i < lines.Count; i++)
        {
            _around[i] = Measure(lines, i - Window, i + Window, static l => l.Width);
            _below[i] = Measure(lines, i + 1, i + Window, static l => l.Width);
            _loose[i] = Measure(lines, i - Window, i + Window, static l => l.LooseWidth);
        }
    }

    /// <summary>Of the lines on both sides.</summary>
    public double Around(int i) => _around[i];

    /// <summary>Of the lines that follow: what a line that opens a paragraph is compared with.</summary>
    public double Below(int i) => _below[i];

    /// <summary>Of the lines on both sides, punctuation uncompressed (<see cref="SourceLine.LooseWidth"/>).</summary>
    public double LooseAround(int i) => _loose[i];

    private static double Measure(IReadOnlyList<SourceLine> lines, int from, int to, Func<SourceLine, double> width)
    {
        from = Math.Max(from, 0);
        to = Math.Min(to, lines.Count - 1);
        if (from > to)
            return 0;
        Span<double> widths = stackalloc double[to - from + 1];
        for (var i = from; i <= to; i++)
            widths[i - from] = width(lines[i]);
        widths.Sort();
        return widths[(int)(Percentile * (widths.Length - 1) + 0.5)];
    }
}
