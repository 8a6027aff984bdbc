using System.Buffers.Binary;
using Archive.Model;
using FsCheck;
using FsCheck.Fluent;

namespace Archive.Tests.Site;

/// <summary>The size of a picture is read from the head of its file.</summary>
public sealed class PictureSizeTests
{
    private static readonly byte[] Jpeg = [0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 1, 2, 0xFF, 0xFF, 0xC4, 0, 3, 9, 0xFF, 0xC2, 0, 8, 8, 0x05, 0x00, 0x03, 0x84, 3, 0xFF, 0xDA];

    /// <summary>Orientation 6 in Exif of the given byte order.</summary>
    private static byte[] Turned(bool isLittle)
    {
        byte[] exif = isLittle
            ? [.. "Exif\0\0II"u8, 42, 0, 8, 0, 0, 0, 1, 0, 0x12, 0x01, 3, 0, 1, 0, 0, 0, 6, 0, 0, 0]
            : [.. "Exif\0\0MM"u8, 0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0];
        return [0xFF, 0xD8, 0xFF, 0xE1, 0, (byte)(exif.Length + 2), .. exif, .. Jpeg[2..]];
    }

    [Fact]
    public void A_jpeg_tells_it_in_its_frame() => Assert.Equal((900, 1280), Read(Jpeg));

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_jpeg_that_lies_on_its_side_is_measured_upright(bool isLittle) => Assert.Equal((1280, 900), Read(Turned(isLittle)));

    [Fact]
    public void A_png_tells_it_in_its_header() => Assert.Equal((640, 960), Read(Png(640, 960)));

    [Theory]
    [InlineData("VP8X", new byte[] { 0, 0, 0, 0, 0x8F, 0x01, 0, 0x57, 0x02, 0 }, 400, 600)]
    [InlineData("VP8L", new byte[] { 0x2F, 0x8F, 0xC1, 0x95, 0, 0, 0, 0, 0, 0 }, 400, 600)]
    [InlineData("VP8 ", new byte[] { 0, 0, 0, 0x9D, 0x01, 0x2A, 0x90, 0x01, 0x58, 0x02 }, 400, 600)]
    public void A_webp_tells_it_in_its_first_chunk(string chunk, byte[] data, int width, int height) =>
        Assert.Equal((width, height), Read([.. "RIFF\0\0\0\0WEBP"u8, .. System.Text.Encoding.ASCII.GetBytes(chunk), 0, 0, 0, 0, .. data]));

    [Fact]
    public void What_is_no_picture_or_has_no_pixels_has_no_size()
    {
        Assert.Null(Read([]));
        Assert.Null(Read("<svg width='4'/>"u8.ToArray()));
        Assert.Null(Read(Png(0, 5)));
        Assert.Null(Read([0xFF, 0xD8, 0xFF, 0xE0, 0, 0, 1, 2, 3, 4]));
        Assert.Null(Read([0xFF, 0xD8, 0xFF, 0xDA, 0, 2, 0xFF, 0xC0, 0, 8, 8, 1, 1, 1, 1]));
    }

    [Fact]
    public void A_broken_file_is_no_reason_to_stop()
    {
        byte[][] whole = [Jpeg, Turned(isLittle: true), Png(640, 960)];
        var change = from file in Gen.Elements(whole) from place in Gen.Choose(0, file.Length - 1) from value in Gen.Choose(0, 255) from length in Gen.Choose(0, file.Length) select (file, place, value, length);
        Prop.ForAll(change.ToArbitrary(), broken =>
        {
            var bytes = broken.file.ToArray();
            bytes[broken.place] = (byte)broken.value;
            return Read(bytes[..broken.length]) is null or ( > 0, > 0);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));
    }

    internal static byte[] Png(int width, int height)
    {
        byte[] bytes = [0x89, .. "PNG\r\n"u8, 0x1A, (byte)'\n', 0, 0, 0, 13, .. "IHDR"u8, .. new byte[8], 8, 2, 0, 0, 0];
        BinaryPrimitives.WriteInt32BigEndian(bytes.AsSpan(16), width);
        BinaryPrimitives.WriteInt32BigEndian(bytes.AsSpan(20), height);
        return bytes;
    }

    private static (int Width, int Height)? Read(byte[] bytes) => PictureSize.Read(new MemoryStream(bytes));
}
