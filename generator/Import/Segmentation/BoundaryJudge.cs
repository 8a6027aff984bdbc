using System.Text.RegularExpressions;

namespace Archive.Import;

/// <summary>
/// Decides whether headings between two stretches of body open a new article or are a crosshead of the one above. No single sign
/// is sure, so the signs are added up; a narrow result is flagged.
/// </summary>
internal sealed partial class BoundaryJudge
{
    /// <summary>A result closer to the border than this is uncertain.</summary>
    private const double Margin = 3;

    /// <summary>No crosshead is set in type so much higher than the text.</summary>
    private const double LargeType = 1.75;

    /// <summary>A heading in type so much higher than the text that stands at the head of a column is seldom a crosshead.</summary>
    private const double FrameType = 1.5;

    /// <summary>Markdown OCR marks the lead with # and other headlines with ##; crossheads are marked lower, or bold.</summary>
    private const int UsualTitleLevel = 2;

    private readonly IReadOnlyList<Run> _runs;
    /// <summary>Markdown levels of headings above a dateline or a byline.</summary>
    private readonly HashSet<int> _articleLevels = [];

    /// <summary>Markdown levels of headlines that have a label, kicker or deck beside them.</summary>
    private readonly HashSet<int> _titleLevels = [];
    /// <summary>For each run the size of the headline above it; 0 where there is none.</summary>
    private readonly double[] _titleSizes;
    private readonly bool _datelinesAreUsual;

    /// <summary>A page that begins with a body and ends with a heading sets headlines below: then a heading of the words above it closes what it heads.</summary>
    private readonly bool _headsFollow;

    public BoundaryJudge(IReadOnlyList<Run> runs)
    {
        _runs = runs;
        _titleSizes = new double[runs.Count];
        for (var i = 1; i < runs.Count; i++)
            _titleSizes[i] = runs[i - 1].IsHead && runs[i - 1].Blocks.Max(b => b.Size) is >= TypeSize.Heading and var size ? size : _titleSizes[i - 1];
        _headsFollow = runs.Count > 2 && !runs[0].IsHead && runs[^1].IsHead;
        var heads = Enumerable.Range(0, runs.Count).Where(i => runs[i].IsHead).ToList();
        foreach (var i in heads.Where(i => i + 1 < runs.Count && runs[i + 1].Opens))
            _articleLevels.Add(TitleLevel(runs[i]));
        foreach (var i in heads.Where(i => HasParts(runs[i])))
            _titleLevels.Add(TitleLevel(runs[i]));
        _articleLevels.Remove(0);
        _datelinesAreUsual = heads.Count(i => i + 1 < runs.Count && runs[i + 1].Opens) * 2 >= heads.Count;
    }

    /// <summary>Above zero: a new article. Below: a crosshead.</summary>
    /// <param name="i">Index of the run of headings.</param>
    /// <param name="titleLevel">Markdown level of the headline of the article above; 0 where there is none.</param>
    /// <param name="inBriefs">Whether the article above stands among briefs.</param>
    public double Weigh(int i, int titleLevel, bool inBriefs)
    {
        var run = _runs[i];
        var above = _runs[i - 1];
        var below = _runs[i + 1];
        var text = run.Blocks.MaxBy(b => EmWidth.Of(b.Text))!.Text;
        var weight = 0.0;
        if (Outline.IsCrosshead(run.Blocks[0].Text))
            weight -= 6;
        var isOwn = run.Blocks.Exists(b => StandingHead.IsOwn(b.Text));
        if (isOwn)
            weight += 4;
        if (below.Opens)
            weight += 4;
        if (run.Blocks.Count >= 2)
            weight += run.Blocks[0].Level > 0 ? 2 : 4;
        if (run.Blocks.Exists(b => KickerCue.EndsIn(b.Text) || KickerCue.SplitAt(b.Text) > 0))
            weight += 3;
        if (run.Blocks.Exists(b => b.Text.StartsWith("——", StringComparison.Ordinal)))
            weight += 2;
        if (Ends(above))
            weight += above.Blocks[^1].Role == BlockRole.SourceNote ? 5 : 2.5;
        if (run.Blocks[0].Gap >= 1)
            weight += 1.5;
        if (ColumnChanges(above, below))
            weight += 2;
        if (run.Blocks[0].StartsFrame && run.Blocks[0].Size >= FrameType)
            weight += 2.5;
        if (EndsAsPhotoStory(below))
            weight += above.Blocks[^1].Role == BlockRole.Image ? 5 : 4;
        if (below.Blocks[0].Role == BlockRole.Jump && JumpMark.Line(below.Blocks[0].Text) is { IsFrom: true })
            weight += 5;
        if (_headsFollow && new Bigrams(above.Texts).Containment(text) - new Bigrams(below.Texts).Containment(text) > 0.25)
            weight += 2.5;
        if (below.Blocks[0].Role == BlockRole.Table)
            weight += 2;
        if (below.FirstParagraph is { } lead && text.Length >= 4 && lead.Text.StartsWith(text, StringComparison.Ordinal))
            weight += 4;
        if (below.Blocks[0].IsVerse)
            weight += 3;
        if (inBriefs)
            weight += 3.5;
        if (below.FirstParagraph is { } note && EditorsNote().IsMatch(note.Text))
            weight += 3;
        if (below.Blocks[^1].Role != BlockRole.Jump && Ends(below) && above.Opens)
            weight += 1.5;
        if (below.FirstParagraph is { } first && Lead().IsMatch(first.Text))
            weight += 1;
        if (_datelinesAreUsual && !below.Opens)
            weight -= 1;
        return weight + OfSize(run, i) + OfLevel(run, titleLevel) + (isOwn || TitleLevel(run) is > 0 and <= UsualTitleLevel ? 0 : OfLength(text)) - (isOwn || titleLevel > 0 && TitleLevel(run) <= titleLevel ? 0 : Siblings(i));
    }

