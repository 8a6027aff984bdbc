using System.Buffers.Binary;

namespace Archive.Model;

/// <summary>
/// Reads the size of a picture from the head of its file: JPEG (ITU-T T.81, with the orientation of Exif), PNG and WebP
/// (RFC 9649). No pixel is decoded.
/// </summary>
public static class PictureSize
{
    private const int HeadLength = 30;

    /// <summary>Width and height as browsers show the picture; null when it is none of these or its head is broken.</summary>
    /// <param name="file">The file, which can seek.</param>
    public static (int Width, int Height)? Read(Stream file)
    {
        Span<byte> head = stackalloc byte[HeadLength];
        head = head[..file.ReadAtLeast(head, head.Length, throwOnEndOfStream: false)];
        var size = head switch
        {
            [0xFF, 0xD8, ..] => JpegSize(file),
            [0x89, (byte)'P', (byte)'N', (byte)'G', ..] when head.Length >= 24 => (BinaryPrimitives.ReadInt32BigEndian(head[16..]), BinaryPrimitives.ReadInt32BigEndian(head[20..])),
            [(byte)'R', (byte)'I', (byte)'F', (byte)'F', _, _, _, _, (byte)'W', (byte)'E', (byte)'B', (byte)'P', ..] when head.Length == HeadLength => WebPSize(head),
            _ => default((int Width, int Height)?),
        };
        return size is (> 0, > 0) ? size : null;
    }

    private static (int Width, int Height)? WebPSize(ReadOnlySpan<byte> head)
    {
        switch ((char)head[15])
        {
            case 'X':
                return (1 + UInt24(head[24..]), 1 + UInt24(head[27..]));
            case 'L':
                var bits = BinaryPrimitives.ReadUInt32LittleEndian(head[21..]);
                return (1 + (int)(bits & 0x3FFF), 1 + (int)((bits >> 14) & 0x3FFF));
            case ' ':
                return (BinaryPrimitives.ReadUInt16LittleEndian(head[26..]) & 0x3FFF, BinaryPrimitives.ReadUInt16LittleEndian(head[28..]) & 0x3FFF);
            default:
                return null;
        }
    }

    private static int UInt24(ReadOnlySpan<byte> bytes) => bytes[0] | (bytes[1] << 8) | (bytes[2] << 16);

    /// <summary>Goes from segment to segment up to the frame's head, and looks into Exif on the way.</summary>
    private static (int Width, int Height)? JpegSize(Stream file)
    {
        const int startOfScan = 0xDA;
        const int application1 = 0xE1;
        var isTurned = false;
        Span<byte> frame = stackalloc byte[5];
        file.Position = 2;
        while (NextMarker(file) is var marker and not (-1 or startOfScan))
        {
            var length = ReadUInt16(file) - 2;
            if (length < 0)
                return null;
            var next = file.Position + length;

            // All frames but DHT, JPG and DAC, which lie among their markers.
            if (marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
            {
                if (file.ReadAtLeast(frame, frame.Length, throwOnEndOfStream: false) < frame.Length)
                    return null;
                var (height, width) = (BinaryPrimitives.ReadUInt16BigEndian(frame[1..]), BinaryPrimitives.ReadUInt16BigEndian(frame[3..]));
                return isTurned ? (height, width) : (width, height);
            }

            if (marker == application1)
            {
                var segment = new byte[length];
                isTurned |= file.ReadAtLeast(segment, length, throwOnEndOfStream: false) == length && IsTurned(segment);
            }

            file.Position = next;
        }

        return null;
    }

    private static int NextMarker(Stream file)
    {
        const int fill = 0xFF;
        if (file.ReadByte() != fill)
            return -1;
        int marker;
        do
            marker = file.ReadByte();
        while (marker == fill);
        return marker;
    }

    private static int ReadUInt16(Stream file)
    {
        var (high, low) = (file.ReadByte(), file.ReadByte());
        return high < 0 || low < 0 ? 0 : (high << 8) | low;
    }

    /// <summary>Whether Exif says that the picture lies on its side, as a telephone that is held upright writes it.</summary>
    private static bool IsTurned(ReadOnlySpan<byte> segment)
    {
        const int orientation = 0x0112;
        const int entryLength = 12;
        if (!segment.StartsWith("Exif\0\0"u8) || segment.Length < 14)
            return false;
        var tiff = segment[6..];
        var isLittle = tiff[0] == (byte)'I';
        var directory = UInt32(tiff[4..], isLittle);
        if (directory > tiff.Length - 2)
            return false;
        var count = UInt16(tiff[(int)directory..], isLittle);
        var entries = tiff[((int)directory + 2)..];
        for (; count > 0 && entries.Length >= entryLength; count--, entries = entries[entryLength..])
        {
            if (UInt16(entries, isLittle) == orientation)
                return UInt16(entries[8..], isLittle) is >= 5 and <= 8;
        }

        return false;
    }

    private static ushort UInt16(ReadOnlySpan<byte> bytes, bool isLittle) =>
        isLittle ? BinaryPrimitives.ReadUInt16LittleEndian(bytes) : BinaryPrimitives.ReadUInt16BigEndian(bytes);

    private static uint UInt32(ReadOnlySpan<byte> bytes, bool isLittle) =>
        isLittle ? BinaryPrimitives.ReadUInt32LittleEndian(bytes) : BinaryPrimitives.ReadUInt32BigEndian(bytes);
}
