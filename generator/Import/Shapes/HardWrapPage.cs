namespace Archive.Import;

/// <summary>The lines of a hard-wrapped page with what the rules ask of them.</summary>
internal sealed class HardWrapPage
{
    /// <summary>Lines inside sentences from which a page's Latin setting can be told, and the share of them that may deviate.</summary>
    private const int FewestPairs = 12;
    private const double ChanceShare = 0.02;

    private readonly double[] _widths;
    private readonly int _usualGap;
    private readonly BlockRole?[] _roles;
    private readonly bool[] _opens;
    private readonly bool[] _isTight;

    public HardWrapPage(IReadOnlyList<SourceLine> lines)
    {
        Lines = lines;
        var mark = MarkWidth.Of(lines);
        _widths = [.. lines.Select(l => EmWidth.Of(l.Text, mark))];
        Widths = new ColumnWidths(lines, _widths);
        _usualGap = Spacing.Usual(lines);
        _roles = [.. Enumerable.Range(0, lines.Count).Select(i => LineRole.Of(lines, i))];
        _opens = [.. lines.Select(l => Dateline.Opens(l.Text))];
        _isTight = TightRuns(lines, _usualGap);
        LatinSlack = FindLatinSlack();
        IsIndented = lines.Count(l => l.IsIndented) >= Math.Max(3, lines.Count / 25);
    }

    public IReadOnlyList<SourceLine> Lines { get; }

    public ColumnWidths Widths { get; }

    /// <summary>
    /// How many characters must have been left, beside the next line's first word, for a Latin line to end its paragraph. Type is
    /// proportional, so that a count of characters is a rough measure; where no line inside a sentence breaks it, it is exact: 0.
    /// </summary>
    public int LatinSlack { get; }

    /// <summary>Whether the source kept its paragraph indents: then they say where paragraphs start.</summary>
    public bool IsIndented { get; }

    /// <summary>Set width of a line in em, punctuation as this page sets it.</summary>
    public double Width(int i) => _widths[i];

    public int Gap(int i) => Math.Max(-1, Lines[i].BlanksBefore - _usualGap);

    public bool IsHan(int i) => Han.Dominates(Lines[i].Text);

    /// <summary>
    /// The role of a line by its words, where it can be trusted: a name and 摄 may also be a piece of running text, so a
    /// line that is as wide as its column, between lines as wide, is text.
    /// </summary>
    public BlockRole? RoleAt(int i) => _roles[i];

    /// <summary>Whether a line opens a body: a dateline, a byline in brackets, or the mark of a jump from elsewhere.</summary>
    public bool Opens(int i) => _opens[i];

    /// <summary>Three lines or more without the page's usual blank line between them: a frame of its own, as beside a photograph.</summary>
    public bool IsTight(int i) => _isTight[i];

    /// <summary>Whether a line opens a text frame: the first of a tight run, or a line with the single space that frames begin with.</summary>
    public bool StartsFrame(int i) =>
        i > 0 && ((_isTight[i] && (!_isTight[i - 1] || Math.Abs(Widths.Below(i) - _widths[i - 1]) > 3)) || Lines[i].Indent.Length == 1 || Gap(i) >= 1);

    private int FindLatinSlack()
    {
        var pairs = 0;
        var fitting = 0;
        for (var i = 1; i + 1 < Lines.Count; i++)
        {
            // After a full stop a line may be short by its lost indent.
            var (text, next) = (Lines[i].Text, Lines[i + 1].Text);
            if (!char.IsAsciiLetterLower(text[^1]) || !char.IsAsciiLetterLower(next[0]) || Punctuation.EndsSentence(Lines[i - 1].Text))
                continue;
            var word = next.IndexOf(' ', StringComparison.Ordinal) is > 0 and var space ? space : next.Length;
            pairs++;
            fitting += text.Length + 1 + word <= Widths.Characters(i) ? 1 : 0;
        }

        return pairs >= FewestPairs && fitting <= pairs * ChanceShare ? 0 : 1;
    }

    private static bool[] TightRuns(IReadOnlyList<SourceLine> lines, int usualGap)
    {
        var tight = new bool[lines.Count];
        if (usualGap == 0)
            return tight;
        var start = 0;
        for (var i = 1; i <= lines.Count; i++)
        {
            if (i < lines.Count && lines[i].BlanksBefore == 0)
                continue;
            if (i - start >= 3)
                Array.Fill(tight, value: true, start, i - start);
            start = i;
        }

        return tight;
    }
}
