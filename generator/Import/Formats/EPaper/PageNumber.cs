using System.Globalization;
using System.Text.RegularExpressions;
using Archive.Model;

namespace Archive.Import;

/// <summary>Page numbers and names as e-paper sites print them: 第01版：要闻, GA01：时局, 0607 for a spread.</summary>
internal static partial class PageNumber
{
    private const int LongestLink = 60;

    /// <summary>Label and name in the text of a link or of a page's heading; null for any other text.</summary>
    public static (string Label, string Section)? InLink(string text)
    {
        if (text.Length > LongestLink || Link().Match(text) is not { Success: true } match)
            return null;
        var section = match.Groups["name"].Value.Trim();
        return section.Length == 0 ? null : (Normalize(match.Groups["label"].Value), WithoutLayoutSpaces(section));
    }

    /// <summary>The label in a folio line: (2026年07月29日 05版), 第 05 版.</summary>
    public static string? InFolio(string text)
    {
        var match = text.Length <= LongestLink ? Folio().Match(text) : Match.Empty;
        return match.Success ? Normalize(match.Groups["label"].Value) : null;
    }

    /// <summary>One form for all ways to write a label; two pages that follow each other are a spread: 0607 and A06A07 are 6_7 and A06_A07.</summary>
    public static string Normalize(string printed)
    {
        if (printed == PageLabel.Unknown)
            return printed;
        var label = printed.Trim().ToUpperInvariant();
        var spread = Spread().Match(label);
        if (spread.Success && Number(spread.Groups["second"]) == Number(spread.Groups["first"]) + 1)
        {
            var letters = spread.Groups["letters"].Value;
            return $"{PrintedLabel.Normalize(letters + spread.Groups["first"].Value)}_{PrintedLabel.Normalize(letters + spread.Groups["second"].Value)}";
        }

        return PrintedLabel.Normalize(label);
    }

    /// <summary>要　闻 is 要闻: names of few characters are spread over their line.</summary>
    private static string WithoutLayoutSpaces(string name) => Spaces().Replace(name, "");

    private static int Number(Group group) => int.Parse(group.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^第?\s*(?<label>[A-Za-z]{0,3}\d{1,6}(?:[A-Za-z]{1,2}\d{2})?)\s*(?:版)?\s*[:：]\s*(?<name>\S.*)$", RegexOptions.CultureInvariant)]
    private static partial Regex Link();

    [GeneratedRegex(@"日\s*[,，]?\s*第?\s*(?<label>[A-Za-z]{0,3}\d{1,6})\s*版|^[（(\[]?第\s*(?<label>[A-Za-z]{0,3}\d{1,6})\s*版[）)\]]?$", RegexOptions.CultureInvariant)]
    private static partial Regex Folio();

    [GeneratedRegex(@"^(?<letters>[A-Z]{0,2})(?<first>\d{2})(?:\k<letters>)?(?<second>\d{2})$", RegexOptions.CultureInvariant)]
    private static partial Regex Spread();

    [GeneratedRegex(@"(?<=[\u4e00-\u9fff])\s+(?=[\u4e00-\u9fff](?:\s|$))|(?<=(?:^|\s)[\u4e00-\u9fff])\s+(?=[\u4e00-\u9fff])", RegexOptions.CultureInvariant)]
    private static partial Regex Spaces();
}
