using System.Text.RegularExpressions;

namespace Archive.Import;

/// <summary>
/// Narrow lines are justified by spaces between their characters (城 核 心 区). Where two single Han characters or more are
/// parted so in one line, the spaces are layout and go; elsewhere inner spaces stay as printed.
/// </summary>
internal static partial class JustifiedSpaces
{
    private const int WidestLine = 40;

    public static string Remove(string line, out bool removed)
    {
        removed = line.Length <= WidestLine && SingleHan().Count(line) >= 2;
        return removed ? HanSpace().Replace(line, "") : line;
    }

    [GeneratedRegex(@"(?<=^|\s)[\u4e00-\u9fff](?=\s|$)", RegexOptions.CultureInvariant)]
    private static partial Regex SingleHan();

    [GeneratedRegex(@"(?<=[\u4e00-\u9fff，。、；：！？])\s+|\s+(?=[\u4e00-\u9fff，。、；：！？])", RegexOptions.CultureInvariant)]
    private static partial Regex HanSpace();
}
