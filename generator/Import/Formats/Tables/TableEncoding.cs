using System.Text;
using Archive.Model;

namespace Archive.Import;

/// <summary>The encoding of a table, which is read as a stream: UTF-8 when all of it is, else GB 18030; a byte order mark decides.</summary>
internal static class TableEncoding
{
    static TableEncoding() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>A reader of the file's text, which throws on bytes that are none.</summary>
    /// <param name="file">The file.</param>
    /// <param name="note">What the user should know of the encoding.</param>
    public static StreamReader Open(IReceivedFile file, out string? note)
    {
        note = null;
        Encoding encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
        if (!HasWideMark(file) && !IsUtf8(file))
        {
            encoding = Encoding.GetEncoding("GB18030", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
            note = "not UTF-8; read as GB 18030";
        }

        return new StreamReader(file.Open(), encoding, detectEncodingFromByteOrderMarks: true);
    }

    /// <summary>The fault of bytes that are no text.</summary>
    public static Fault Fault(IReceivedFile file) => new(file.Name, null, "bytes that are neither UTF-8 nor GB 18030", "UTF-8 text");

    private static bool HasWideMark(IReceivedFile file)
    {
        Span<byte> head = stackalloc byte[2];
        using var stream = file.Open();
        return stream.ReadAtLeast(head, 2, throwOnEndOfStream: false) == 2 && head is [0xFF, 0xFE] or [0xFE, 0xFF];
    }

    private static bool IsUtf8(IReceivedFile file)
    {
        var decoder = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetDecoder();
        var bytes = new byte[1 << 16];
        var characters = new char[bytes.Length + 1];
        using var stream = file.Open();
        try
        {
            int count;
            do
            {
                count = stream.Read(bytes);
                decoder.Convert(bytes, 0, count, characters, 0, characters.Length, flush: count == 0, out _, out _, out _);
            }
            while (count > 0);
            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }
}
