using System.Text;

namespace Archive.Import;

/// <summary>
/// Joins what a line break parted. Between Han characters, and between Han and digits or Latin, nothing was there; between
/// Latin words a space was. A hyphen at the end of a Latin line stays, as every printed character does, and takes no space.
/// </summary>
internal static class TextJoin
{
    public static string Lines(IEnumerable<string> lines)
    {
        var text = new StringBuilder();
        foreach (var line in lines)
            Append(text, line);
        return text.ToString();
    }

    public static void Append(StringBuilder text, ReadOnlySpan<char> line)
    {
        if (text.Length > 0 && line.Length > 0 && NeedsSpace(text[^1], line[0]))
            text.Append(' ');
        text.Append(line);
    }

    /// <summary>Whether a line ends in a hyphenated Latin word that goes on in the next.</summary>
    public static bool IsHyphenated(ReadOnlySpan<char> line, ReadOnlySpan<char> next) =>
        line.Length > 1 && line[^1] is '-' or '\u00AD' && char.IsLetter(line[^2]) && !Han.Is(line[^2]) && next.Length > 0 && char.IsLower(next[0]);

    /// <summary>Whether a line break between two characters stands for a space.</summary>
    public static bool NeedsSpace(char before, char after)
    {
        if (Han.IsSetSolid(before) && before is not ('”' or '’' or '“' or '‘' or '—') || Han.IsSetSolid(after) && after is not ('“' or '‘' or '”' or '’' or '—'))
            return false;
        if (char.IsAsciiDigit(before) && char.IsAsciiDigit(after))
            return false;
        return before is not ('-' or '\u00AD' or '/' or '(' or '[') && after is not (',' or '.' or ';' or ':' or ')' or ']' or '?' or '!');
    }
}
