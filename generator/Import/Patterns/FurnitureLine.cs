using System.Buffers;
using System.Text.RegularExpressions;

namespace Archive.Import;

/// <summary>
/// Lines that are furniture by their words alone (报头、报眉): sponsors, registration numbers, addresses on the net, page
/// editors, rules, and folio lines, which are nothing but dates, page labels, names of the paper and of the section.
/// </summary>
internal static partial class FurnitureLine
{
    /// <summary>Every token of a folio has a figure, a role or a weekday in it.</summary>
    private static readonly SearchValues<char> Figures = SearchValues.Create("0123456789一二三四五六七八九十〇○年月日版星期编編校责責审審值主视視电電邮郵页頁aeiouAEIOU.");

    private const string Sponsor = "(?:主管|主办|主辦|承办|承辦|出版|协办)";

    /// <summary>Where a paper is read besides in print.</summary>
    private const string Outlet = "(?:数字报|數字報|电子报|電子報紙|手机报|(?:官方)?微信公众(?:平台|号)|公众号|官方微[博信]|(?:新闻)?客户端|门户网站)";

    /// <summary>Sponsor, registration, net address, page-editor line.</summary>
    public static bool IsImprint(string line) =>
        line.Length <= 140
        && (Copyright().IsMatch(line) || !Punctuation.EndsSentence(line) && line.AsSpan().IndexOfAny("。，；") < 0 && (Imprint().IsMatch(line) || IsInvitation(line) || PageEditors().IsMatch(line) && IsMadeOfImprint(line) || Net().IsMatch(line)));

    /// <summary>A line that may name where the paper is read, 拱墅区政府门户网站, or be a headline about such a thing: what stands beside it tells.</summary>
    public static bool MayBeOutlet(string line) => line.Length <= 20 && OutletAtEnd().IsMatch(line);

    /// <summary>
    /// The words by which a paper sends its readers to the net and the telephone are in headlines too (扫码点餐不应成为唯一选项): they count where they
    /// are all there is, where a number or an address follows, or where the line names two outlets or asks to follow one.
    /// </summary>
    private static bool IsInvitation(string line) =>
        Invited().IsMatch(line) && (OutletAlone().IsMatch(line) || Contact().IsMatch(line) || Asks().IsMatch(line) || Outlets().Count(line) >= 2);

    /// <summary>A rule or ornament: ———, * * *.</summary>
    public static bool IsOrnament(string line) => line.Length <= 80 && Ornament().IsMatch(line);

    /// <summary>
    /// What is left of a line when dates, weekdays, labels, prices, editors and the like are taken away, in pieces; null when
    /// nothing was. A folio line leaves at most a section name and the paper's.
    /// </summary>
    public static IReadOnlyList<string>? FolioRest(string line)
    {
        if (line.Length > 140 || line.AsSpan().IndexOfAny("。，；！？") >= 0 || !line.AsSpan().ContainsAny(Figures) || Punctuation.EndsSentence(line) || JumpMark.FindAll(line).Count > 0)
            return null;
        var hits = 0;
        var rest = FolioToken().Replace(line, match =>
        {
            hits += match.Length > 0 ? 1 : 0;
            return "|";
        });
        return hits == 0 ? null : [.. Separators().Replace(rest, "|").Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];
    }

    private static bool IsMadeOfImprint(string line) => FolioRest(line) is { } rest && rest.Sum(piece => piece.Length) <= 10;

