using System.Text.RegularExpressions;

namespace Archive.Import;

/// <summary>The sign-off of a document or letter (落款): an institution or a name, then a date. Both are paragraphs, no headings.</summary>
internal static partial class SignOff
{
    public static bool IsPart(string line) => line.Length <= 40 && (Date().IsMatch(line) || Institution().IsMatch(line) || Person().IsMatch(line));

    /// <summary>Whether line <paramref name="i"/> signs: by its words, or as a short line with a date right below it.</summary>
    public static bool IsPart(IReadOnlyList<SourceLine> lines, int i) =>
        IsPart(lines[i].Text)
        || (i + 1 < lines.Count && IsDate(lines[i + 1].Text) && lines[i].Width <= 20 && !Punctuation.EndsBlock(lines[i].Text) && !Punctuation.HasRunningMarks(lines[i].Text));

    public static bool IsDate(string line) => line.Length <= 30 && Date().IsMatch(line);

    [GeneratedRegex(@"^(?:\d{4}|[一二〇○零三四五六七八九]{4}|民國\S{1,4})\s*年\s*\S{1,3}\s*月(?:\s*\S{1,3}\s*日)?$|^\d{1,2}月\d{1,2}日$|^(?:[A-Z][a-z]+ \d{1,2}, \d{4}|\d{1,2} [A-Z][a-z]+ \d{4})$", RegexOptions.CultureInvariant)]
    private static partial Regex Date();

    [GeneratedRegex(@"^[\u4e00-\u9fff（）()]{2,30}(?:委员会|委員會|政府|办公室|辦公室|公司|集团|中心|协会|協會|学会|學會|联合会|总会|法院|检察院|指挥部|领导小组|编辑部|編輯部|校务处|居委会|村委会)$|^[\u4e00-\u9fff（）()]{2,30}(?:全体队员|全体师生|全体同志|敬上|敬啟|敬启|謹啟|谨启)$|^.{2,24}(?:泣告|敬啟|敬启|敬上|谨启|謹啟)$", RegexOptions.CultureInvariant)]
    private static partial Regex Institution();

    [GeneratedRegex(@"^(?:書記官|书记员|審判長|审判长|審判員|审判员|法官|局長|局长|校長|校长|主任|會長|会长|未亡人)[ 　][\u4e00-\u9fff]{2,4}$|^\p{Lu}[\p{L}.'’ \-]{3,30}, (?:(?:Town|City|County|Village|Deputy|Acting|District) )?(?:Clerk|Mayor|Secretary|Chair(?:man|woman)?|Director|Treasurer|Manager|Superintendent|Commissioner|Sheriff|Attorney|Executor|Executrix|Auctioneer)$", RegexOptions.CultureInvariant)]
    private static partial Regex Person();
}
