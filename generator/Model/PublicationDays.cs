namespace Archive.Model;

/// <summary>
/// The days on which a newspaper was to appear by its rule. Nothing is held to be certain that is not: of a newspaper that
/// began in a year, no day of that year is known to be one of its own.
/// </summary>
public sealed class PublicationDays
{
    private readonly bool[] _weekdays = new bool[7];

    private readonly DateOnly? _start;

    private readonly DateOnly? _end;

    private readonly Holiday[] _holidays;

    private readonly (DateOnly First, DateOnly Last)[] _pauses;

    public PublicationDays(PublicationRule rule)
    {
        (_start, _end) = (rule.Start?.LastDay, rule.End?.FirstDay);
        foreach (var weekday in rule.Weekdays.Count > 0 ? rule.Weekdays : [.. Enum.GetValues<DayOfWeek>()])
            _weekdays[(int)weekday] = true;
        _holidays = [.. rule.Holidays];
        _pauses = [.. rule.Pauses.Select(pause => (pause.FirstDay, pause.LastDay))];
    }

    /// <summary>Whether an edition was to appear on a day.</summary>
    public bool Contains(DateOnly day) =>
        _weekdays[(int)day.DayOfWeek]
        && !(day < _start)
        && !(day > _end)
        && !Array.Exists(_pauses, pause => pause.First <= day && day <= pause.Last)
        && !Array.Exists(_holidays, holiday => holiday.Contains(day));
}