    /// <summary>Lines of several levels: label or kicker, headline, deck. A crosshead has one.</summary>
    private static bool HasParts(Run run) => run.Blocks.Count >= 2 && run.Blocks[0].Level > 0 && run.Blocks.Exists(b => b.Level != run.Blocks[0].Level);

    public static bool IsUncertain(double weight) => Math.Abs(weight) < Margin;

    private static double OfLength(string text)
    {
        var weight = Han.Dominates(text) ? OfHanLength(EmWidth.Of(text)) : OfWords(text.Count(c => c == ' ') + 1);
        if (text[0] is '“' or '"' && text[^1] is '”' or '"')
            weight -= 2;
        var space = text.IndexOf(' ', StringComparison.Ordinal);
        if (!text.Any(char.IsLower) && text.Count(char.IsAsciiLetterUpper) >= 6 && space > 0)
            weight += 4;
        if (Han.Dominates(text) && space >= 4 && text.Length - space > 4)
            weight += 1;
        return weight;
    }

    private static double OfHanLength(double width) => width >= 16 ? 1.5 : width <= 10 ? -2 : width <= 12 ? -1 : 0;

    /// <summary>Crossheads of English papers have one to three words, headlines more.</summary>
    private static double OfWords(int words) => words >= 4 ? 1.5 : words == 3 ? 0 : -2;

    /// <summary>Type as large as a headline's opens an article; a crosshead is hardly larger than the text.</summary>
    private double OfSize(Run run, int i)
    {
        var size = run.Blocks.Max(b => b.Size);
        if (size <= 0)
            return 0;
        var title = _titleSizes[i];
        if (size >= LargeType)
            return title <= 0 || size >= title / 2 ? 5 : 3;
        return size < TypeSize.Heading ? -2 : title <= 0 || size >= title / TypeSize.SameSize ? 3 : 0;
    }

    private double OfLevel(Run run, int titleLevel)
    {
        var level = TitleLevel(run);
        if (level == 0 || titleLevel == 0)
            return 0;
        if (level <= titleLevel)
            return 4;
        if (_titleLevels.Contains(level))
            return 2.5;
        if (_articleLevels.Contains(level))
            return 1.5;
        return run.Blocks.Count > 1 || StandingHead.IsNotice(run.Blocks[0].Text) ? 0 : level <= UsualTitleLevel ? 1 : level >= titleLevel + 2 ? -5 : -3;
    }

    /// <summary>The Markdown level of a heading's main line; a standing head above it does not count.</summary>
    public static int TitleLevel(Run run)
    {
        var lines = run.Blocks.Where(b => !StandingHead.IsNotice(b.Text) && !StandingHead.IsBriefs(b.Text) && !StandingHead.IsEditorial(b.Text)).ToList();
        return (lines.Count > 0 ? lines : run.Blocks).Min(b => b.Level);
    }

    /// <summary>The article above has come to its end: jump, credit, signature, source note.</summary>
    private static bool Ends(Run above)
    {
        var last = above.Blocks[^1];
        return last.Role is BlockRole.Jump or BlockRole.Credit or BlockRole.SourceNote or BlockRole.Byline
            || (last.Role == BlockRole.Paragraph && (Byline.TrailingBracket(Tail(last.Text)) is not null || JumpMark.FindAll(Tail(last.Text)) is [.., { IsFrom: false }] || SignOff.IsDate(last.Text)));
    }

    private static bool ColumnChanges(Run above, Run below)
    {
        var before = above.Blocks.FindLast(b => b.Column > 0)?.Column ?? 0;
        var after = below.Blocks.Find(b => b.Column > 0)?.Column ?? 0;
        return before > 0 && after > 0 && Math.Abs(before - after) > 2.5;
    }

    private static bool EndsAsPhotoStory(Run below) =>
        below.Blocks.Count <= 4 && below.Blocks[^1].Role == BlockRole.Credit && CreditLine.IsPhoto(below.Blocks[^1].Text) && !Dateline.Opens(below.Blocks[0].Text);

    /// <summary>Crossheads come in sets of like length: other short single headings close by, without datelines below them.</summary>
    private double Siblings(int i)
    {
        if (_runs[i].Blocks.Count > 1 || _runs[i + 1].Opens)
            return 0;
        var width = EmWidth.Of(_runs[i].Blocks[0].Text);
        foreach (var k in new[] { i - 2, i + 2 })
        {
            if (k < 1 || k + 1 >= _runs.Count || !_runs[k].IsHead || _runs[k].Blocks.Count != 1 || _runs[k].Blocks[0].Level != _runs[i].Blocks[0].Level || _runs[k + 1].Opens || _runs[k + 1].IsHead || _runs[k - 1].IsHead)
                continue;
            if (Math.Abs(EmWidth.Of(_runs[k].Blocks[0].Text) - width) <= 1.5 && width <= 14)
                return 1;
        }

        return 0;
    }

    private static string Tail(string text) => text.Length > 80 ? text[^80..] : text;

    [GeneratedRegex(@"^[【（(]?(?:编者按|編者按|编者的话|編按|开栏语|開欄語|Editor[’']s note|编辑同志|編輯先生|编辑部[:：]|Sir,|To the [Ee]ditor|Dear [Ee]ditor)", RegexOptions.CultureInvariant)]
    private static partial Regex EditorsNote();

    [GeneratedRegex(@"^(?:昨[日天晚]|今[日天晨]|近日|日前|连日来|連日來|最近|前不久|\d{1,2}月\d{1,2}日|记者|記者|据悉|本周|上周)", RegexOptions.CultureInvariant)]
    private static partial Regex Lead();
}
