using System.Text;

namespace Archive.Import;

/// <summary>
/// Joins what a line break parted. Between Han characters, and between Han and digits or Latin, nothing was there; between
/// Latin words a space was. A hyphen at the end of a Latin line takes no space; whether it goes with the line break, <see cref="Hyphenation"/> tells.
/// </summary>
internal static class TextJoin
{
    /// <summary>More marks of both scripts do not meet.</summary>
    private const int Beside = 8;

    public static string Lines(IEnumerable<string> lines)
    {
        var text = new StringBuilder();
        foreach (var line in lines)
            Append(text, line);
        return text.ToString();
    }

    public static void Append(StringBuilder text, ReadOnlySpan<char> line)
    {
        Span<char> end = stackalloc char[Math.Min(Beside, text.Length)];
        text.CopyTo(text.Length - end.Length, end, end.Length);
        if (text.Length > 0 && line.Length > 0 && NeedsSpace(end, line))
            text.Append(' ');
        text.Append(line);
    }

    /// <summary>Whether a line break between two texts stands for a space.</summary>
    public static bool NeedsSpace(ReadOnlySpan<char> before, ReadOnlySpan<char> after) =>
        NeedsSpace(before[^1], after[0]) && !(IsShared(before[^1]) && IsSolid(before, fromEnd: true)) && !(IsShared(after[0]) && IsSolid(after, fromEnd: false));

    /// <summary>Whether a line break between two characters stands for a space.</summary>
    public static bool NeedsSpace(char before, char after)
    {
        if (!AreWords(before, after))
            return false;
        if (char.IsAsciiDigit(before) && char.IsAsciiDigit(after))
            return false;
        return before is not ('-' or '\u00AD' or '/' or '(' or '[') && after is not (',' or '.' or ';' or ':' or ')' or ']' or '?' or '!');
    }

    /// <summary>Whether two characters are of scripts that part words by spaces; Han and Latin next to each other are not.</summary>
    public static bool AreWords(char before, char after) =>
        (!Han.IsSetSolid(before) || IsShared(before)) && (!Han.IsSetSolid(after) || IsShared(after));

    /// <summary>Marks of both scripts: what stands beside them tells of which they are.</summary>
    private static bool IsShared(char c) => c is '“' or '”' or '‘' or '’' or '—';

    /// <summary>Whether the first character from the edge of a text that is of one script alone is set without spaces.</summary>
    private static bool IsSolid(ReadOnlySpan<char> text, bool fromEnd)
    {
        for (var k = 0; k < Math.Min(text.Length, Beside); k++)
        {
            var c = fromEnd ? text[^(k + 1)] : text[k];
            if (!IsShared(c))
                return Han.IsSetSolid(c);
        }

        return false;
    }
}
