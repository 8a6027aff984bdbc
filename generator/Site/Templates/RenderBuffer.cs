using System.Text;

namespace Archive.Site;

/// <summary>Memory in which a thread renders one page after the other, so that a page leaves nothing behind but its result.</summary>
internal static class RenderBuffer
{
    // Half a character, which hostile text may hold, is replaced, not refused.
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: false);

    [ThreadStatic]
    private static StringBuilder? _text;

    [ThreadStatic]
    private static MemoryStream? _bytes;

    /// <summary>The text of what is written.</summary>
    public static string ToText(Action<TextWriter> write)
    {
        _text ??= new StringBuilder();
        _text.Clear();
        using var writer = new StringWriter(_text);
        write(writer);
        return _text.ToString();
    }

    /// <summary>The UTF-8 of what is written.</summary>
    public static byte[] ToUtf8(Action<TextWriter> write)
    {
        _bytes ??= new MemoryStream();
        _bytes.SetLength(0);
        using (var writer = new StreamWriter(_bytes, Utf8, leaveOpen: true))
            write(writer);
        return _bytes.ToArray();
    }
}
