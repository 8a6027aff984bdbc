using System.Buffers;
using System.Text;

namespace Archive.Site;

/// <summary>
/// Text as an address of its own holds it (RFC 2397). What an address may hold stays as it is, Han characters among it, and
/// nothing that HTML would have to escape does.
/// </summary>
internal static class DataAddress
{
    private const int MostOfOne = 6;

    /// <summary>The escapes of characters, as UTF-8, by their codes; null for those that stand for themselves. None above has one.</summary>
    private static readonly string?[] Escapes =
        [.. Enumerable.Range(0, 0xA0).Select(code => char.IsAsciiLetterOrDigit((char)code) || "-._~!$()*+,/:;=@".Contains((char)code, StringComparison.Ordinal) ? null : (code < 0x80 ? "%" : "%C2%") + code.ToString("X2"))];

    public static StringBuilder AppendEscaped(this StringBuilder html, StringBuilder text)
    {
        var buffer = ArrayPool<char>.Shared.Rent(text.Length * MostOfOne);
        var length = 0;
        foreach (var chunk in text.GetChunks())
        {
            foreach (var character in chunk.Span)
            {
                if (character >= Escapes.Length || Escapes[character] is not { } escape)
                {
                    buffer[length++] = character;
                    continue;
                }

                escape.CopyTo(buffer.AsSpan(length));
                length += escape.Length;
            }
        }

        html.Append(buffer, 0, length);
        ArrayPool<char>.Shared.Return(buffer);
        return html;
    }
}
