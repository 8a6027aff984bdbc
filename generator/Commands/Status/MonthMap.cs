namespace Archive.Commands;

/// <summary>A year in twelve marks, one a month: the fuller the darker.</summary>
internal static class MonthMap
{
    /// <summary>What the marks stand for, for those who see them first.</summary>
    public const string Legend = "· none  ░ under a third  ▒ under two thirds  ▓ more  █ all that are expected";

    public const string Heading = "J F M A M J J A S O N D";

    private const int Parts = 3;

    public static string Of(IEnumerable<(int There, int Expected)> months) => string.Join(' ', months.Select(Mark));

    private static char Mark((int There, int Expected) month) => month switch
    {
        (0, _) => '·',
        var (there, expected) when there == expected => '█',
        var (there, expected) => "░▒▓"[there * Parts / expected],
    };
}