    [GeneratedRegex(
        @"国内统一|國內統一|统一刊号|邮发代号|郵發代號|CN\s?\d{2}[-—]\d{4}|ISSN|" + Sponsor + @"(?:单位)?[:：]|(?:委员会|人民政府|[县区市]委|宣传部|融媒体中心|报社|集团)" + Sponsor + @"{1,2}(?=[\s、]|$)|" + Sponsor + @"\s(?:.*\s)?\S+" + Sponsor + @"(?:\s|$)|总第\s?\d+|^第\s?\d+期$|代号[:：]|零售价[:：]|每份零售|定价[:：]|社址[:：\s]|邮编[:：]|投稿(?:邮箱|信箱)|今日\s?\d+\s?版|今日[一二三四五六七八九十]+版|返回(?:目录|首页|本版)|(?:^|\s)[上下]一[版篇](?:\s|$)|网警备案|公网安备|ICP备|技术支持[:：]|^(?:(?:打印|关闭|收藏|分享到?|放大|缩小|默认|字号|[大中小])[\s|｜/:：]*){2,}$|本版欢迎来稿|文责自负|未经(?:授权|许可)\S{0,6}(?:不得|禁止)|一稿多投|版面导航|标题导航|^放大\s+缩小|(?:^|\s)字号\s?[:：]?\s?[大中小+]|\bVol\. ?\w|Established \d{4}|Since \d{4}|^(?:Publisher|Editor|PUBLISHER|EDITOR): \p{Lu}|[Ss]erving .{3,40} since",
        RegexOptions.CultureInvariant)]
    private static partial Regex Imprint();

    [GeneratedRegex(Outlet, RegexOptions.CultureInvariant)]
    private static partial Regex Outlets();

    [GeneratedRegex("^[\u4e00-\u9fff]{0,10}" + Outlet + "$", RegexOptions.CultureInvariant)]
    private static partial Regex OutletAtEnd();

    [GeneratedRegex("^(?:本[报報]|[\u4e00-\u9fff]{1,5}[报報网網])?(?:(?:" + Outlet + "|新闻热线|新聞熱線|读者热线)(?:二维码)?|扫码|二维码)$", RegexOptions.CultureInvariant)]
    private static partial Regex OutletAlone();

    [GeneratedRegex(Outlet + "|扫码|掃碼|扫一扫|二维码|热线|熱線", RegexOptions.CultureInvariant)]
    private static partial Regex Invited();

