namespace Archive.Site;

/// <summary>
/// The days of which an edition is to be expected, but not in the archive. A newspaper keeps its weekdays: when the same
/// weekday has an edition the week before and the week after, the one between them is missing. A longer gap may be the
/// newspaper's own, and nothing is said of it.
/// </summary>
/// <param name="days">The days with an edition.</param>
internal sealed class MissingDays(IReadOnlySet<DateOnly> days)
{
    private const int Week = 7;

    public bool Contains(DateOnly day) =>
        !days.Contains(day)
        && day.DayNumber >= Week
        && day.DayNumber <= DateOnly.MaxValue.DayNumber - Week
        && days.Contains(day.AddDays(-Week))
        && days.Contains(day.AddDays(Week));
}
