using System.Text.RegularExpressions;

namespace Archive.Import;

/// <summary>
/// Where a paragraph of hard-wrapped lines ends: after a sentence's end, when its line is short of the column or the next one
/// is, as the first line of a paragraph is once its indent is lost. A line without a full stop never ends a paragraph,
/// however short. (19 of 19 ends, none false, on the page that the rule was found on.)
/// </summary>
internal static partial class ParagraphEnd
{
    private const double Indent = 2;
    private const double ShortLine = 1.5;
    private const double ShortNext = 1;

    /// <summary>A line of this share of its column, without a stop, may end an item before the label of the next.</summary>
    private const double ShortItem = 0.8;

    /// <summary>What a full-width mark may count.</summary>
    private static readonly double[] Marks = [EmWidth.CompressedMark, 1];

    /// <summary>A measure closer to its threshold than this, in em, decides narrowly.</summary>
    private const double Close = 0.5;

    /// <summary>Whether a paragraph ends after line <paramref name="i"/>, and whether that was decided narrowly.</summary>
    /// <param name="page">The page.</param>
    /// <param name="first">The first line of the paragraph, which may be short by its lost indent.</param>
    /// <param name="i">The line after which it may end; not the last of the page.</param>
    /// <param name="tail">The end of the paragraph's text up to that line.</param>
    public static (bool Ends, bool IsClose) At(HardWrapPage page, int first, int i, string tail)
    {
        if (BySigns(page, first, i, tail) is { } ends)
            return (ends, false);
        return page.IsHan(i) ? ByHanMeasure(page, first, i) : (!page.PartsByBlanks && ByLatinMeasure(page, i), false);
    }

    /// <summary>What roles, indents, marks and gaps tell; null where only the measure of the lines can.</summary>
    private static bool? BySigns(HardWrapPage page, int first, int i, string tail)
    {
        var next = page.Lines[i + 1];
        if (page.RoleAt(i + 1) is { } role and not BlockRole.Caption && (role is not BlockRole.Byline and not BlockRole.Credit || EndsText(tail)) && (role is not BlockRole.TeaserPointer || EndsText(tail)))
            return true;
        if (page.IsIndented && next.IsIndented)
            return true;
        if (SignOff.IsPart(page.Lines, i) && first == i || EndsText(tail) && SignOff.IsPart(page.Lines, i + 1) && (i + 2 >= page.Lines.Count || page.Width(i + 1) <= page.Widths.Around(i) - Indent))
            return true;
        if (!EndsText(tail))
            return page.Gap(i + 1) >= 1 && HeadingLine.LeadsToOpening(page, i + 1) || Dateline.OpensWithByline(next.Text) || ParagraphCut.IsLabelled(next.Text) && ParagraphCut.IsLabelled(page.Lines[first].Text) && page.Width(i) <= ShortItem * page.Widths.Around(i);
        return page.Opens(i + 1) || page.Gap(i + 1) >= 1 || OpensArticle(page, i + 1) || StartsItem(next.Text) || LogEntry().IsMatch(next.Text) || IsTurn(next.Text) ? true : null;
    }

    /// <summary>
    /// Whether a line is a heading by its number, or by the dateline or byline that follows it. A call or a question may be the last sentence
    /// of a text that a byline closes: it is a headline only right above a dateline.
    /// </summary>
    private static bool OpensArticle(HardWrapPage page, int i) =>
        page.IsHan(i) && (Outline.IsCrosshead(page.Lines[i].Text) || HeadingLine.LeadsToOpening(page, i) && (!Punctuation.EndsSentence(page.Lines[i].Text) || page.Opens(i + 1))) && HeadingLine.Is(page, i);

    /// <summary>问：多久没跳了？: each turn of an interview is a paragraph.</summary>
    public static bool IsTurn(string text) => Speaker().IsMatch(text);

    private static bool EndsText(string text) => ParagraphCut.EndsParagraph(text) && text[^1] is not ('；' or ';') || Punctuation.EndsSentence(text) || Byline.TrailingBracket(text) is not null || (text.EndsWith('：') || text.EndsWith(':'));