    [GeneratedRegex(@"[热熱][线線][:：\s]*\d[\d\-—]{4,}(?=[\s、/|]|$)|(?<![\d.])(?:\d{3,4}[-—])?\d{7,8}(?![\d.])|https?:|www\.|[\w.\-]+@[\w.\-]+|[\w\-]+\.(?:com|cn|net|org)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Contact();

    [GeneratedRegex("^(?:更多.{0,8})?(?:请|敬请|欢迎|微信|长按|↑|▲)*(?:扫码|扫一扫|扫描|识别).{0,8}?(?:关注|下载|订阅|收听|观看|看视频|看更多).{0,10}(?:" + Outlet + "|[报報网網]|更多|精彩|看视频|关注|下载)$|^.{0,12}(?:扫码|扫描二维码|扫一扫)[ 　]?(?:关注|下载|订阅|收听|观看|看视频|看更多)$", RegexOptions.CultureInvariant)]
    private static partial Regex Asks();

    [GeneratedRegex(@"^(?:©|(?:\([Cc]\)|Copyright)\s?\d{4}\b)|^(?:(?:本报|本報)?(?:读者|讀者|新闻|新聞|爆料|广告|廣告|订报|訂報)?(?:热线|熱線|电话|電話|传真|傳真|电邮|電郵|邮箱|郵箱|信箱)[\s:：]*(?:[\d\-]{5,}|[\w.\-]+@[\w.\-]+)[\s，,]*)+$|[Aa]ll [Rr]ights [Rr]eserved\.?$|版权所有|版權所有", RegexOptions.CultureInvariant)]
    private static partial Regex Copyright();

    [GeneratedRegex(@"(?:责任编辑|責任編輯|责编|責編|本版编辑|版面编辑|编辑|編輯|版式|美编|美編|校对|校對|组版|制版|审读|值班(?:编委|主任|总编)?|执行主编|主编|統籌|统筹|检校|檢校|插图|插圖|视觉|視覺|电子信箱|投稿信箱)\s*[:：/／\s]", RegexOptions.CultureInvariant)]
    private static partial Regex PageEditors();

    [GeneratedRegex(@"^(?:[\u4e00-\u9fffA-Za-z]{0,10}[:：]?\s*)?(?:https?://|www\.)[\w\-./?=&%#:]+\s*$|^www\.\S+\s{2,}\S.{0,60}$|^[\w\-]+(?:\.[\w\-]+)+\.(?:cn|com|net|org)(?:\.cn)?/?$|^(?:E-?mail|邮箱|邮箱地址|投稿邮箱)[:：]?\s*[\w.\-]+@[\w.\-]+$", RegexOptions.CultureInvariant)]
    private static partial Regex Net();

    [GeneratedRegex(@"^[\-—–_=*~·•.─━═\s]{3,}$", RegexOptions.CultureInvariant)]
    private static partial Regex Ornament();

    [GeneratedRegex(
        @"(?:中華)?民國\s?[\d〇○零一二三四五六七八九十]{1,4}\s?年\s?[\d一二三四五六七八九十]{1,2}\s?月\s?[\d一二三四五六七八九十]{1,3}\s?日|\d{4}\s*[年/.\-]\s*\d{1,2}\s*[月/.\-]\s*\d{1,2}\s*日?|[一二][〇○零一二三四五六七八九]{3}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日|\d{1,2}月\d{1,2}日|(?:农历|農曆|夏历)?[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥](?:年)?[\u4e00-\u9fff]{0,8}|(?:农历|農曆)[\u4e00-\u9fff]{2,8}|星期[一二三四五六日天]|礼拜[一二三四五六日]|[Pp]age\s*[A-Z]?\d{1,5}|PAGE\s*[A-Z]?\d{1,5}|\b(?:Volume|Number|Vol|No|Nos|Issue)\.? ?\d+|第\s?\d+期|今日\s?[\d一二三四五六七八九十]+\s?版|(?:中華)?民國\s?[\d〇○零一二三四五六七八九十]{1,4}\s?年\s?[\d一二三四五六七八九十]{1,2}\s?月\s?[\d一二三四五六七八九十]{1,3}\s?日|第\s*(?:[A-Z]?\d{1,5}|[一二三四五六七八九十]+)\s*版|\b[A-Z]{0,2}\d{1,5}\s*版|(?:责任编辑|責任編輯|责编|責編|本版编辑|版面编辑|编辑|編輯|版式|美编|美編|校对|校對|组版|制版|审读|值班(?:编委|主任|总编)?|执行主编|主编|統籌|统筹|检校|檢校|插图|插圖|视觉|視覺|電話|电话|投稿邮箱|投稿信箱|电子信箱|电子邮箱|信箱|邮箱|热线|熱線)\s*[:：/／]?\s*(?:[\d\-]{7,}|[\w.\-]+@[\w.\-]+|[\u4e00-\u9fff][ 　]?[\u4e00-\u9fff]{1,2}(?:[ 　、](?![\u4e00-\u9fff]{2,4}\s*[:：])[\u4e00-\u9fff]{2,3}(?=\s|$))?)|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?|(?:[Ll]un|[Mm]ar|[Mm]ercre|[Jj]eu|[Vv]endre|[Ss]ame)di,?|[Dd]imanche,?|\b\d{1,2}(?:er)? (?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre) \d{4}|(?:January|February|March|April|May|June|July|August|September|October|November|December)\.? \d{1,2},? \d{4}|\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December)\.? \d{4}|(?:SECTION|Section) [A-Z]\b|[$£€￥]\s?\d+(?:\.\d{2})?|(?:\d+|[Oo]ne|[Tt]wo|[Ff]ive|[Tt]en|[Ff]ifty) (?:[Cc]ents|[Pp]ence|[Dd]ollars?)|(?:MON|TUES|WEDNES|THURS|FRI|SATUR|SUN)DAY,?|(?:JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER) \d{1,2},? \d{4}|https?://\S+|www\.\S+|[\w\-]+\.(?:com|example\.com|cn|org|net)(?:\.cn)?\b|(?<![\w\u4e00-\u9fff])[A-Z]{0,2}\d{1,3}(?![\w\u4e00-\u9fff%])",
        RegexOptions.CultureInvariant)]
    private static partial Regex FolioToken();

    [GeneratedRegex(@"[|｜·•:：/／—–,，.*#\u3000]+|\s-\s|\s{2,}|\s(?=The \p{Lu})|(?<=[\u4e00-\u9fff])\s+|\s+(?=[\u4e00-\u9fff])", RegexOptions.CultureInvariant)]
    private static partial Regex Separators();
}
