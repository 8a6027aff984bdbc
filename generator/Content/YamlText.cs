using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Archive.Content;

/// <summary>
/// Writes text as one YAML scalar on one line: plain where every YAML reader takes it for that text, else in double quotes.
/// </summary>
internal static partial class YamlText
{
    public static string Write(string text) => IsPlain(text) ? text : Quoted(text);

    private static bool IsPlain(string text) =>
        text.Length > 0
        && !char.IsWhiteSpace(text[0])
        && !char.IsWhiteSpace(text[^1])
        && !"-?:,[]{}#&*!|>'\"%@`=<.~+".Contains(text[0], StringComparison.Ordinal)
        && text[^1] != ':'
        && !text.Contains(": ", StringComparison.Ordinal)
        && !text.Contains(" #", StringComparison.Ordinal)
        && !text.Any(NeedsEscape)
        && !LooksLikeAnotherType().IsMatch(text);

    private static string Quoted(string text)
    {
        var quoted = new StringBuilder(text.Length + 8).Append('"');
        foreach (var c in text)
        {
            _ = c switch
            {
                '"' or '\\' => quoted.Append('\\').Append(c),
                '\n' => quoted.Append("\\n"),
                '\r' => quoted.Append("\\r"),
                '\t' => quoted.Append("\\t"),
                _ when NeedsEscape(c) => quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}"),
                _ => quoted.Append(c),
            };
        }

        return quoted.Append('"').ToString();
    }

    /// <summary>Control characters, the line breaks that only YAML 1.1 knows, and what YAML does not count as printable.</summary>
    private static bool NeedsEscape(char c) =>
        char.IsControl(c) || c is '\u2028' or '\u2029' or '\uFEFF' or '\uFFFE' or '\uFFFF';

    // Numbers, dates, times, truth values and null of YAML 1.1 and 1.2: all that begins with a digit and has no other letters.
    [GeneratedRegex(@"^(?:[0-9][0-9_,.:eExXoOa-fA-F+\- TZ]*|null|true|false|yes|no|on|off|y|n)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex LooksLikeAnotherType();
}
