using System.Text;

namespace Archive.Import;

/// <summary>
/// How the names in zip archives are written that do not say it: in UTF-8 by most programs, in GB 18030 by those of Chinese Windows. What is
/// no UTF-8 is the latter.
/// </summary>
internal sealed class ZipNames : Encoding
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly Encoding _chinese;

    private ZipNames()
    {
        RegisterProvider(CodePagesEncodingProvider.Instance);
        _chinese = GetEncoding("GB18030");
    }

    public static ZipNames Instance { get; } = new();

    public override int GetByteCount(char[] chars, int index, int count) => Strict.GetByteCount(chars, index, count);

    public override int GetBytes(char[] chars, int charIndex, int charCount, byte[] bytes, int byteIndex) => Strict.GetBytes(chars, charIndex, charCount, bytes, byteIndex);

    public override int GetCharCount(byte[] bytes, int index, int count) => Of(bytes.AsSpan(index, count)).GetCharCount(bytes, index, count);

    public override int GetChars(byte[] bytes, int byteIndex, int byteCount, char[] chars, int charIndex) =>
        Of(bytes.AsSpan(byteIndex, byteCount)).GetChars(bytes, byteIndex, byteCount, chars, charIndex);

    public override int GetMaxByteCount(int charCount) => Strict.GetMaxByteCount(charCount);

    public override int GetMaxCharCount(int byteCount) => Math.Max(Strict.GetMaxCharCount(byteCount), _chinese.GetMaxCharCount(byteCount));

    private Encoding Of(ReadOnlySpan<byte> name) => System.Text.Unicode.Utf8.IsValid(name) ? Strict : _chinese;
}
