using System.Buffers;

namespace Archive.Content;

/// <summary>
/// Reads the YAML that nearly every page has: lines of the form <c>key: value</c>, and such lines, indented, below a key.
/// What is not surely that, faults too, is left to the library, which takes far longer.
/// </summary>
internal ref struct LineYaml
{
    private const string Indent = "  ";

    /// <summary>What begins something else than plain text.</summary>
    private static readonly SearchValues<char> Indicators = SearchValues.Create("-?:,[]{}#&*!|>'\"%@`~");

    private readonly ReadOnlySpan<string> _lines;

    private readonly int _firstLine;

    private int _next;

    private LineYaml(ReadOnlySpan<string> lines, int firstLine)
    {
        _lines = lines;
        _firstLine = firstLine;
    }

    /// <summary>The mapping that the lines are, as <see cref="YamlReader"/> reads it; null when they may be anything else.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="firstLine">The line of the file on which they begin.</param>
    public static YamlMapping? Read(ReadOnlySpan<string> lines, int firstLine)
    {
        var reader = new LineYaml(lines, firstLine);
        return reader.ReadMapping("") is { } mapping && reader._next == lines.Length ? mapping : null;
    }

    /// <summary>The lines from here on that have this indent; null when there is none, or one that is something else.</summary>
    private YamlMapping? ReadMapping(string indent)
    {
        var entries = new List<YamlEntry>();
        var start = _firstLine + _next;
        while (_next < _lines.Length && _lines[_next].StartsWith(indent, StringComparison.Ordinal))
        {
            var line = _firstLine + _next;
            var text = _lines[_next++].AsSpan(indent.Length);
            var length = KeyLength(text);
            if (length <= 0 || text[length..] is not [':', .. var rest])
                return null;
            var key = text[..length].ToString();
            if (key is "null" or "Null" or "NULL" || entries.Exists(entry => entry.Key == key))
                return null;
            if (ReadValue(rest, line, indent) is not { } value)
                return null;
            entries.Add(new YamlEntry(line, key, value));
        }

        return entries.Count == 0 ? null : new YamlMapping(start, entries);
    }

    private YamlNode? ReadValue(ReadOnlySpan<char> rest, int line, string indent) => rest switch
    {
        [] when indent.Length == 0 => ReadMapping(Indent),
        [' ', '"', .. var quoted, '"'] when IsText(quoted) && !quoted.ContainsAny('"', '\\') => new YamlScalar(line, quoted.ToString()),
        [' ', .. var plain] when IsText(plain) && IsPlain(plain) => new YamlScalar(line, plain.ToString()),
        _ => null,
    };

    private static int KeyLength(ReadOnlySpan<char> text)
    {
        const int LongestKey = 100;
        var length = 0;
        while (length < text.Length && (char.IsAsciiLetter(text[length]) || (length > 0 && (char.IsAsciiDigit(text[length]) || text[length] is '_' or '-'))))
            length++;
        return length <= LongestKey ? length : -1;
    }

    /// <summary>Whether it is one line of characters that mean themselves, quoted and unquoted. Pairs that make one character are left to the library.</summary>
    private static bool IsText(ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            if (char.IsControl(character) || char.IsSurrogate(character) || character is '\u2028' or '\u2029' or '\uFEFF' or >= '\uFFFE')
                return false;
        }

        return true;
    }

    /// <summary>Whether text without quotes is read as it stands, and does not go on in the next line.</summary>
    private static bool IsPlain(ReadOnlySpan<char> text) =>
        !text.IsEmpty
        && !Indicators.Contains(text[0])
        && text[0] != ' '
        && text[^1] is not (' ' or ':')
        && !text.Contains(": ", StringComparison.Ordinal)
        && !text.Contains(" #", StringComparison.Ordinal)
        && text is not ("null" or "Null" or "NULL");
}
