using System.Text.RegularExpressions;

namespace Archive.Import;

/// <summary>
/// Two Chinese heading lines of which no word says which is which: kicker and headline, or headline and deck. A kicker leads up to the
/// headline (who, on what occasion), a deck adds the facts that the headline leaves out. The signs are added up; a person is asked all the same.
/// </summary>
internal static partial class HeadlineOrder
{
    /// <summary>Kickers are somewhat more frequent in the news pages of the mainland press.</summary>
    private const double Start = -0.4;

    /// <summary>A shorter first line (附件3) is no headline, nor is a quoted name of a series (“最美云浦人”), in em.</summary>
    private const double ShortestHeadline = 4;
    private const double LongestName = 7;

    /// <summary>Whether the second line is a deck, so that the first is the headline.</summary>
    public static bool SecondIsDeck(string first, string second)
    {
        if (EmWidth.Of(first) <= (IsQuotation(first) ? LongestName : ShortestHeadline))
            return false;
        var weight = Start;
        var ratio = EmWidth.Of(second) / EmWidth.Of(first);
        weight += ratio >= 1.2 ? 1 : ratio <= 0.85 ? -1 : 0;
        if (first.AsSpan().IndexOfAny("，,：:") >= 0)
            weight -= 2;
        if (IsQuotation(first))
            weight += 3;
        if (IsQuotation(second))
            weight += 3;

        // Who acts: named first by a kicker, or only by the deck.
        weight += (Actor().IsMatch(second) ? 1 : 0) - (Actor().IsMatch(first) ? 1 : 0);
        if (Occasion().IsMatch(first))
            weight -= 2;
        if (Occasion().IsMatch(second))
            weight -= 0.5;

        // A space inside: two printed lines, as main headlines have.
        if (first.IndexOf(' ', StringComparison.Ordinal) is >= 3 and var at && first.Length - at > 3)
            weight += 1;
        return weight > 0;
    }

    private static bool IsQuotation(string line) => line[0] is '“' or '「' && line[^1] is '”' or '」';

    [GeneratedRegex("^[“「]?.{0,5}?(?:(?<![漁渔夜股超城鱼])市(?![场場民区])|县|縣|(?<!社)[区區]|镇|鎮|乡|鄉|村|局|委|府|公司|校|院|团|團|部门|部門|记者|記者|业者|業者|志愿者|市长|市長|县长|縣長|局长|局長|校长|校長|司机|司機|民警|警方|居民|学生|學生|市民|街坊|法官|专家|專家|议员|議員|師傅|师傅|嫌疑人|全省|我省)", RegexOptions.CultureInvariant)]
    private static partial Regex Actor();

    [GeneratedRegex("(?:召开|召開|举行|舉行|开幕|開幕|闭幕|閉幕|启动|啟動|发布|發布|揭晓|揭牌|倡议|倡議|答记者问|答記者問|实录|實錄|见闻|見聞|侧记|側記|纪实|紀實|之后|之後|锦标赛|錦標賽|调查|調查|报告|報告|争议|爭議|风波|風波)$", RegexOptions.CultureInvariant)]
    private static partial Regex Occasion();
}
