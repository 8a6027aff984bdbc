using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace Archive.Model;

/// <summary>
/// Writes text as a JSON string that a person can read. The library's own encoders turn every character beyond the basic
/// plane into two escapes, and with it the rarer Han characters of people's names.
/// </summary>
internal static class JsonText
{
    /// <summary>The ASCII that is escaped; few texts have any of it.</summary>
    private static readonly SearchValues<char> Ascii =
        SearchValues.Create([.. Enumerable.Range(0, 0x80).Select(code => (char)code).Where(c => char.IsControl(c) || c is '"' or '\\')]);

    /// <summary>Writes the text as the value of a property.</summary>
    public static void Write(Utf8JsonWriter json, string name, string text)
    {
        json.WritePropertyName(name);
        Write(json, text);
    }

    /// <summary>Writes the text as a value, as <see cref="Quote"/> quotes it.</summary>
    public static void Write(Utf8JsonWriter json, string text)
    {
        const int MostBytesOfCharacter = 3;
        var bytes = ArrayPool<byte>.Shared.Rent((text.Length * MostBytesOfCharacter) + 2);
        var isWhole = Utf8.FromUtf16(text, bytes.AsSpan(1), out _, out var length, replaceInvalidSequences: false) == OperationStatus.Done;
        if (isWhole && !HasEscapes(text))
        {
            bytes[0] = bytes[length + 1] = (byte)'"';
            json.WriteRawValue(bytes.AsSpan(0, length + 2), skipInputValidation: true);
        }
        else
        {
            json.WriteRawValue(Quote(text), skipInputValidation: true);
        }

        ArrayPool<byte>.Shared.Return(bytes);
    }

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

    /// <summary>Whether any character is escaped, halves of characters aside.</summary>
    private static bool HasEscapes(ReadOnlySpan<char> text) =>
        text.ContainsAny(Ascii) || text.ContainsAnyInRange('\u0080', '\u009F') || text.ContainsAnyInRange('\u2028', '\u2029');
}
