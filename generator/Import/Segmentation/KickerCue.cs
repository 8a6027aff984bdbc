using System.Text.RegularExpressions;

namespace Archive.Import;

/// <summary>The words by which kickers and decks are known: …会上强调 ends a kicker; 某某讲话 某某出席, or a dash, makes a deck.</summary>
internal static partial class KickerCue
{
    /// <summary>Whether a line ends as a kicker does, so that the headline must follow: …会上强调, 联合国报告：.</summary>
    public static bool EndsIn(string line) => KickerEnd().IsMatch(line);

    /// <summary>Where kicker and headline on one line part: the offset of the headline, or -1.</summary>
    public static int SplitAt(string line)
    {
        var match = KickerInside().Match(line);
        return match.Success && match.Index + match.Length < line.Length ? match.Index + match.Length : -1;
    }

    /// <summary>The offset just after 强调 in headings that were broken into fragments and joined; or -1.</summary>
    public static int EndInJoined(string joined)
    {
        var match = KickerInJoined().Match(joined);
        return match.Success && match.Index + match.Length < joined.Length ? match.Index + match.Length : -1;
    }

    /// <summary>Whether a line is a deck by its words: a feature's dash, who spoke and attended, or the number of an instalment.</summary>
    public static bool IsDeck(string line) => line.StartsWith('—') || line.StartsWith("－－", StringComparison.Ordinal) || Attendance().IsMatch(line) || Instalment().IsMatch(line);

    /// <summary>Whether a line scenes the news that another line comments: 省委召开县委书记工作交流会.</summary>
    public static bool IsEvent(string line) => Event().IsMatch(line);

    [GeneratedRegex(@"(?:时|時|会上|會上|中|后)?(?:强调|強調|指出|要求|表示|提出|透露|呼吁|呼籲)(?:[:：])?$|^[^，。；：:？！]{2,24}[：:]$", RegexOptions.CultureInvariant)]
    private static partial Regex KickerEnd();

    [GeneratedRegex(@"^.{4,40}?(?:时|時|会上|會上|中)(?:强调|強調|指出|要求|表示)[\s:：]+", RegexOptions.CultureInvariant)]
    private static partial Regex KickerInside();

    [GeneratedRegex(@"^.{4,40}?(?:时|時|会上|會上|中)(?:强调|強調|指出|要求)", RegexOptions.CultureInvariant)]
    private static partial Regex KickerInJoined();

    [GeneratedRegex(@"^(?:[\u4e00-\u9fff·、等 ]{2,30}?(?:讲话|講話|出席|(?:参加|參加)(?:调研|調研|活动|活動|座谈|座談|会见|會見|检查|檢查)?|主持(?:会议|會議)?|致辞|致辭|陪同|作.{0,8}(?:发言|發言|部署|报告|報告|讲话|汇报)|列席|到会|见证|宣布.{0,6})(?:\s+|$))+$", RegexOptions.CultureInvariant)]
    private static partial Regex Attendance();

    [GeneratedRegex(@"^[（(](?:[一二三四五六七八九十百〇\d]{1,4}|上|中|下|之[一二三四五六七八九十]{1,2}|连载[一二三四五六七八九十\d]{1,4}|連載[一二三四五六七八九十\d]{1,4})[）)]$", RegexOptions.CultureInvariant)]
    private static partial Regex Instalment();

    [GeneratedRegex(@"(?:召开|召開|举行|舉行|开幕|開幕|闭幕|启动|啟動|发布|發布|揭晓|揭牌)$", RegexOptions.CultureInvariant)]
    private static partial Regex Event();
}
