using System.Text;

namespace Archive.Search;

/// <summary>Reads what <see cref="ByteWriter"/> has written.</summary>
internal sealed class ByteReader(ReadOnlyMemory<byte> bytes)
{
    private int _at;

    /// <summary>The next varint.</summary>
    /// <exception cref="EndOfStreamException">The bytes end before the number does.</exception>
    public ulong ReadNumber()
    {
        var value = 0UL;
        for (var shift = 0; ; shift += 7)
        {
            var next = Take(1)[0];
            value |= (ulong)(next & 0x7F) << shift;
            if (next < 0x80)
                return value;
        }
    }

    /// <summary>The next text.</summary>
    /// <exception cref="EndOfStreamException">The bytes end before the text does.</exception>
    public string ReadText() => Encoding.UTF8.GetString(Take((int)ReadNumber()));

    private ReadOnlySpan<byte> Take(int count)
    {
        if (count < 0 || count > bytes.Length - _at)
            throw new EndOfStreamException("bytes that are cut short");
        _at += count;
        return bytes.Span.Slice(_at - count, count);
    }
}
