using System.Text.RegularExpressions;

namespace Archive.Model;

/// <summary>
/// One day or several on which a newspaper does not appear: of every year (<c>10-01</c>, <c>10-01/10-03</c>,
/// <c>12-31/01-02</c>), or once (<c>2021-02-12</c>, <c>2021-02-11/2021-02-17</c>), as holidays that follow the moon need it.
/// </summary>
public sealed partial record Holiday
{
    /// <summary>What it must look like, for error messages.</summary>
    public const string Expected = "a day of every year such as 10-01, a day such as 2021-02-12, or the first and the last of several with '/' between them";

    // A leap year, so that the 29th of February is a day.
    private const string AnyYear = "2000-";

    private Holiday(string text, EdtfDate first, EdtfDate last, bool isYearly) =>
        (Text, First, Last, IsYearly) = (text, first.Day!.Value, last.Day!.Value, isYearly);

    /// <summary>As written.</summary>
    public string Text { get; }

    private DateOnly First { get; }

    private DateOnly Last { get; }

    private bool IsYearly { get; }

    /// <summary>Parses a holiday; false when the text is none.</summary>
    public static bool TryParse(string text, out Holiday holiday)
    {
        holiday = null!;
        var sides = text.Split('/');
        var isYearly = MonthAndDay().IsMatch(sides[0]);
        if (sides.Length > 2 || !TryDay(sides[0], isYearly, out var first) || !TryDay(sides[^1], isYearly, out var last))
            return false;

        // Days of every year may lie around New Year.
        if (!isYearly && last < first)
            return false;
        holiday = new Holiday(text, first, last, isYearly);
        return true;
    }

    /// <summary>Whether it is one of these days.</summary>
    public bool Contains(DateOnly day)
    {
        if (!IsYearly)
            return First <= day && day <= Last;
        var (first, last, date) = (InYear(First), InYear(Last), InYear(day));
        return first <= last ? first <= date && date <= last : date >= first || date <= last;
    }

    public bool Equals(Holiday? other) => other is not null && Text == other.Text;

    public override int GetHashCode() => Text.GetHashCode(StringComparison.Ordinal);

    public override string ToString() => Text;

    private static int InYear(DateOnly day) => (day.Month * 100) + day.Day;

    private static bool TryDay(string text, bool isYearly, out EdtfDate day) =>
        EdtfDate.TryParse(isYearly && MonthAndDay().IsMatch(text) ? AnyYear + text : isYearly ? null : text, out day, out _) && day.ExactDay is not null;

    [GeneratedRegex(@"^[0-9]{2}-[0-9]{2}\z", RegexOptions.CultureInvariant)]
    private static partial Regex MonthAndDay();
}
