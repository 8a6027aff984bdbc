namespace Archive.Model;

/// <summary>On which days a newspaper appeared, as newspaper.yml says: what is missing from the archive follows from it.</summary>
public sealed record PublicationRule
{
    /// <summary>The first edition's date (创刊); a month or a year where the day is not known. Null when newspaper.yml does not say.</summary>
    public EdtfDate? Start { get; init; }

    /// <summary>The last edition's date (停刊); null while the newspaper appears, or when newspaper.yml does not say.</summary>
    public EdtfDate? End { get; init; }

    /// <summary>Its weekdays in order from Monday; empty when it appears daily.</summary>
    public ValueList<DayOfWeek> Weekdays { get; init; } = [];

    /// <summary>Days on which it does not appear although their weekday is one of its own.</summary>
    public ValueList<Holiday> Holidays { get; init; } = [];

    /// <summary>Spans in which it did not appear (休刊).</summary>
    public ValueList<EdtfDate> Pauses { get; init; } = [];

    /// <summary>The names of the weekdays in newspaper.yml, from Monday.</summary>
    public static IReadOnlyList<string> WeekdayNames { get; } = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

    /// <summary>The place of a weekday in a week that begins on Monday, from 0.</summary>
    public static int PlaceOf(DayOfWeek day) => ((int)day + 6) % 7;

    /// <summary>The weekday of a place, the reverse of <see cref="PlaceOf"/>.</summary>
    public static DayOfWeek WeekdayAt(int place) => (DayOfWeek)((place + 1) % 7);
}
