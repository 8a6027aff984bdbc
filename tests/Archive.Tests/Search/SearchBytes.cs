using System.Text;

namespace Archive.Tests.Search;

/// <summary>Reads the varints and texts of search files, as their description says, without the code that wrote them.</summary>
internal sealed class SearchBytes(ReadOnlyMemory<byte> bytes)
{
    private int _position;

    public bool IsAtEnd => _position == bytes.Length;

    public int Number()
    {
        var value = 0;
        for (var shift = 0; ; shift += 7)
        {
            var next = bytes.Span[_position++];
            value |= (next & 0x7F) << shift;
            if (next < 0x80)
                return value;
        }
    }

    public string Text()
    {
        var length = Number();
        _position += length;
        return Encoding.UTF8.GetString(bytes.Span.Slice(_position - length, length));
    }
}
