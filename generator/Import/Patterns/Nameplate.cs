using System.Text.RegularExpressions;

namespace Archive.Import;

/// <summary>Names of newspapers, as nameplates and running heads print them.</summary>
internal static partial class Nameplate
{
    /// <summary>Whether a short line reads as a newspaper's name by its last word: 云屏晚报, 濱海時報, The Harbor Ledger.</summary>
    public static bool IsName(string line) => line.Length is >= 3 and <= 40 && (Chinese().IsMatch(line) || English().IsMatch(line));

    /// <summary>Whether a line could be the name of a district paper, which ends in no 报: 今日拱墅, 看萧山. Place decides too.</summary>
    public static bool MayBeDistrictName(string line) => District().IsMatch(line);

    /// <summary>Whether a line could be a name in Latin script with a word at its end that is not on the list: Granite Notch Times-Record. Place decides too.</summary>
    public static bool MayBeLatinName(string line) => line.Length <= 40 && LatinWords().IsMatch(line);

    /// <summary>The newspaper's name when a header line says 浙江日报 数字报纸.</summary>
    public static string? InDigitalHeader(string line)
    {
        var match = line.Length <= 60 && line[^1] is '报' or '報' or '纸' or '紙' or '版' or 'n' or 'r' ? Digital().Match(line) : Match.Empty;
        return match.Success ? match.Groups["name"].Value.Trim() : null;
    }

    [GeneratedRegex(@"^[\u4e00-\u9fff]{1,8}(?:日报|日報|晚报|晚報|晨报|晨報|早报|早報|时报|時報|周报|週報|商报|商報|都市报|快报|快報|导报|導報|青年报|工人日报|农民报|大学报|大學報|校报|报|報|周刊)$|^今日(?!导读|導讀|天气|天氣|看点|看點|头条|头条|[一二三四五六七八九十两]+版|要闻|话题|快评|提要|关注)[\u4e00-\u9fff]{2,3}$", RegexOptions.CultureInvariant)]
    private static partial Regex Chinese();

    [GeneratedRegex(@"^(?:(?:THE|The) )?(?:\p{Lu}[\p{L}'’.\-]+ ){1,4}(?:Ledger|Courier|Times|Post|Herald|Tribune|Chronicle|News|Daily|Daily News|Gazette|Journal|Observer|Register|Star|Sun|Standard|Examiner|Mercury|Press|Record|Sentinel|Dispatch|Mail|Argus|Bulletin|Inquirer|Express|Advertiser|Telegraph|Globe|Echo|Review|Reporter|Leader|Independent|Beacon|Citizen|Enterprise|Messenger|Packet|Mirror|Guardian|Banner|World|LEDGER|COURIER|TIMES|POST|HERALD|TRIBUNE|CHRONICLE|NEWS|DAILY|GAZETTE|JOURNAL|OBSERVER|REGISTER|STAR|SUN|STANDARD|EXAMINER|MERCURY|PRESS|RECORD|SENTINEL|DISPATCH|MAIL|ARGUS|BULLETIN|INQUIRER|EXPRESS|ADVERTISER|TELEGRAPH|GLOBE|ECHO|REVIEW|REPORTER|LEADER|INDEPENDENT|BEACON|CITIZEN|ENTERPRISE|MESSENGER|PACKET|MIRROR|GUARDIAN|BANNER|WORLD)$", RegexOptions.CultureInvariant)]
    private static partial Regex English();

    [GeneratedRegex(@"^\p{Lu}[\p{L}'’.\-]*(?: (?:of|the|and|&|de|du|des|la|le|les|et|\p{Lu}[\p{L}'’.\-]*)){1,5}$", RegexOptions.CultureInvariant)]
    private static partial Regex LatinWords();

    [GeneratedRegex(@"^(?:今日|新|看|魅力|美丽|大)?[\u4e00-\u9fff]{2,6}$", RegexOptions.CultureInvariant)]
    private static partial Regex District();

    [GeneratedRegex(@"^(?<name>\S.{1,38}?)[\s·|｜\-—]*(?:数字报纸?|數字報紙?|电子报纸?|電子報紙?|电子版|電子版|数字版|電子報|Digital Edition|Digital Paper|E-?[Pp]aper|Electronic Edition|Online Edition)$", RegexOptions.CultureInvariant)]
    private static partial Regex Digital();
}
