namespace Archive.Import;

/// <summary>The lines of a hard-wrapped page with what the rules ask of them.</summary>
internal sealed class HardWrapPage
{
    /// <summary>Lines inside sentences from which a page's Latin setting can be told, and how many of them, or what share, may deviate.</summary>
    private const int FewestPairs = 12;
    private const int FewestByChance = 2;
    private const double ChanceShare = 0.02;

    /// <summary>Of the stretches between blank lines so many, most of them ended by a full stop and none too long, are paragraphs.</summary>
    private const int FewestParagraphs = 4;
    private const double EndedShare = 0.6;
    private const int LongestParagraph = 10;

    private readonly double[] _widths;
    private readonly int _usualGap;
    private readonly BlockRole?[] _roles;
    private readonly bool[] _opens;
    private readonly bool[] _isTight;
    private readonly bool _isMonospaced;

    public HardWrapPage(IReadOnlyList<SourceLine> lines)
    {
        Lines = lines;
        Hyphenation = new Hyphenation([.. lines.Select(l => l.Text)]);
        var mark = MarkWidth.Of(lines);
        _widths = [.. lines.Select(l => EmWidth.Of(l.Text, mark))];
        Widths = new ColumnWidths(lines, _widths);
        _usualGap = Spacing.Usual(lines);
        _roles = [.. Enumerable.Range(0, lines.Count).Select(i => LineRole.Of(lines, i))];
        _opens = [.. Enumerable.Range(0, lines.Count).Select(i => _roles[i] is not BlockRole.SourceNote && (Dateline.Opens(lines[i].Text) || Dateline.IsBroken(lines, i)))];
        _isTight = TightRuns(lines, _usualGap);
        _isMonospaced = IsMonospaced();
        PartsByBlanks = PartsParagraphs(lines, _usualGap);
        IsIndented = lines.Count(l => l.IsIndented) >= Math.Max(3, lines.Count / 25);
    }

    public IReadOnlyList<SourceLine> Lines { get; }

    public ColumnWidths Widths { get; }

    public Hyphenation Hyphenation { get; }

    /// <summary>
    /// How many characters a Latin line may have here. Type is proportional, so that a count of characters is a rough measure of width; where no
    /// line inside a sentence speaks against it, as in text set in one width, it is exact.
    /// </summary>
    public double Room(int i) => _isMonospaced ? Widths.MostCharacters(i) : Widths.Characters(i) - 1;

    /// <summary>Whether the source kept its paragraph indents: then they say where paragraphs start.</summary>
    public bool IsIndented { get; }

    /// <summary>Whether blank lines part its paragraphs, not only its blocks: then the measure of a line tells nothing more.</summary>
    public bool PartsByBlanks { get; }

    /// <summary>Set width of a line in em, punctuation as this page sets it.</summary>
    public double Width(int i) => _widths[i];

    /// <summary>Characters of a line's first word.</summary>
    public int FirstWord(int i) => Lines[i].Text.IndexOf(' ', StringComparison.Ordinal) is > 0 and var space ? space : Lines[i].Text.Length;

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

    private bool IsMonospaced()
    {
        var pairs = 0;
        var fitting = 0;
        for (var i = 1; i + 1 < Lines.Count; i++)
        {
            // After a full stop a line may be short by its lost indent.
            var (text, next) = (Lines[i].Text, Lines[i + 1].Text);
            if (!char.IsAsciiLetterLower(text[^1]) || !char.IsAsciiLetterLower(next[0]) || Punctuation.EndsSentence(Lines[i - 1].Text))
                continue;
            pairs++;
            fitting += text.Length + 1 + FirstWord(i + 1) <= Widths.MostCharacters(i) ? 1 : 0;
        }

        return pairs >= FewestPairs && fitting <= Math.Max(FewestByChance, pairs * ChanceShare);
    }

    private static bool PartsParagraphs(IReadOnlyList<SourceLine> lines, int usualGap)
    {
        if (usualGap > 0)
            return false;
        var lengths = new List<int>();
        var ended = 0;
        var start = 0;
        for (var i = 1; i <= lines.Count; i++)
        {
            if (i < lines.Count && lines[i].BlanksBefore == 0)
                continue;
            if (i - start > 1)
            {
                lengths.Add(i - start);
                ended += Punctuation.EndsSentence(lines[i - 1].Text) ? 1 : 0;
            }

            start = i;
        }

        lengths.Sort();
        return lengths.Count >= FewestParagraphs && ended >= EndedShare * lengths.Count && lengths[lengths.Count / 2] <= LongestParagraph;
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
