namespace Archive.Search;

/// <summary>Whole numbers in as few bytes as they need: seven bits a byte, lowest first, the high bit set on all but the last.</summary>
internal static class Varint
{
    public const int LongestLength = 5;

    /// <summary>Writes a number and returns how many bytes it took.</summary>
    public static int Write(Span<byte> target, uint value)
    {
        var length = 0;
        for (; value >= 0x80; value >>= 7)
            target[length++] = (byte)(value | 0x80);
        target[length++] = (byte)value;
        return length;
    }

    public static void Append(List<byte> target, int value)
    {
        Span<byte> bytes = stackalloc byte[LongestLength];
        target.AddRange(bytes[..Write(bytes, (uint)value)]);
    }

    /// <summary>Reads a number and moves the position behind it.</summary>
    public static int Read(ReadOnlySpan<byte> source, ref int position)
    {
        var value = 0;
        for (var shift = 0; ; shift += 7)
        {
            var next = source[position++];
            value |= (next & 0x7F) << shift;
            if (next < 0x80)
                return value;
        }
    }
}
