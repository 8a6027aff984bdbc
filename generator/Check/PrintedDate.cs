using System.Globalization;
using System.Text.RegularExpressions;

namespace Archive.Check;

/// <summary>A whole date as a page prints it in its folio or under its nameplate.</summary>
/// <param name="Text">As printed, with its weekday.</param>
/// <param name="Day">The day.</param>
/// <param name="Weekday">The weekday beside it; null when none is printed.</param>
internal sealed partial record PrintedDate(string Text, DateOnly Day, DayOfWeek? Weekday)
{
    private const string ChineseWeekdays = "日一二三四五六";

    private static readonly string[] Months = CultureInfo.InvariantCulture.DateTimeFormat.MonthNames;

    /// <summary>The dates in a line: 2021年10月23日 星期六; Saturday, October 23, 2021; Saturday 23 October 2021. Such that no calendar has are none.</summary>
    public static IEnumerable<PrintedDate> In(string line) => Chinese().Matches(line).Concat(English().Matches(line))
        .Select(Of)
        .OfType<PrintedDate>();

    private static PrintedDate? Of(Match match)
    {
        var month = match.Groups["name"].Success ? Array.FindIndex(Months, name => name == match.Groups["name"].Value) + 1 : Number(match, "month");
        var text = string.Create(CultureInfo.InvariantCulture, $"{Number(match, "year"):0000}-{month:00}-{Number(match, "day"):00}");
        return DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? new PrintedDate(match.Value.Trim(), day, WeekdayOf(match.Groups["weekday"].Value)) : null;
    }

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    private static DayOfWeek? WeekdayOf(string text) => text switch
    {
        "" => null,
        "天" => DayOfWeek.Sunday,
        [var one] => (DayOfWeek)ChineseWeekdays.IndexOf(one, StringComparison.Ordinal),
        _ => Enum.Parse<DayOfWeek>(text),
    };

    [GeneratedRegex(@"(?<![0-9])(?<year>[12][0-9]{3})\s*年\s*(?<month>[0-9]{1,2})\s*月\s*(?<day>[0-9]{1,2})\s*日(?:\s*[（(]?\s*(?:星期|周)(?<weekday>[一二三四五六日天]))?", RegexOptions.CultureInvariant)]
    private static partial Regex Chinese();

    [GeneratedRegex(
        @"(?:\b(?<weekday>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day),?\s+)?\b(?:(?<name>January|February|March|April|May|June|July|August|September|October|November|December)\s+(?<day>[0-9]{1,2}),?|(?<day>[0-9]{1,2})\s+(?<name>January|February|March|April|May|June|July|August|September|October|November|December),?)\s+(?<year>[12][0-9]{3})\b",
        RegexOptions.CultureInvariant)]
    private static partial Regex English();
}
