using System.Text;

namespace Archive.Site;

/// <summary>What templates write to: text in memory that is used again for the next page.</summary>
internal sealed class TextBuffer : TextWriter
{
    // Half a character, which hostile text may hold, is replaced, not refused.
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: false);

    private char[] _text = new char[16 * 1024];

    private byte[] _utf8 = [];

    private int _length;

    public override Encoding Encoding => Utf8;

    public void Clear() => _length = 0;

    public override void Write(char value)
    {
        Reserve(1);
        _text[_length++] = value;
    }

    public override void Write(string? value) => Write(value.AsSpan());

    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    public override void Write(ReadOnlySpan<char> buffer)
    {
        Reserve(buffer.Length);
        buffer.CopyTo(_text.AsSpan(_length));
        _length += buffer.Length;
    }

    /// <summary>What was written since it was cleared.</summary>
    public override string ToString() => new(_text, 0, _length);

    /// <summary>The same as UTF-8, lent until the next time that it is asked for.</summary>
    public ReadOnlyMemory<byte> ToUtf8()
    {
        var most = Utf8.GetMaxByteCount(_length);
        if (_utf8.Length < most)
            _utf8 = new byte[most];
        return _utf8.AsMemory(0, Utf8.GetBytes(_text.AsSpan(0, _length), _utf8));
    }

    private void Reserve(int count)
    {
        if (_text.Length - _length < count)
            Array.Resize(ref _text, Math.Max(_text.Length * 2, _length + count));
    }
}
