using System.Text.RegularExpressions;

namespace Archive.Import;

/// <summary>
/// The note that says where an excerpt was taken from, （摘自《杭州日报》2022年7月28日）, or who reported what stands above it: （均据新华社）.
/// </summary>
internal static partial class SourceNote
{
    public static bool IsLine(string line) => line.Length <= 120 && (Chinese().IsMatch(line) || Reported().IsMatch(line) || Named().IsMatch(line) || English().IsMatch(line));

    /// <summary>Whether line <paramref name="i"/> is a dateline in brackets that closes the text above, as agencies' comments have it: （新华社北京5月19日电）. Below a heading it would open one.</summary>
    public static bool IsClosingDateline(IReadOnlyList<SourceLine> lines, int i) =>
        i > 0 && ClosingDateline().IsMatch(lines[i].Text) && Dateline.At(lines[i].Text)?.Length == lines[i].Text.Length && Punctuation.EndsSentence(lines[i - 1].Text);

    /// <summary>The newspaper named in the note, or null.</summary>
    public static string? Newspaper(string note)
    {
        var match = Title().Match(note);
        return match.Success ? match.Groups["name"].Value : null;
    }

    /// <summary>The page named in the note, or null: 第5版.</summary>
    public static string? Page(string note)
    {
        var match = PageLabel().Match(note);
        return match.Success ? PrintedLabel.Normalize(match.Groups["label"].Value) : null;
    }

    [GeneratedRegex(@"^[（(]?\s*(?:本文)?(?:摘自|摘錄自|摘录自|原载于?|原載於?|转载自|轉載自|转自|轉自|选自|選自|载于?|載於?|据|據|来源[:：]|來源[:：]|摘编自|摘編自|刊于|刊於)\s*[:：]?\s*[《〈].{1,40}[》〉][^。]{0,40}[）)]?$", RegexOptions.CultureInvariant)]
    private static partial Regex Chinese();

    [GeneratedRegex(@"^[（(]\s*(?:(?:以上|本版|本栏|本欄|消息|稿件|文字|图文|圖文)*(?:均|皆|都)?(?:综合|綜合|据|據|来源|來源|来自|來自)[:：]?\s*[^，。；（）()]{0,40}?(?:社|网|網|报|報|台|臺|央视|央視|新闻|新聞|客户端|公众号|微信|微博|发布|[》〉”])等?(?:电|電|讯|訊|消息)?|本[报報刊](?:综合|綜合))(?:综合|綜合)?(?:报道|報道|报导|報導|整理|消息)?\s*[）)]$", RegexOptions.CultureInvariant)]
    private static partial Regex Reported();

    /// <summary>来源：湖城日报, as sites put it below a title.</summary>
    [GeneratedRegex(@"^(?:本文)?(?:来源|來源)[:：]\s*[\p{L}·\-]{2,20}$", RegexOptions.CultureInvariant)]
    private static partial Regex Named();

    [GeneratedRegex(@"^[（(].{2,30}[电電]\s*[）)]$", RegexOptions.CultureInvariant)]
    private static partial Regex ClosingDateline();

    [GeneratedRegex(@"^[（(]?(?:Reprinted from|Excerpted from|Excerpt from|Originally published in|First published in|Published in|Source:|From)\s+(?:the )?(?:The )?\p{Lu}.{2,60}\b\d{4}.{0,30}[）)]?$", RegexOptions.CultureInvariant)]
    private static partial Regex English();

    [GeneratedRegex(@"[《〈](?<name>[^》〉]{1,30})[》〉]|(?:from|in|Source:)\s+(?:the )?(?<name>(?:The )?\p{Lu}[\p{L}'’\-]+(?: \p{Lu}[\p{L}'’\-]+){0,4}?)(?=,|\.| \d| \(|\)| on |$|\s+(?:January|February|March|April|May|June|July|August|September|October|November|December))", RegexOptions.CultureInvariant)]
    private static partial Regex Title();

    [GeneratedRegex(@"第?\s*(?<label>[A-Z]?\d{1,3}|[一二三四五六七八九十]+)\s*版|\b[Pp]age (?<label>[A-Z]?\d{1,3})\b", RegexOptions.CultureInvariant)]
    private static partial Regex PageLabel();
}
