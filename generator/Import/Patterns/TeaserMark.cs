using System.Text.RegularExpressions;

namespace Archive.Import;

/// <summary>The pointers of a teaser box (导读): its label, a pointer on its own line (» 详见 3 版), or one that ends its item's line.</summary>
internal static partial class TeaserMark
{
    /// <summary>An item that names no page has no more characters.</summary>
    public const int LongestItem = 50;

    public static bool IsBoxLabel(string line) => line.Length <= 24 && BoxLabel().IsMatch(line);

    /// <summary>The target when a line is a pointer and nothing else; the label in Arabic digits.</summary>
    public static string? Line(string line)
    {
        var match = line.Length <= 24 ? Pointer().Match(line) : Match.Empty;
        return match.Success ? PrintedLabel.Normalize(match.Groups["label"].Value) : null;
    }

    /// <summary>An item that carries its pointer: the words before it, the pointer and the target. A bare page number counts only inside a box.</summary>
    public static (string Headline, string Mark, string Target)? Item(string line, bool insideBox)
    {
        if (line.Length > 90)
            return null;
        var match = ItemWithWord().Match(line);
        if (!match.Success && insideBox)
            match = ItemInBox().Match(line);
        if (!match.Success && insideBox && PageFirst().Match(line) is { Success: true } first)
            return (first.Groups["text"].Value.Trim(), first.Groups["mark"].Value.Trim(), PrintedLabel.Normalize(first.Groups["label"].Value));
        if (!match.Success)
            return null;
        var headline = line[..match.Groups["mark"].Index].Trim();
        return headline.Length < 2 ? null : (headline, match.Groups["mark"].Value.Trim(), PrintedLabel.Normalize(match.Groups["label"].Value));
    }

    private const string Label = @"(?<label>[A-Z]{0,2}\d{1,3}|[一二三四五六七八九十]+)";

    [GeneratedRegex(@"^(?<mark>[▶►◆■●»>\s]*第?" + Label + @"\s*[版頁页]\s*[:：|｜]?)\s*(?<text>\S.{3,})$|^(?<mark>(?:[Pp]age |PAGE )?(?<label>[A-Z]\d{1,2}))\s*[:|]?\s+(?<text>\S.{3,})$", RegexOptions.CultureInvariant)]
    private static partial Regex PageFirst();

    [GeneratedRegex(@"^[#*\s【\[〔◆■●▶▼「『《]*(?:今日|本期|本报|要闻|要聞|内页|內頁|版面|新闻|新聞|精彩|头版|明日|昨日|今天)?\s*[·・]?\s*(?:导\s?[读讀]|導\s?[读讀]|提要|要目|看点|看點|索引)[】\]〕*\s:：◆■●▶▼」』》]*$|^(?:INSIDE|Inside|In [Tt]his [Ii]ssue|IN THIS ISSUE|Inside [Tt]oday|INSIDE TODAY|In [Tt]oday’s [Pp]aper|What’s [Ii]nside|WHAT’S INSIDE|Index|INDEX)\s*:?$", RegexOptions.CultureInvariant)]
    private static partial Regex BoxLabel();

    [GeneratedRegex(@"^[（(\[]?\s*(?:»|>>|>|▶|►|◆|→|➤|☞|\.{2,}|…+|·+|—+)?\s*(?:详见|詳見|见|見|请看|請看|刊|全文见|全文見|报道见|報導見|[Ss]ee|[Pp]age|PAGE)\s*(?:今日|本报|[Pp]age)?\s*第?\s*" + Label + @"\s*[版頁页]?\s*(?:»|>>|▶|►|→)?[）)\]]?$|^[（(]?(?:»|>>|▶|►|→|➤|☞)\s*第?\s*" + Label + @"\s*[版頁页]?[）)]?$|^[（(\[]?(?:第\s*)?(?<label>[A-Z]?\d{1,3}|[一二三四五六七八九十]+)\s*版\s*(?:»|>>|▶|►|→)*[）)\]]?$", RegexOptions.CultureInvariant)]
    private static partial Regex Pointer();

    [GeneratedRegex(@"(?<mark>[\s 　（(\[]*(?:»|>>|▶|►|→|➤|☞|\.{2,}|…+|·{2,}|—{2,}|[/／|])*[\s 　]*(?:详见|詳見|见|見|请看|請看|刊|全文见|报道见)\s*(?:今日|本报|本報)?\s*第?\s*" + Label + @"\s*[版頁页][\s»▶►→]*[）)\]]?)$|(?<mark>\s*(?:»|▶|►|→|➤|☞)\s*第?\s*" + Label + @"\s*[版頁页])$|(?<mark>[\s.,]+(?:[Ss]ee )?(?:Page|PAGE) (?<label>[A-Z]?\d{1,2}))$", RegexOptions.CultureInvariant)]
    private static partial Regex ItemWithWord();

    [GeneratedRegex(@"(?<mark>[\s 　（(\[]*(?:»|>>|▶|►|→|➤|☞|\.{2,}|…+|·+|—+|[/／|,，])*[\s 　]*(?:第)?\s*" + Label + @"\s*[版頁页][）)\]]?)$|(?<mark>(?:\s|\.{2,}|…|,)+\s*(?:[Pp]age\s*|[Pp]\.?\s?)?(?<label>[A-Z]\d{1,3}|\d{1,3}))$", RegexOptions.CultureInvariant)]
    private static partial Regex ItemInBox();
}
