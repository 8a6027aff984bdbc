using System.Text;
using Archive.Model;

namespace Archive.Import;

/// <summary>
/// Turns the bytes of a source into text. UTF-8 is the rule; a byte order mark decides; GB 18030, still common in exports
/// of mainland papers, is taken when the bytes are no UTF-8 but are GB 18030 throughout and read as Chinese.
/// </summary>
internal static class SourceDecoder
{
    /// <summary>Share of Han characters, punctuation and ASCII above which decoded text counts as Chinese, not as chance.</summary>
    private const double PlausibleShare = 0.95;

    static SourceDecoder() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>The text, or null with a fault; <paramref name="note"/> says when another encoding than UTF-8 was read.</summary>
    public static string? Decode(string file, ReadOnlySpan<byte> bytes, ICollection<Fault> faults, out string? note)
    {
        note = null;
        if (bytes.IsEmpty || bytes.Trim(" \t\r\n\f"u8).IsEmpty)
            return Refuse(file, line: null, "an empty file", "page text", faults);
        if (Signature(bytes) is { } format)
            return Refuse(file, line: null, format, "page text; extract the text first", faults);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
        {
            note = "read as UTF-16";
            var encoding = new UnicodeEncoding(bigEndian: bytes[0] == 0xFE, byteOrderMark: true, throwOnInvalidBytes: true);
            try
            {
                return NotBlank(file, encoding.GetString(bytes[2..]), faults);
            }
            catch (DecoderFallbackException)
            {
                return Refuse(file, line: null, "a UTF-16 byte order mark, but a lone surrogate after it", "UTF-16 or UTF-8 text", faults);
            }
        }

        if (bytes.StartsWith(Encoding.UTF8.Preamble))
            bytes = bytes[Encoding.UTF8.Preamble.Length..];
        var nul = bytes.IndexOf((byte)0);
        if (nul >= 0)
            return Refuse(file, LineAt(bytes, nul), "a NUL byte: a binary file, or UTF-16 without byte order mark", "UTF-8 text", faults);
        var invalid = System.Text.Unicode.Utf8.IsValid(bytes) ? -1 : FirstInvalid(bytes);
        if (invalid < 0)
            return NotBlank(file, Encoding.UTF8.GetString(bytes), faults);
        if (TryGb18030(bytes) is { } text)
        {
            note = "not UTF-8; read as GB 18030";
            return text;
        }

        var sample = Convert.ToHexString(bytes.Slice(invalid, Math.Min(4, bytes.Length - invalid)));
        return Refuse(file, LineAt(bytes, invalid), $"bytes {sample} that are neither UTF-8 nor GB 18030", "UTF-8 text", faults);
    }

    /// <summary>White space of any script is no page text either.</summary>
    private static string? NotBlank(string file, string text, ICollection<Fault> faults) =>
        string.IsNullOrWhiteSpace(text) ? Refuse(file, line: null, "an empty file", "page text", faults) : text;

    private static string? Signature(ReadOnlySpan<byte> bytes) => bytes switch
    {
        _ when bytes.StartsWith("%PDF"u8) => "a PDF file",
        _ when bytes.StartsWith("PK\u0003\u0004"u8) => "a zip archive or an Office document",
        _ when bytes.StartsWith((ReadOnlySpan<byte>)[0x89, (byte)'P', (byte)'N', (byte)'G']) => "a PNG image",
        _ when bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]) => "a JPEG image",
        _ => null,
    };

    private static string? TryGb18030(ReadOnlySpan<byte> bytes)
    {
        string text;
        try
        {
            text = Encoding.GetEncoding("GB18030", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback).GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }

        var plausible = 0;
        var han = 0;
        var characters = 0;
        foreach (var character in text.EnumerateRunes())
        {
            characters++;
            if (Han.Is(character))
                han++;
            else if (IsPlausible(character))
                plausible++;
        }

        return han > 0 && han + plausible >= PlausibleShare * characters ? text : null;
    }

    private static bool IsPlausible(Rune character) =>
        character.Value is (>= ' ' and <= '~') or '\n' or '\r' or '\t' or '\f' or (>= 0xFF01 and <= 0xFF5E)
        || (character.IsBmp && Punctuation.IsCjk((char)character.Value));

    private static int FirstInvalid(ReadOnlySpan<byte> bytes)
    {
        var at = 0;
        while (Rune.DecodeFromUtf8(bytes[at..], out _, out var used) == System.Buffers.OperationStatus.Done)
            at += used;
        return at;
    }

    private static int LineAt(ReadOnlySpan<byte> bytes, int offset) => bytes[..offset].Count((byte)'\n') + 1;

    private static string? Refuse(string file, int? line, string found, string expected, ICollection<Fault> faults)
    {
        faults.Add(new Fault(file, line, found, expected));
        return null;
    }
}
