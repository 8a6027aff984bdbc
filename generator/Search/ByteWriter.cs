using System.Text;

namespace Archive.Search;

/// <summary>
/// Bytes one after the other: varints, which have seven bits a byte, lowest first, the high bit set on all but the last; and texts, in UTF-8 with
/// their length in bytes before them.
/// </summary>
internal sealed class ByteWriter
{
    private const int LongestVarint = 10;

    private byte[] _bytes = new byte[1 << 12];
    private int _length;

    public void Write(int value) => Write((ulong)value);

    public void Write(ulong value)
    {
        Reserve(LongestVarint);
        for (; value >= 0x80; value >>= 7)
            _bytes[_length++] = (byte)(value | 0x80);
        _bytes[_length++] = (byte)value;
    }

    public void Write(string text)
    {
        var count = Encoding.UTF8.GetByteCount(text);
        Write(count);
        Reserve(count);
        _length += Encoding.UTF8.GetBytes(text, _bytes.AsSpan(_length));
    }

    public ReadOnlySpan<byte> Bytes => _bytes.AsSpan(0, _length);

    public int Length => _length;

    public void Clear() => _length = 0;

    public byte[] ToArray() => _bytes.AsSpan(0, _length).ToArray();

    private void Reserve(int count)
    {
        if (_length + count > _bytes.Length)
            Array.Resize(ref _bytes, 2 * _bytes.Length + count);
    }
}
