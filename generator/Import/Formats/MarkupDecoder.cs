using System.Text;
using System.Text.RegularExpressions;
using Archive.Model;

namespace Archive.Import;

/// <summary>
/// Turns the bytes of HTML and XML into text. What they declare is often wrong, so the bytes go first: a byte order mark, then valid UTF-8,
/// then the declared encoding, then GB 18030.
/// </summary>
internal static partial class MarkupDecoder
{
    /// <summary>A declaration stands at the head or nowhere.</summary>
    private const int HeadLength = 2048;

    static MarkupDecoder() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>The text; null with a fault. <paramref name="note"/> says when it is not what it declares to be.</summary>
    public static string? Decode(string file, ReadOnlySpan<byte> bytes, ICollection<Fault> faults, out string? note)
    {
        note = null;
        var declared = Declared(bytes);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
        {
            if (Strict(bytes[0] == 0xFE ? "utf-16BE" : "utf-16", bytes[2..]) is { } wide)
                return Checked(file, wide, faults);
        }
        else
        {
            var isMarked = bytes.StartsWith(Encoding.UTF8.Preamble);
            if (isMarked)
                bytes = bytes[Encoding.UTF8.Preamble.Length..];
            if (System.Text.Unicode.Utf8.IsValid(bytes))
            {
                if (!IsUtf8(declared) && bytes.ContainsAnyExceptInRange((byte)0, (byte)0x7F))
                    note = $"declares {declared}, but is UTF-8";
                return Checked(file, Encoding.UTF8.GetString(bytes), faults);
            }

            // GB 2312 and GBK are parts of GB 18030, and pages that declare the one hold characters of the other.
            foreach (var name in new[] { IsUtf8(declared) || IsGb(declared) ? null : declared, "GB18030" })
            {
                if (name is null || Strict(name, bytes) is not { } text)
                    continue;
                if (name != declared && !IsGb(declared))
                    note = $"declares {declared ?? "no encoding"}, but was read as {name}";
                return Checked(file, text, faults);
            }
        }

        faults.Add(new Fault(file, null, $"bytes that are neither UTF-8 nor {(IsUtf8(declared) ? "GB 18030" : $"the declared {declared} nor GB 18030")}", "UTF-8 text"));
        return null;
    }

    private static string? Checked(string file, string text, ICollection<Fault> faults)
    {
        var nul = text.IndexOf('\0', StringComparison.Ordinal);
        if (nul < 0)
            return text;
        faults.Add(new Fault(file, text.AsSpan(0, nul).Count('\n') + 1, "a NUL character: a binary file, or UTF-16 without byte order mark", "text"));
        return null;
    }

    private static string? Strict(string name, ReadOnlySpan<byte> bytes)
    {
        try
        {
            return Encoding.GetEncoding(name, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback).GetString(bytes);
        }
        catch (Exception exception) when (exception is ArgumentException or NotSupportedException)
        {
            // A name that nobody knows, or bytes that are something else: a DecoderFallbackException is an ArgumentException.
            return null;
        }
    }

    private static string? Declared(ReadOnlySpan<byte> bytes)
    {
        var match = Declaration().Match(Encoding.Latin1.GetString(bytes[..Math.Min(HeadLength, bytes.Length)]));
        return match.Success ? match.Groups["name"].Value.ToLowerInvariant() : null;
    }

    private static bool IsUtf8(string? name) => name is null or "utf-8" or "utf8";

    private static bool IsGb(string? name) => name is "gb2312" or "gbk" or "gb18030" or "gb_2312-80" or "cp936";

    [GeneratedRegex("""(?:charset|encoding)\s*=\s*["']?(?<name>[A-Za-z0-9_\-]{2,24})""", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Declaration();
}
