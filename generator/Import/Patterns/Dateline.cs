using System.Text.RegularExpressions;

namespace Archive.Import;

/// <summary>
/// The dateline that opens a body: 消息头, which is 讯 (本报讯) or 电 (新华社北京1月29日电), bracketed or not, or an
/// English place with a dash (WESTPORT BAY — ). It is kept in the paragraph and noted as a field.
/// </summary>
internal static partial class Dateline
{
    /// <summary>湖城晚报讯 opens a story as 本报讯 does; where the kind of paper is none of the usual (…时报, …快报), what follows must show it.</summary>
    private const string PaperName = @"(?:[\u4e00-\u9fff]{0,6}?(?:日|晚|晨|商|都市)[报報](?=[讯訊](?![息號号问問]))|[\u4e00-\u9fff]{1,6}[报報](?=[讯訊][（( 　】〕］\]]))";

    /// <summary>Characters of a dateline that is cut; so much of it fits no longer line.</summary>
    private const int LongestBroken = 24;

    /// <summary>The dateline at the start of a paragraph as printed, or null.</summary>
    public static string? At(string text)
    {
        var match = Han.Dominates(text.AsSpan(0, Math.Min(text.Length, 60))) ? Chinese().Match(text) : English().Match(text);
        return match.Success ? match.Value : null;
    }

    /// <summary>Whether a paragraph opens as the first one of a news story does: dateline, or a byline in brackets.</summary>
    public static bool Opens(string text) => At(text) is not null || Byline.LeadingBracket(text) is not null || Byline.IsOpenBracket(text) || OpensWithJump(text);

    /// <summary>Whether a line can be nothing but the first of a story: a dateline with a reporter's name after it, 本报讯（记者 ….</summary>
    public static bool OpensWithByline(string text) => At(text) is { } dateline && text[dateline.Length..].TrimStart() is var rest && (Byline.LeadingBracket(rest) is not null || Byline.IsOpenBracket(rest));

    /// <summary>Whether line <paramref name="i"/> begins an agency's dateline that the end of the line cuts: 新华社罗马5月19 | 日电.</summary>
    public static bool IsBroken(IReadOnlyList<SourceLine> lines, int i)
    {
        var text = lines[i].Text;
        return i + 1 < lines.Count && text.Length <= LongestBroken && Han.Dominates(text) && Broken().IsMatch(text)
            && Chinese().Match(text + lines[i + 1].Text) is { Success: true } match && match.Length > text.Length && Dated().IsMatch(match.Value);
    }

    /// <summary>（上接A1版）“路灯不亮…: the continuation of a story.</summary>
    private static bool OpensWithJump(string text) =>
        text[0] is '（' or '(' && JumpMark.FindAll(text.Length > 40 ? text[..40] : text) is [{ Start: 0, IsFrom: true } mark, ..] && mark.End < text.Length;

    [GeneratedRegex(
        @"^(?:[【〔［\[（(]\s*)?(?:(?:本[报報刊台社]|" + PaperName + @")[讯訊]|(?:据)?(?:本[报報刊台社网網]|新华社|新華社|中新社|中新网|中央社|法新社|路透社|美联社|美聯社|共同社|塔斯社|[\u4e00-\u9fff]{2,6}(?:通讯社|网讯))[^，。,（()）【】〔〕：:“]{0,16}?(?:讯|訊|电|電)(?![\u4e00-\u9fff]{0,3}[视影话台網网力子商])|本[报報](?:新闻|新聞)?(?:热线|熱線)[ \d-]{3,14}(?:消息|讯|訊)|[\u4e00-\u9fff]{2,8}\d{1,2}月\d{1,2}日(?:讯|訊|电|電)(?=[（( 　])|(?:[\u4e00-\u9fff]{2,8}(?:网|網|台|在线))?[讯訊](?=[（( 　]))(?:\s*[】〕］\]）)])?",
        RegexOptions.CultureInvariant)]
    private static partial Regex Chinese();

    /// <summary>The agency, or the paper, and the place, with no mark of running text.</summary>
    [GeneratedRegex(@"^[【〔［\[（(]?(?:据|據)?(?:本[报報]|[\u4e00-\u9fff]{1,6}社|中新网|中新網)[\u4e00-\u9fff\d]*$", RegexOptions.CultureInvariant)]
    private static partial Regex Broken();

    [GeneratedRegex(@"\d\s*日(?:电|電|讯|訊)[】〕］\]）)]?$", RegexOptions.CultureInvariant)]
    private static partial Regex Dated();

    [GeneratedRegex(@"^(?:\p{Lu}[\p{Lu}.'’\-]+(?: \p{Lu}[\p{Lu}.'’\-]+){0,4}(?:, [A-Z][\p{L}.]+(?: \d{1,2})?\.?)?(?: \((?:AP|Reuters|UPI|AFP|Xinhua)\))?)\s*(?:—|–|--)\s*", RegexOptions.CultureInvariant)]
    private static partial Regex English();
}
