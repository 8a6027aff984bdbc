using System.Text.RegularExpressions;

namespace Archive.Import;

/// <summary>
/// Tells headings from paragraphs where a line is a whole block. Chinese headlines use spaces where prose uses commas; but some have
/// a comma, a question mark or a colon, and then what follows (a dateline, a byline) decides.
/// </summary>
internal static partial class HeadingCue
{
    private const double WidestPlain = 42;
    private const double WidestMarked = 34;
    private const int WidestEnglish = 110;

    /// <summary>Japanese prose has 、 where Chinese has a comma; a headline has one at most, or is short.</summary>
    private const double WidestKanaClause = 18;

    public static BlockRole Role(IReadOnlyList<SourceLine> lines, int i, bool isOpen)
    {
        var text = lines[i].Text;
        if (Dateline.Opens(text) || Punctuation.HasInnerStop(text))
            return BlockRole.Paragraph;
        var looksIt = Han.Dominates(text) ? LooksHan(text, lines, i) : LooksEnglish(text, lines, i);
        if (!looksIt)
            return BlockRole.Paragraph;

        // After a cut paragraph a short line is its end, unless what follows opens a new article.
        return isOpen && !LeadsToOpening(lines, i) ? BlockRole.Paragraph : BlockRole.Heading;
    }

    /// <summary>Whether a dateline or byline follows within a few heading-like lines.</summary>
    public static bool LeadsToOpening(IReadOnlyList<SourceLine> lines, int i)
    {
        for (var k = i + 1; k < Math.Min(i + 5, lines.Count); k++)
        {
            if (SourceNote.IsClosingDateline(lines, k))
                return false;
            if (Dateline.Opens(lines[k].Text) || Byline.IsLine(lines[k].Text))
                return true;
            if (lines[k].Width > WidestPlain || Punctuation.EndsSentence(lines[k].Text) && !EndsInCall(lines[k].Text))
                return false;
        }

        return false;
    }

    private static bool LooksHan(string text, IReadOnlyList<SourceLine> lines, int i)
    {
        var width = lines[i].Width;
        if (width > WidestPlain || text[^1] is '。' or '，' or ',' or '；' or ';' or '、')
            return false;
        if (text[^1] is '：' or ':')
            return KickerCue.EndsIn(text) && i + 1 < lines.Count && !Dateline.Opens(lines[i + 1].Text) && LeadsToOpening(lines, i + 1) && LooksHan(lines[i + 1].Text, lines, i + 1);
        if (Outline.IsCrosshead(text) || StandingHead.IsNotice(text))
            return true;
        if (!Punctuation.HasRunningMarks(text))
            return !(Kana.IsIn(text) && width > WidestKanaClause && text.Count(c => c == '、') > 1);
        if (width > WidestMarked || IsSpeech(text) || (Punctuation.EndsSentence(text) && text.Count(c => c is '，' or ',') >= 2))
            return false;
        if (EndsInCall(text) || !Punctuation.EndsSentence(text))
            return LeadsToOpening(lines, i) || (lines[i].BlanksBefore > 0 || i == 0) && width <= 24 && text.Count(c => c is '，' or ',') <= 1 && FollowedByProse(lines, i);
        return false;
    }

    private static bool LooksEnglish(string text, IReadOnlyList<SourceLine> lines, int i)
    {
        if (text.Length > WidestEnglish || text[^1] is '.' or ',' or ';' or ':' or '。' || text[^1] is '”' or '"' or '»' && Punctuation.EndsSentence(text))
            return false;
        if (LeadsToOpening(lines, i))
            return true;
        if (EndsInCall(text))
            return text.Length <= 60 && FollowedByProse(lines, i);
        return char.IsUpper(text.FirstOrDefault(char.IsLetter)) || text.Length <= 60;
    }

    /// <summary>A call, a question or words in quotation marks; a quoted sentence with its stop (“…。”) is running text.</summary>
    private static bool EndsInCall(string text) => text[^1] is '？' or '！' or '?' or '!' or '…' || text[^1] is '”' or '"' or '」' && text is not [.., '。' or '，' or '；', _];

    private static bool FollowedByProse(IReadOnlyList<SourceLine> lines, int i) =>
        i + 1 < lines.Count && lines[i + 1].Width > lines[i].Width && (lines[i + 1].Width > 30 || Punctuation.EndsSentence(lines[i + 1].Text));

    /// <summary>Whether a line begins as those of an interview do: 问：…</summary>
    public static bool OpensSpeech(string text) => Speaker().IsMatch(text);

    private static bool IsSpeech(string text) => OpensSpeech(text) || Quoted().IsMatch(text);

    [GeneratedRegex(@"^(?:问|問|答|记者|記者|Q|A)\s*[:：]", RegexOptions.CultureInvariant)]
    private static partial Regex Speaker();

    [GeneratedRegex(@"[:：]\s*[“「]", RegexOptions.CultureInvariant)]
    private static partial Regex Quoted();
}
