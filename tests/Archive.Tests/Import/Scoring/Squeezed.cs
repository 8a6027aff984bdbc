using System.Text.RegularExpressions;

namespace Archive.Tests.Import.Scoring;

/// <summary>The forms in which a result is compared with the truth: without white space, page labels and dates in one notation.</summary>
internal static partial class Squeezed
{
    private const string Digits = "〇一二三四五六七八九";

    public static string Text(string? text) => text is null ? "" : string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    /// <summary>A paragraph without a mark of Markdown at its start and without the separators of table cells.</summary>
    public static string Paragraph(string text) => Text(text).TrimStart('#', '-', '*', '•', '·', '>', '|').Replace("|", "", StringComparison.Ordinal);

    /// <summary>第七版, 00007, A07: 7, 7, A7.</summary>
    public static string Page(string? text)
    {
        var label = Text(text).Trim('（', '）', '(', ')');
        var match = Label().Match(label);
        if (match.Success)
            label = match.Groups["label"].Value;
        label = HanNumber(label) ?? label;
        var number = LetterAndNumber().Match(label);
        return number.Success ? number.Groups["letter"].Value.ToUpperInvariant() + number.Groups["number"].Value : label;
    }

    public static string Date(string? text)
    {
        var date = Text(text);
        var match = Day().Match(date);
        return match.Success ? $"{match.Groups["y"].Value}-{match.Groups["m"].Value.PadLeft(2, '0')}-{match.Groups["d"].Value.PadLeft(2, '0')}" : date;
    }

    public static string Newspaper(string? text) => Text(text).Trim('《', '》');

    /// <summary>A byline without the dateline before it and the brackets around it.</summary>
    public static string Byline(string? text, string? dateline)
    {
        var byline = Text(text);
        var opening = Text(dateline);
        if (opening.Length > 0 && byline.StartsWith(opening, StringComparison.Ordinal))
            byline = byline[opening.Length..];
        byline = OwnNews().Replace(byline, "");
        return byline is ['（' or '(', .., '）' or ')'] ? byline[1..^1] : byline;
    }

    private static string? HanNumber(string text)
    {
        if (text.Length == 0 || text.Any(c => c != '十' && !Digits.Contains(c)))
            return null;
        var ten = text.IndexOf('十');
        return ten < 0 ? string.Concat(text.Select(Digit)) : ((ten == 0 ? 1 : Digit(text[0])) * 10 + (ten == text.Length - 1 ? 0 : Digit(text[ten + 1]))).ToString();
    }

    private static int Digit(char c) => Digits.IndexOf(c);

    [GeneratedRegex("第?(?<label>[A-Za-z]?[0-9]+|[〇一二三四五六七八九十]+)版|^第?(?<label>[A-Za-z]?[0-9]+|[〇一二三四五六七八九十]+)$")]
    private static partial Regex Label();

    [GeneratedRegex("^(?<letter>[A-Za-z]?)0*(?<number>[0-9]+)$")]
    private static partial Regex LetterAndNumber();

    [GeneratedRegex("(?<y>[0-9]{4})[-年/.](?<m>[0-9]{1,2})[-月/.](?<d>[0-9]{1,2})")]
    private static partial Regex Day();

    [GeneratedRegex("^本[报報刊][讯訊]")]
    private static partial Regex OwnNews();
}
