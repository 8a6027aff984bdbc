using System.Text;

namespace Archive.Import;

/// <summary>
/// Joins what a line break parted. Between Han characters, and between Han and digits or Latin, nothing was there; between
/// Latin words a space was. A hyphen at the end of a Latin line takes no space; whether it goes with the line break, <see cref="Hyphenation"/> tells.
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
        (!Han.IsSetSolid(before) || before is '”' or '’' or '“' or '‘' or '—') && (!Han.IsSetSolid(after) || after is '“' or '‘' or '”' or '’' or '—');
}
