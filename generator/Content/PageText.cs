namespace Archive.Content;

/// <summary>
/// The text of a page file, cut into front matter and body. A byte order mark and the line ends of other systems are
/// tolerated.
/// </summary>
/// <param name="Lines">All lines of the file.</param>
/// <param name="FrontMatter">The lines between the two fences; null when there are no fences.</param>
/// <param name="Body">The lines below.</param>
/// <param name="IsUnclosed">Whether the first fence is there and the second is not.</param>
internal sealed record PageText(string[] Lines, string[]? FrontMatter, string[] Body, bool IsUnclosed)
{
    private const string Fence = "---";

    public static PageText Split(string text)
    {
        var lines = Normalise(text).Split('\n');
        if (lines[0].TrimEnd() != Fence)
            return new PageText(lines, FrontMatter: null, lines, IsUnclosed: false);
        var end = Array.FindIndex(lines, 1, line => line.TrimEnd() == Fence);
        return end < 0
            ? new PageText(lines, FrontMatter: null, [], IsUnclosed: true)
            : new PageText(lines, lines[1..end], lines[(end + 1)..], IsUnclosed: false);
    }

    /// <summary>The text without a byte order mark and with line feeds alone.</summary>
    public static string Normalise(string text) =>
        text.TrimStart('\uFEFF').Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
}
