using System.Buffers;
using System.Text.RegularExpressions;
using Archive.Model;

namespace Archive.Import;

/// <summary>
/// Bylines (署名) in the places where papers print them: in brackets after the dateline, on a line of their own under the
/// headline or at the end, or in brackets closing the last paragraph.
/// </summary>
internal static partial class Byline
{
    private const string Role =
        @"(?:记者|記者|通讯员|通訊員|特派员|特派員|评论员|評論員|实习生|實習生|撰稿人?|特写|本报编辑|编辑|編輯|编译|編譯|作者)";

    /// <summary>The roles of a bracket may also say who reports: 〔記者鍾佳蓉／大成報導〕.</summary>
    private const string BracketRole = @"(?:" + Role + @"|報導|报道|报导|報道)";

    private static readonly SearchValues<string> RoleWords = SearchValues.Create(
        ["记者", "記者", "通讯员", "通訊員", "特派员", "特派員", "评论员", "評論員", "实习生", "實習生", "撰稿", "特写", "编辑", "編輯", "编译", "編譯", "作者", "Writer", "Reporter", "Correspondent", "Editor", "Columnist", "Photographer", "Staff"], StringComparison.Ordinal);

    private static readonly SearchValues<char> Openers = SearchValues.Create("□■◎●◆▲☆★○△◇（(〔【*BSWR文图圖");

    private const string Prefix = @"(?:[\u4e00-\u9fff“”·A-Za-z]{0,10}?)";

    /// <summary>The bracketed byline at the start of a text, brackets included, or null. The dateline must be gone.</summary>
    public static string? LeadingBracket(string text)
    {
        var match = Bracketed().Match(text);
        return match.Success && match.Length <= 90 ? match.Value : null;
    }

    /// <summary>A bracketed byline that the line break cut: 〔記者林佩君／海瀾報.</summary>
    public static bool IsOpenBracket(string line) => line.Length <= 40 && OpenBracket().IsMatch(line);

    /// <summary>The bracket of names right after a dateline, which needs no role: 本报讯（彭小燕）.</summary>
    public static string? BracketAfterDateline(string text)
    {
        if (LeadingBracket(text) is { } withRole)
            return withRole;
        var match = AnyBracket().Match(text);
        return match.Success && PersonNames.Split(match.Groups["in"].Value).Any(Names.IsLikely) ? match.Value : null;
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
        var isByline = inside.Length > 0 && PersonNames.Split(names).ToList() is { Count: > 0 } list && (list.TrueForAll(Names.IsLikely) || list.Count == 2 && IsBelowHeadline(inside))
            || LeadingBracket(bracket) is not null;
        return isByline && (Punctuation.EndsSentence(text.AsSpan(0, open))) ? bracket : null;
    }

    /// <summary>Whether a line on its own is a byline: 本报记者 张三; □ 记者 张三; By JANE ROE; （张三 李四）.</summary>
    public static bool IsLine(string line)
    {
        if (line.Length > 80 || !MayBeByline(line))
            return false;
        if (line[0] is '（' or '(' or '〔' or '【' && line[^1] is '）' or ')' or '〕' or '】')
            return BracketedLine().IsMatch(line) && !Punctuation.EndsSentence(line.AsSpan(0, line.Length - 1)) && JumpMark.Line(line) is null && (RoleWord().IsMatch(line) || ContributedBy().IsMatch(line) || line.Length <= 26 && NamesSomebody(line[1..^1]));
        return HanLine().IsMatch(line) && !Genre().IsMatch(line) || WordsAndPictures().Match(line) is { Success: true } both && Names.IsBareList(both.Groups["names"].Value) || WithPlace().Match(line) is { Success: true } placed && Names.IsLikely(placed.Groups["name"].Value) || HanMarked().Match(line) is { Success: true } marked && Names.IsBareList(marked.Groups["names"].Value) || EnglishBy().IsMatch(line) || EnglishWriter().IsMatch(line);
    }

    /// <summary>A cheap look before the patterns: most lines of a page are running text.</summary>
    private static bool MayBeByline(string line) =>
        line.AsSpan().ContainsAny(RoleWords) || Openers.Contains(line[0]);

    /// <summary>A signature below a text: 纺织新村读者 季敏; —Bide Harper. Place decides: above a text it would be a deck or a headline.</summary>
    public static bool IsSignature(string line) =>
        line.Length <= 50 && !Punctuation.EndsSentence(line) && (Dash().IsMatch(line) || Signed().Match(line) is { Success: true } signed && Names.IsLikely(signed.Groups["name"].Value));

