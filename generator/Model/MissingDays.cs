namespace Archive.Model;

/// <summary>
/// The days of which an edition is to be expected, but not in the archive: by the newspaper's rule, between its start and
/// its end, or as far as the archive goes where the rule does not say. Without a rule a newspaper keeps its weekdays: when
/// the same weekday has an edition the week before and the week after, the one between them is missing. A longer gap may be
/// the newspaper's own, and nothing is said of it.
/// </summary>
internal sealed class MissingDays
{
    private const int Week = 7;

    private readonly HashSet<DateOnly> _days;

    private readonly HashSet<DateOnly> _claimed;

    private readonly PublicationDays? _rule;

    private readonly DateOnly _first;

    private readonly DateOnly _last;

    /// <summary>Finds the days that are missing.</summary>
    /// <param name="editions">The editions.</param>
    /// <param name="rule">The newspaper's rule; null when nobody has written it down.</param>
    public MissingDays(IReadOnlyList<CatalogueEdition> editions, PublicationRule? rule)
    {
        _days = [.. editions.Select(edition => edition.Key.Date.ExactDay).OfType<DateOnly>()];
        _claimed = [.. editions.Select(edition => edition.Key.Date.Day).OfType<DateOnly>()];
        _rule = rule is null ? null : new PublicationDays(rule);
        if (_days.Count > 0)
            (_first, _last) = (rule?.Start?.FirstDay ?? _days.Min(), rule?.End?.LastDay ?? _days.Max());
    }

    /// <summary>The first and the last day of which an edition can be missing; null when no day is known.</summary>
    public (DateOnly First, DateOnly Last)? Run => _days.Count > 0 && _first <= _last ? (_first, _last) : null;

    /// <summary>Whether the edition of a day is missing. A day that an edition of uncertain date claims is not.</summary>
    public bool Contains(DateOnly day)
    {
        if (_days.Count == 0 || _claimed.Contains(day))
            return false;
        return _rule is not null
            ? _first <= day && day <= _last && _rule.Contains(day)
            : day.DayNumber >= Week
                && day.DayNumber <= DateOnly.MaxValue.DayNumber - Week
                && _days.Contains(day.AddDays(-Week))
                && _days.Contains(day.AddDays(Week));
    }

    /// <summary>The missing days of a year.</summary>
    public IEnumerable<DateOnly> In(int year)
    {
        var day = new DateOnly(year, 1, 1);
        for (var left = DateTime.IsLeapYear(year) ? 366 : 365; left > 0; left--)
        {
            if (Contains(day))
                yield return day;
            if (left > 1)
                day = day.AddDays(1);
        }
    }
}
