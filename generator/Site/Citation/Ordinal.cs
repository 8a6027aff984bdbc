namespace Archive.Site;

/// <summary>English ordinal numbers: 2nd, 21st.</summary>
internal static class Ordinal
{
    public static string Of(int number) => number + (number % 100 is >= 11 and <= 13 ? "th" : (number % 10) switch { 1 => "st", 2 => "nd", 3 => "rd", _ => "th" });
}