    /// <summary>Two or three words that may be a name: Meera Sathe. Place and type decide too.</summary>
    public static bool IsLatinName(string line) => line.Length <= 40 && LatinName().IsMatch(line);

    /// <summary>A Latin signature behind a dash: — Staff report.</summary>
    public static bool IsDashed(string line) => line.Length <= 50 && line[0] is '—' or '–' or '-' && !Han.Is(line[^1]) && Dash().IsMatch(line);

    /// <summary>A class or an institution and a name right below a headline: 五（1）班 骆小禾.</summary>
    public static bool IsBelowHeadline(string line) =>
        line.Length <= 24 && (Membership().Match(line) is { Success: true } member && Names.IsLikely(member.Groups["name"].Value)
            || Author().Match(line) is { Success: true } author && (Names.IsLikely(author.Groups["name"].Value) || author.Groups["name"].Length == 3)
            || WithPosition().Match(line) is { Success: true } position && Names.IsLikely(position.Groups["name"].Value));

    /// <summary>Whether a line names a paper's commentator, as a byline below a headline, above it as a standing head.</summary>
    public static bool IsCommentator(string line) => line.Length <= 12 && Commentator().IsMatch(line);

    private static bool NamesSomebody(string inside)
    {
        var names = PersonNames.Split(inside.Replace('／', ' ').Replace('/', ' ')).ToList();
        return names.Count is > 0 and <= 5 && (Names.IsLikely(names[0]) || Names.IsLikely(names[^1]));
    }

    /// <summary>Whether a line continues an English byline: the author's position or paper.</summary>
    public static bool IsEnglishContinuation(string line) => line.Length <= 60 && EnglishPosition().IsMatch(line);

    [GeneratedRegex(@"^[（(〔【［][^（）()〔〕【】\n]*?" + BracketRole + @"[^（）()〔〕【】\n]*[）)〕】］]", RegexOptions.CultureInvariant)]
    private static partial Regex Bracketed();

    [GeneratedRegex(@"^[（(〔【［](?:[\u4e00-\u9fff]{0,6})(?:记者|記者|通讯员|通訊員|中央社)[^）)〕】］，。]*$", RegexOptions.CultureInvariant)]
    private static partial Regex OpenBracket();

    [GeneratedRegex(@"^[（(](?<in>[^（）()，。,\n]{2,24})[）)]", RegexOptions.CultureInvariant)]
    private static partial Regex AnyBracket();

    [GeneratedRegex(@"^[（(〔【][^（）()〔〕【】\n]{2,60}[）)〕】]$", RegexOptions.CultureInvariant)]
    private static partial Regex BracketedLine();

    /// <summary>Who wrote and took the pictures: 文/图：叶思敏.</summary>
    [GeneratedRegex("^(?:文字?[/／|、]?(?:图|圖|摄影|攝影)|(?:图|圖)[/／|、]?文)[ 　]*[:：][ 　]*(?<names>" + Names.HanList + ")$", RegexOptions.CultureInvariant)]
    private static partial Regex WordsAndPictures();

    /// <summary>A commentator of the paper, who is not named: 本报评论员, 本报特约评论员.</summary>
    [GeneratedRegex("^(?:本报|本報|[\\u4e00-\\u9fff]{2,4}(?:日报|日報|晚报|晚報|社))(?:特约|特約)?(?:评论员|評論員)$", RegexOptions.CultureInvariant)]
    private static partial Regex Commentator();

    /// <summary>记者手记 names a genre, nobody.</summary>
    [GeneratedRegex("^(?:本报|本報)?(?:记者|記者|编辑|編輯|作者)(?:手记|手記|观察|觀察|调查|調查|连线|連線|札记|札記|感言|见闻|見聞|视角|視角|随笔|隨筆|体验|體驗|帮办|现场|現場|点评|寄语|按语)$", RegexOptions.CultureInvariant)]
    private static partial Regex Genre();

    [GeneratedRegex(Prefix + Role, RegexOptions.CultureInvariant)]
    private static partial Regex RoleWord();

    [GeneratedRegex(
        @"^(?:[□■◎●◆▲☆★○△◇◥◤/／|]\s*)?(?:(?:文[/／|]?(?:图|圖)?|(?:图|圖)[/／|]?文)[ 　:：/／|]*)?" + Prefix + Role + @"(?:[ 　:：/／]|(?=[\u4e00-\u9fff]{2,3}(?:$|[／/、 　])))[ 　]*" + Names.HanList
        + @"(?:[ 　、，,/／]+(?:" + Prefix + Role + @")[ 　:：]*" + Names.HanList + @")*(?:[ 　]*[/／]?[ 　]*(?:文|文[/／]?(?:图|圖|摄|攝)|(?:摄影)?(?:报道|報道|报导|報導)|[\u4e00-\u9fff]{2,4}(?:报道|報道|報導)))?$",
        RegexOptions.CultureInvariant)]
    private static partial Regex HanLine();

