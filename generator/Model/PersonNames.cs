using System.Text.RegularExpressions;

namespace Archive.Model;

/// <summary>Lists of personal names as Chinese papers print them.</summary>
public static partial class PersonNames
{
    /// <summary>The names of a list, each without the wide space that pads a two-character name (吕　毅).</summary>
    public static IEnumerable<string> Split(string list) =>
        Padded().Replace(list, "${a}${b}").Split([' ', '\u3000', '、', '，', ',', '\u00A0'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    [GeneratedRegex(@"(?<![\u4e00-\u9fff])(?<a>[\u4e00-\u9fff])[ \u3000]{1,2}(?<b>[\u4e00-\u9fff])(?![\u4e00-\u9fff])", RegexOptions.CultureInvariant)]
    private static partial Regex Padded();
}
