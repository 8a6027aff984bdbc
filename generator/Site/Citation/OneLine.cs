using System.Buffers;
using System.Text;

namespace Archive.Site;

/// <summary>Text as a citation holds it: one line, without control characters, without blanks around it.</summary>
internal static class OneLine
{
    private static readonly SearchValues<char> Breaks =
        SearchValues.Create([.. Enumerable.Range(0, 0xA0).Select(code => (char)code).Where(char.IsControl), '\u2028', '\u2029']);

    public static string Of(string text)
    {
        if (!text.AsSpan().ContainsAny(Breaks))
            return text.Trim();
        var line = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (!Breaks.Contains(character))
                line.Append(character);
            else if (line.Length > 0 && line[^1] != ' ')
                line.Append(' ');
        }

        return line.ToString().Trim();
    }

    /// <summary>The same, or null when nothing is left of it.</summary>
    public static string? OrNull(string? text) => text is not null && Of(text) is { Length: > 0 } line ? line : null;
}
