using System.Globalization;
using System.Text.RegularExpressions;

namespace Archive.Import;

/// <summary>Full dates as pages print them. Never completed: a date without its year is no date, only a hint.</summary>
internal static partial class PrintedDate
{
    /// <summary>民國 1 is 1912.</summary>
    private const int RepublicOffset = 1911;

    private static readonly string[] Months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    private static readonly string[] FrenchMonths = ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"];

    /// <summary>The first full date in a text in ISO form, or null. Takes 2021-10-23 glued to a page number (2021-10-2300006).</summary>
    public static string? Find(string text)
    {
        foreach (Match match in Numeric().Matches(text))
        {
            if (Iso(match.Groups["y"].Value, match.Groups["m"].Value, match.Groups["d"].Value) is { } date)
                return date;
        }

        var republic = Republic().Match(text);
        if (republic.Success && int.TryParse(Arabic(republic.Groups["y"].Value), CultureInfo.InvariantCulture, out var year))
            return Iso((year + RepublicOffset).ToString(CultureInfo.InvariantCulture), Arabic(republic.Groups["m"].Value), Arabic(republic.Groups["d"].Value));
        var han = HanDigits().Match(text);
        if (han.Success)
            return Iso(HanNumber.ToArabic(han.Groups["y"].Value), HanNumber.ToArabic(han.Groups["m"].Value), HanNumber.ToArabic(han.Groups["d"].Value));
        var french = French().Match(text);
        if (french.Success)
            return Iso(french.Groups["y"].Value, (1 + Array.IndexOf(FrenchMonths, french.Groups["m"].Value.ToLowerInvariant())).ToString(CultureInfo.InvariantCulture), french.Groups["d"].Value);
        var english = English().Match(text);
        if (!english.Success)
            return null;
        var month = 1 + Array.FindIndex(Months, m => m.StartsWith(english.Groups["m"].Value[..3], StringComparison.OrdinalIgnoreCase));
        return Iso(english.Groups["y"].Value, month.ToString(CultureInfo.InvariantCulture), english.Groups["d"].Value);
    }

    /// <summary>The first date without a year in a body, for a hint: 4月18日.</summary>
    public static string? FindPartial(string text)
    {
        var match = MonthDay().Match(text);
        return match.Success ? match.Value : null;
    }

    private static string? Arabic(string number) => HanNumber.ToArabic(number) ?? number;

    /// <summary>The date of a field that holds one and hardly anything else: also 20211023.</summary>
    public static string? InField(string text) =>
        Find(text.Length == 8 && text.All(char.IsAsciiDigit) ? $"{text[..4]}-{text[4..6]}-{text[6..]}" : text);

    private static string? Iso(string? year, string? month, string? day)
    {
        if (!int.TryParse(year, CultureInfo.InvariantCulture, out var y) || !int.TryParse(month, CultureInfo.InvariantCulture, out var m) || !int.TryParse(day, CultureInfo.InvariantCulture, out var d))
            return null;
        return y is >= 1600 and <= 2200 && m is >= 1 and <= 12 && d >= 1 && d <= DateTime.DaysInMonth(y, m) ? $"{y:0000}-{m:00}-{d:00}" : null;
    }

    [GeneratedRegex(
        @"(?<!\d)(?<y>\d{4})-(?<m>\d{2})-(?<d>\d{2})(?=\D|\d{5}|$)|(?<!\d)(?<y>\d{4})\s*[年/.]\s*(?<m>\d{1,2})\s*[月/.]\s*(?<d>\d{1,2})(?!\d)(?:\s*日)?|(?<!\d)(?<y>\d{4})-(?<m>\d{1,2})-(?<d>\d{1,2})(?!\d)",
        RegexOptions.CultureInvariant)]
    private static partial Regex Numeric();

    [GeneratedRegex(@"(?:中華)?民國\s?(?<y>\d{1,3}|[〇○零一二三四五六七八九十]{1,4})\s?年\s?(?<m>\d{1,2}|[一二三四五六七八九十]{1,2})\s?月\s?(?<d>\d{1,2}|[一二三四五六七八九十]{1,3})\s?日", RegexOptions.CultureInvariant)]
    private static partial Regex Republic();

    [GeneratedRegex(@"(?<y>[一二][〇○零一二三四五六七八九]{3})年(?<m>[一二三四五六七八九十]{1,2})月(?<d>[一二三四五六七八九十]{1,3})日", RegexOptions.CultureInvariant)]
    private static partial Regex HanDigits();

    [GeneratedRegex(@"\b(?<m>(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*)\.? (?<d>\d{1,2})(?:st|nd|rd|th)?,? (?<y>\d{4})\b|\b(?<d>\d{1,2})(?:st|nd|rd|th)? (?<m>(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*)\.?,? (?<y>\d{4})\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex English();

    [GeneratedRegex(@"\b(?<d>\d{1,2})(?:er)? (?<m>janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre) (?<y>\d{4})\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex French();

    [GeneratedRegex(@"\d{1,2}月\d{1,2}日", RegexOptions.CultureInvariant)]
    private static partial Regex MonthDay();
}
