using System.Text.RegularExpressions;
using Archive.Model;

namespace Archive.Import;

/// <summary>Page labels as papers print them, brought to one form: 第七版 → 7, 00006版 → 6, A4版 → A4, 3 版 → 3, A04 → A04.</summary>
internal static partial class PrintedLabel
{
    private static readonly string[] NumberWords = ["ONE", "TWO", "THREE", "FOUR", "FIVE", "SIX", "SEVEN", "EIGHT"];

    /// <summary>A label without the words around it; leading zeros go from numbers, and from five-digit exports (A0004) too.</summary>
    public static string Normalize(string printed)
    {
        if (printed == PageLabel.Unknown)
            return printed;
        var label = Wrapping().Replace(printed, "").ToUpperInvariant();
        label = HanNumber.ToArabic(label) ?? label;
        var word = Array.IndexOf(NumberWords, label);
        if (word >= 0)
            return (word + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
        var match = LetterAndNumber().Match(label);
        if (!match.Success)
            return label;
        var digits = match.Groups["n"].Value;
        var number = digits.TrimStart('0') is { Length: > 0 } n ? n : "0";
        return match.Groups["l"].Value + (match.Groups["l"].Length > 0 && digits.Length <= 2 ? digits : number);
    }

    [GeneratedRegex(@"\s|第|版|[頁页]", RegexOptions.CultureInvariant)]
    private static partial Regex Wrapping();

    [GeneratedRegex(@"^(?<l>[A-Z]{0,3})(?<n>\d+)$", RegexOptions.CultureInvariant)]
    private static partial Regex LetterAndNumber();
}
