using Archive.Model;

namespace Archive.Site;

/// <summary>
/// Writes dates in the interface's words. A date says exactly what is known: an uncertain one says that it is, and no
/// month or day is ever added.
/// </summary>
internal static class DateWords
{
    /// <summary>2021年10月23日; 2019年11月（存疑）; 约2016年5月.</summary>
    public static string Write(Words words, EdtfDate date)
    {
        var sides = date.Text.Split('/').Select(side => Side(words, side.TrimEnd('?', '~', '%'))).ToArray();
        var text = sides.Length == 2 ? words.Fill("dateInterval", ("start", sides[0]), ("end", sides[1])) : sides[0];
        if (date.IsApproximate)
            text = words.Fill("dateApproximate", ("date", text));
        return date.IsUncertain ? words.Fill("dateUncertain", ("date", text)) : text;
    }

    /// <summary>星期六, for a day that is known; else null.</summary>
    public static string? Weekday(Words words, EdtfDate date) =>
        date.ExactDay is { } day ? words.List("weekdays")[PublicationRule.PlaceOf(day.DayOfWeek)] : null;

    /// <summary>The edition's date, with its number when it is not the first of that date.</summary>
    public static string Write(Words words, EditionKey edition)
    {
        var date = Write(words, edition.Date);
        return edition.Number == 1 ? date : $"{date} {words.Fill("editionNumber", ("number", edition.Number.ToString()))}";
    }

    private static string Side(Words words, string digits)
    {
        var parts = digits.Split('-').Where(part => part != "XX").ToArray();
        if (parts.Length == 1 || !int.TryParse(parts[1], out var month))
            return words.Fill("dateYear", ("year", parts[0]));
        if (month > 12)
            return words.Fill("dateSeason", ("year", parts[0]), ("season", words.List("seasons")[month - 21]));
        var day = parts.Length == 3 ? parts[2].TrimStart('0') : "";
        return words.Fill(
            day.Length == 0 ? "dateMonth" : "dateDay",
            ("year", parts[0]),
            ("month", month.ToString()),
            ("monthName", words.List("months")[month - 1]),
            ("day", day));
    }
}