    [GeneratedRegex(@"^(?:[\u4e00-\u9fff]{0,6})(?:记者|記者|通讯员|通訊員)[ 　].{2,16}[ 　](?<name>[\u4e00-\u9fff]{2,4})$", RegexOptions.CultureInvariant)]
    private static partial Regex WithPlace();

    [GeneratedRegex(@"^\((?:Contributed|Submitted|Compiled) by .{3,50}\)$", RegexOptions.CultureInvariant)]
    private static partial Regex ContributedBy();

    [GeneratedRegex(@"^(?:—|–|--)\s*(?:\p{Lu}[\p{L}.'’,\- ]{3,45}|[\u4e00-\u9fff ]{2,12})$", RegexOptions.CultureInvariant)]
    private static partial Regex Dash();

    [GeneratedRegex(@"^[\u4e00-\u9fff（）()0-9]{2,14}(?:读者|讀者|市民|居民|村民|教师|教師|老师|老師|学生|學生|家长|家長|作者|网友|網友)[ 　](?<name>[\u4e00-\u9fff]{2,4})$", RegexOptions.CultureInvariant)]
    private static partial Regex Signed();

    [GeneratedRegex(@"^[\u4e00-\u9fff（）()0-9]{1,14}(?:班|级|級|系|学院|學院|中学|中學|小学|小學|大学|大學|局|所|社|院|委|办|镇|鎮|村|街道|公司|厂|廠|矿|站|队|隊|馆|館|段|处|科|部|室|会|會|中心|医院|银行|乡|鄉|县|縣|市|区|區|省)[ 　](?<name>[\u4e00-\u9fff]{2,4})$", RegexOptions.CultureInvariant)]
    private static partial Regex Membership();

    [GeneratedRegex(@"^(?<name>[\u4e00-\u9fff]{2,4})[ 　](?:著|编著|編著|文|作|口述|整理|译|譯)$", RegexOptions.CultureInvariant)]
    private static partial Regex Author();

    [GeneratedRegex(@"^(?<name>[\u4e00-\u9fff]{2,4})(?:\s?[（(][\u4e00-\u9fff]{2,12}[）)]|律師|律师|醫生|医生|醫師|医师|教授|博士|老師|老师)$", RegexOptions.CultureInvariant)]
    private static partial Regex WithPosition();

    [GeneratedRegex(@"^[□■◎◆▲☆★○△◇]\s*(?<names>" + Names.HanList + ")$", RegexOptions.CultureInvariant)]
    private static partial Regex HanMarked();

    [GeneratedRegex(@"^(?:\*\*)?(?:By|BY|Story by|STORY BY|Words by|Written by|Reported by)\s+\p{Lu}[\p{L}.'’\-]+(?:\s+(?:and|AND|de|van|von|\p{Lu}[\p{L}.'’\-]*),?)*(?:,?\s+(?:Staff|Special|Associated|Correspondent|Reporter|for|of|[A-Z][a-z]+)\b.{0,40})?(?:\*\*)?$", RegexOptions.CultureInvariant)]
    private static partial Regex EnglishBy();

    [GeneratedRegex(@"^\p{Lu}[\p{L}.'’\-]+(?: \p{Lu}[\p{L}.'’\-]*){1,2}$", RegexOptions.CultureInvariant)]
    private static partial Regex LatinName();

    [GeneratedRegex(@"^\p{Lu}[\p{L}.'’\-]+(?: \p{Lu}[\p{L}.'’\-]*){1,3}, (?:[A-Z][a-z]+ )?(?:Writer|Reporter|Correspondent|Editor|Columnist|Photographer|Staff)$", RegexOptions.CultureInvariant)]
    private static partial Regex EnglishWriter();

    [GeneratedRegex(@"^(?:(?:[A-Z][\p{L}'’&.]+ ){0,4}(?:Staff|Senior|Sports|Business|City|Special|Contributing|Associated|Guest)\s)?(?:[A-Z]?[\p{L}]+ )?(?:[Ww]riter|[Rr]eporter|[Cc]orrespondent|[Ee]ditor|[Cc]olumnist|Press|Contributor)s?$|^(?:STAFF WRITER|STAFF REPORTER|Special to .{3,40}|For .{3,40})$", RegexOptions.CultureInvariant)]
    private static partial Regex EnglishPosition();
}