    private static (bool Ends, bool IsClose) ByHanMeasure(HardWrapPage page, int first, int i)
    {
        var full = page.Widths.Around(i);
        var width = page.Width(i);
        var next = page.Width(i + 1);
        var shortest = (i == first ? full - Indent : full) - ShortLine;
        if (width <= shortest && MovedDown(page, i, full))
            return (false, true);
        if (page.Lines[i].Text[^1] is '：' or ':')
            return (width <= full - Indent - ShortLine, false);
        if (width <= shortest)
            return (true, width > shortest - Close && next > full - ShortNext);

        // A short next line that ends a sentence is rather the tail of this paragraph than one of a single line.
        var nextText = page.Lines[i + 1].Text;
        var isClose = Math.Abs(next - (full - ShortNext)) < Close;
        if (next <= full - ShortNext)
            return (!(Punctuation.EndsSentence(nextText) && next <= full - Indent - 0.5), isClose);

        if (IsSetIn(page, i + 1))
            return (true, true);

        // A line much wider than the column cannot go on with its paragraph unless the column changes in mid-sentence.
        return (next >= full + 2 && !Punctuation.HasRunningMarks(nextText), isClose || width < shortest + Close);
    }

    /// <summary>
    /// Whether a line that opens with a quotation mark is narrower than the full lines above and below it, as the first of a paragraph is: where
    /// paragraphs are short, most lines are no measure of the column. It must be, whether marks are compressed or not, for it has more of them.
    /// </summary>
    private static bool IsSetIn(HardWrapPage page, int i)
    {
        if (page.Lines[i].Text[0] is not ('“' or '‘' or '「' or '『') || i + 1 >= page.Lines.Count || Punctuation.EndsSentence(page.Lines[i].Text) || page.RoleAt(i + 1) is not null || page.Opens(i + 1))
            return false;
        return Array.TrueForAll(Marks, mark => EmWidth.Of(page.Lines[i].Text, mark) <= Math.Min(EmWidth.Of(page.Lines[i - 1].Text, mark), EmWidth.Of(page.Lines[i + 1].Text, mark)) - ShortNext);
    }

    /// <summary>
    /// A line is short too where what follows could not be parted from its first character: opening marks (「『簽) or a figure. Then the next line
    /// is fuller than the first line of a paragraph would be.
    /// </summary>
    private static bool MovedDown(HardWrapPage page, int i, double full)
    {
        var next = page.Lines[i + 1].Text;
        var unit = 0;
        while (unit < next.Length && next[unit] is '「' or '『' or '“' or '‘' or '《' or '（' or '(')
            unit++;
        if (unit == 0)
            return false;
        return EmWidth.Of(next.AsSpan(0, Math.Min(unit + 1, next.Length)), 1) > full - page.Width(i) && page.Width(i + 1) > full - Indent + 0.5;
    }

    /// <summary>
    /// Latin lines are ragged and broken by words: when the next line's first word would still have fitted, the paragraph had ended.
    /// </summary>
    private static bool ByLatinMeasure(HardWrapPage page, int i)
    {
        var text = page.Lines[i].Text;
        var next = page.Lines[i + 1].Text;
        if (!char.IsUpper(next.FirstOrDefault(char.IsLetterOrDigit)) && !char.IsAsciiDigit(next[0]))
            return false;
        return text.Length + 1 + page.FirstWord(i + 1) <= page.Room(i) || HeadingLine.LeadsToOpening(page, i + 1) || (!Punctuation.EndsSentence(next) && LatinHeading.IsUnfilled(page, i + 1)) || next.Length >= page.Widths.Characters(i) + 6;
    }

    [GeneratedRegex("^(?:问|問|答|Q|A)[:：]", RegexOptions.CultureInvariant)]
    private static partial Regex Speaker();

    /// <summary>An entry of a log: Monday, 7:12 a.m. — Caller ….</summary>
    [GeneratedRegex(@"^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day: |^(?:(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|[A-Z][a-z]{2,8}\.? \d{1,2}),? )?\d{1,2}:\d{2} ?[ap]\.?m\b", RegexOptions.CultureInvariant)]
    private static partial Regex LogEntry();

    private static bool StartsItem(string text) => text[0] is '●' or '■' or '◆' or '▲' or '□' or '★' or '◎';
}
