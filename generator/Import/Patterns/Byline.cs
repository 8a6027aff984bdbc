using System.Text.RegularExpressions;

namespace Archive.Import;

/// <summary>
/// Bylines (署名) in the places where papers print them: in brackets after the dateline, on a line of their own under the
/// headline or at the end, or in brackets closing the last paragraph.
/// </summary>
internal static partial class Byline
{
    private const string Role =
        @"(?:记者|記者|通讯员|通訊員|特派员|特派員|评论员|評論員|实习生|實習生|撰稿人?|特写|本报编辑|编辑|編輯|编译|編譯|作者|報導|报道|报导|報道)";

    private const string Prefix = @"(?:[\u4e00-\u9fff“”·A-Za-z]{0,10}?)";

    /// <summary>The bracketed byline at the start of a text, brackets included, or null. The dateline must be gone.</summary>
    public static string? LeadingBracket(string text)
    {
        var match = Bracketed().Match(text);
        return match.Success && match.Length <= 90 ? match.Value : null;
    }

    /// <summary>The bracket of names right after a dateline, which needs no role: 本报讯（彭小燕）.</summary>
    public static string? BracketAfterDateline(string text)
    {
        if (LeadingBracket(text) is { } withRole)
            return withRole;
        var match = AnyBracket().Match(text);
        return match.Success && Names.Split(match.Groups["in"].Value).Any(Names.IsLikely) ? match.Value : null;
    }

    /// <summary>The bracket of names that closes a text: …（黎安平）, or null.</summary>
    public static string? TrailingBracket(string text)
    {
        if (text.Length < 4 || text[^1] is not ('）' or ')'))
            return null;
        var open = text.LastIndexOfAny(['（', '(']);
        if (open <= 0 || text.Length - open > 40)
            return null;
        var bracket = text[open..];
        var inside = bracket[1..^1];
        var names = RoleWord().Replace(inside, " ");
        var isByline = inside.Length > 0 && Names.Split(names).ToList() is { Count: > 0 } list && list.TrueForAll(Names.IsLikely)
            || LeadingBracket(bracket) is not null;
        return isByline && (Punctuation.EndsSentence(text.AsSpan(0, open))) ? bracket : null;
    }

    /// <summary>Whether a line on its own is a byline: 本报记者 张三; □ 记者 张三; By JANE ROE; （张三 李四）.</summary>
    public static bool IsLine(string line)
    {
        if (line.Length > 80)
            return false;
        if (line[0] is '（' or '(' or '〔' or '【' && line[^1] is '）' or ')' or '〕' or '】')
            return BracketedLine().IsMatch(line) && !Punctuation.EndsSentence(line.AsSpan(0, line.Length - 1)) && (RoleWord().IsMatch(line) || Names.IsBareList(line[1..^1]));
        return HanLine().IsMatch(line) || HanMarked().Match(line) is { Success: true } marked && Names.IsBareList(marked.Groups["names"].Value) || EnglishBy().IsMatch(line);
    }

    /// <summary>Whether a line continues an English byline: the author's position or paper.</summary>
    public static bool IsEnglishContinuation(string line) => line.Length <= 60 && EnglishPosition().IsMatch(line);

    [GeneratedRegex(@"^[（(〔【［][^（）()〔〕【】\n]*?" + Role + @"[^（）()〔〕【】\n]*[）)〕】］]", RegexOptions.CultureInvariant)]
    private static partial Regex Bracketed();

    [GeneratedRegex(@"^[（(](?<in>[^（）()，。,\n]{2,24})[）)]", RegexOptions.CultureInvariant)]
    private static partial Regex AnyBracket();

    [GeneratedRegex(@"^[（(〔【][^（）()〔〕【】\n]{2,60}[）)〕】]$", RegexOptions.CultureInvariant)]
    private static partial Regex BracketedLine();

    [GeneratedRegex(Prefix + Role, RegexOptions.CultureInvariant)]
    private static partial Regex RoleWord();

    [GeneratedRegex(
        @"^(?:[□■◎●◆▲☆★○△◇◥◤/／|]\s*)?(?:(?:文[/／|]?(?:图|圖)?|图文|圖文)[ 　:：/／|]*)?" + Prefix + Role + @"(?:[ 　:：/／]|(?=[\u4e00-\u9fff]{2,3}$))[ 　]*" + Names.HanList
        + @"(?:[ 　、，,/／]+(?:" + Prefix + Role + @")[ 　:：]*" + Names.HanList + @")*(?:[ 　]*[/／]?[ 　]*(?:文|文[/／]?(?:图|圖|摄|攝)|(?:摄影)?(?:报道|報道|报导|報導)|[\u4e00-\u9fff]{2,4}(?:报道|報道|報導)))?$",
        RegexOptions.CultureInvariant)]
    private static partial Regex HanLine();

    [GeneratedRegex(@"^[□■◎◆▲☆★○△◇]\s*(?<names>" + Names.HanList + ")$", RegexOptions.CultureInvariant)]
    private static partial Regex HanMarked();

    [GeneratedRegex(@"^(?:\*\*)?(?:By|BY|Story by|STORY BY|Words by|Written by|Reported by)\s+\p{Lu}[\p{L}.'’\-]+(?:\s+(?:and|AND|de|van|von|\p{Lu}[\p{L}.'’\-]*),?)*(?:,?\s+(?:Staff|Special|Associated|Correspondent|Reporter|for|of|[A-Z][a-z]+)\b.{0,40})?(?:\*\*)?$", RegexOptions.CultureInvariant)]
    private static partial Regex EnglishBy();

    [GeneratedRegex(@"^(?:(?:[A-Z][\p{L}'’&.]+ ){0,4}(?:Staff|Senior|Sports|Business|City|Special|Contributing|Associated|Guest)\s)?(?:[A-Z]?[\p{L}]+ )?(?:[Ww]riter|[Rr]eporter|[Cc]orrespondent|[Ee]ditor|[Cc]olumnist|Press|Contributor)s?$|^(?:STAFF WRITER|STAFF REPORTER|Special to .{3,40}|For .{3,40})$", RegexOptions.CultureInvariant)]
    private static partial Regex EnglishPosition();
}
