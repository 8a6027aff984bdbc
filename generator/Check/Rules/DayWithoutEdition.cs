using System.Globalization;
using Archive.Content;
using Archive.Model;

namespace Archive.Check;

/// <summary>Editions of a day on which, by its rule in newspaper.yml, the newspaper did not appear. Days outside its run are another rule's.</summary>
internal sealed class DayWithoutEdition() : EditionRule(
    "day-without-edition",
    Severity.Note,
    "An edition is dated on a weekday, a holiday or in a pause on which the newspaper did not appear by newspaper.yml: an extra, a wrong date, or a wrong rule.")
{
    public override IEnumerable<Finding> Check(CheckedEdition edition)
    {
        if (edition.Edition is { Date.ExactDay: { } day, Newspaper.Publication: { } rule } && !new PublicationDays(rule with { Start = null, End = null }).Contains(day))
            yield return new Finding(this, edition.Pages[0].File, edition.Pages[0].Lines.OfKey(PageKeys.Date), string.Create(CultureInfo.InvariantCulture, $"{edition.Edition.Date}, a {day.DayOfWeek}, on which the newspaper did not appear by its rule"));
    }
}
