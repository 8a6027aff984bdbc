using Archive.Model;

namespace Archive.Commands;

/// <summary>A year in twelve marks, one a month: the fuller the darker.</summary>
internal static class MonthMap
{
    /// <summary>What the marks stand for, for those who see them first.</summary>
    public const string Legend = "· none  ░ under a third  ▒ under two thirds  ▓ more  █ all that are expected";

    public const string Heading = "J F M A M J J A S O N D";

    private const string Marks = "·░▒▓█";

    public static string Of(IEnumerable<MonthHoldings> months) => string.Join(' ', months.Select(month => Marks[month.Level]));
}
