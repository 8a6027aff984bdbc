using System.Text.RegularExpressions;

namespace Archive.Import;

/// <summary>The sign-off of a document or letter (落款): an institution or a name, then a date. Both are paragraphs, no headings.</summary>
internal static partial class SignOff
{
    public static bool IsPart(string line) => line.Length <= 40 && (Date().IsMatch(line) || Institution().IsMatch(line));

    public static bool IsDate(string line) => line.Length <= 30 && Date().IsMatch(line);

    [GeneratedRegex(@"^(?:\d{4}|[一二〇○零三四五六七八九]{4}|民國\S{1,4})\s*年\s*\S{1,3}\s*月(?:\s*\S{1,3}\s*日)?$|^(?:[A-Z][a-z]+ \d{1,2}, \d{4}|\d{1,2} [A-Z][a-z]+ \d{4})$", RegexOptions.CultureInvariant)]
    private static partial Regex Date();

    [GeneratedRegex(@"^[\u4e00-\u9fff（）()]{2,30}(?:委员会|委員會|委|政府|办公室|辦公室|局|厅|廳|院|公司|集团|中心|协会|協會|学会|联合会|总会|支队|大队|法院|检察院|部|处|處|社|厂|廠|学校|学院|大学|医院|指挥部|领导小组|编辑部|編輯部)$", RegexOptions.CultureInvariant)]
    private static partial Regex Institution();
}
