using System.Globalization;
using System.Text;

namespace Archive.Model;

/// <summary>
/// Writes text as a JSON string that a person can read. The library's own encoders turn every character beyond the basic
/// plane into two escapes, and with it the rarer Han characters of people's names.
/// </summary>
internal static class JsonText
{
    /// <summary>The text in quotation marks; only what JSON cannot hold is escaped, and half a character, which UTF-8 cannot.</summary>
    public static string Quote(string text)
    {
        var quoted = new StringBuilder(text.Length + 2).Append('"');
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                quoted.Append(c).Append(text[++i]);
            else if (c is '"' or '\\')
                quoted.Append('\\').Append(c);
            else if (c == '\n')
                quoted.Append("\\n");
            else if (char.IsControl(c) || char.IsSurrogate(c) || c is '\u2028' or '\u2029')
                quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}");
            else
                quoted.Append(c);
        }

        return quoted.Append('"').ToString();
    }
}
