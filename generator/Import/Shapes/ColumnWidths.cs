namespace Archive.Import;

/// <summary>
/// The width of the column around each line, in em. Columns change inside a page and even inside a sentence, so it is the 60th
/// percentile of a window, never of the page. (Windows of 4 to 12 lines each way gave the same paragraphs.)
/// </summary>
internal sealed class ColumnWidths
{
    private const int Window = 8;
    private const double Typical = 0.6;
    private const double Widest = 0.9;
    private const double Fullest = 1.1;

    private readonly double[] _around;
    private readonly double[] _below;
    private readonly double[] _characters;
    private readonly double[] _most;

    public ColumnWidths(IReadOnlyList<SourceLine> lines, IReadOnlyList<double> widths)
    {
        _around = new double[lines.Count];
        _below = new double[lines.Count];
        _characters = new double[lines.Count];
        _most = new double[lines.Count];
        for (var i = 0; i < lines.Count; i++)
        {
            _around[i] = Measure(k => widths[k], i - Window, i + Window, lines.Count, Typical);
            _below[i] = Measure(k => widths[k], i + 1, i + Window, lines.Count, Typical);
            _characters[i] = Measure(k => lines[k].Text.Length, i - Window, i + Window, lines.Count, Widest);
            _most[i] = Longest(lines, i, _characters[i] * Fullest);
        }
    }

    /// <summary>Of the lines on both sides.</summary>
    public double Around(int i) => _around[i];

    /// <summary>Of the lines that follow: what a line that opens a paragraph is compared with.</summary>
    public double Below(int i) => _below[i];

    /// <summary>How many characters the column usually takes: Latin lines are broken by words, so what counts is what would still have fitted.</summary>
    public double Characters(int i) => _characters[i];

    /// <summary>How many characters the fullest line of the column has, headings wider than it left out.</summary>
    public double MostCharacters(int i) => _most[i];

    /// <summary>Characters of the longest line around that is within the limit; 0 when none is.</summary>
    private static int Longest(IReadOnlyList<SourceLine> lines, int i, double limit)
    {
        var longest = 0;
        for (var k = Math.Max(i - Window, 0); k <= Math.Min(i + Window, lines.Count - 1); k++)
        {
            if (lines[k].Text.Length <= limit)
                longest = Math.Max(longest, lines[k].Text.Length);
        }

        return longest;
    }

    private static double Measure(Func<int, double> width, int from, int to, int count, double percentile)
    {
        from = Math.Max(from, 0);
        to = Math.Min(to, count - 1);
        if (from > to)
            return 0;
        Span<double> widths = stackalloc double[to - from + 1];
        for (var i = from; i <= to; i++)
            widths[i - from] = width(i);
        widths.Sort();
        return widths[(int)(percentile * (widths.Length - 1) + 0.5)];
    }
}
