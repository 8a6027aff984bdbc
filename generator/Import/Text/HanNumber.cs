using System.Globalization;

namespace Archive.Import;

/// <summary>Numbers written in Han digits: 七, 十二, 二十三, 二〇一六.</summary>
internal static class HanNumber
{
    private const string Digits = "〇一二三四五六七八九";

    /// <summary>The number in Arabic digits; null when it is none.</summary>
    public static string? ToArabic(string text)
    {
        if (text.Length == 0 || text.Any(c => c != '十' && Digit(c) < 0))
            return null;
        var ten = text.IndexOf('十', StringComparison.Ordinal);
        if (ten < 0)
            return string.Concat(text.Select(c => Digit(c).ToString(CultureInfo.InvariantCulture)));
        if (ten > 1 || text.Length - ten > 2 || text.LastIndexOf('十') != ten)
            return null;
        var tens = ten == 0 ? 1 : Digit(text[0]);
        var ones = ten == text.Length - 1 ? 0 : Digit(text[ten + 1]);
        return (tens * 10 + ones).ToString(CultureInfo.InvariantCulture);
    }

    private static int Digit(char c) => c switch
    {
        '零' or '○' or 'Ｏ' => 0,
        '两' or '兩' => 2,
        _ => Digits.IndexOf(c, StringComparison.Ordinal),
    };
}
