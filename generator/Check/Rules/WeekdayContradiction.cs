using System.Globalization;

namespace Archive.Check;

/// <summary>A date whose weekday, printed beside it in the furniture, is another one by the calendar: one of both was misread.</summary>
internal sealed class WeekdayContradiction() : EditionRule(
    "weekday-contradiction",
    Severity.Warning,
    "The furniture of a page prints a date with a weekday that the date does not have: one of them was misread, and perhaps the page filed under it.")
{
    public override IEnumerable<Finding> Check(CheckedEdition edition) => edition.Pages.SelectMany(page => page.Page.Furniture
        .SelectMany(line => PrintedDate.In(line).Select(date => (Line: line, Date: date)))
        .Where(printed => printed.Date.Weekday is { } weekday && weekday != printed.Date.Day.DayOfWeek)
        .Select(printed => new Finding(this, page.File, page.Lines.Holding(printed.Line), string.Create(CultureInfo.InvariantCulture, $"'{printed.Date.Text}' was a {printed.Date.Day.DayOfWeek}"))));
}
