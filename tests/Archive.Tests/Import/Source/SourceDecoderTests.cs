using System.Text;
using Archive.Import;
using Archive.Model;

namespace Archive.Tests.Import.Source;

public sealed class SourceDecoderTests
{
    private const string Chinese = "本报讯（记者 李忠）柳湖新区老街改造昨日启动。\n全市治水大会今天召开。\n";

    [Fact]
    public void UTF_8_is_read_as_it_is() => Assert.Equal((Chinese, null), Read(Encoding.UTF8.GetBytes(Chinese)));

    [Fact]
    public void A_byte_order_mark_is_not_part_of_the_text() => Assert.Equal((Chinese, null), Read([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Chinese)]));

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void UTF_16_is_read_by_its_byte_order_mark_and_said_so(bool isBigEndian)
    {
        var encoding = new UnicodeEncoding(isBigEndian, byteOrderMark: true);

        var (text, note) = Read([.. encoding.GetPreamble(), .. encoding.GetBytes(Chinese)]);

        Assert.Equal(Chinese, text);
        Assert.Contains("UTF-16", note, StringComparison.Ordinal);
    }

    [Fact]
    public void GB_18030_is_read_and_said_so()
    {
        var (text, note) = Read(Gb18030(Chinese + "㐀𠮷镕"));

        Assert.Equal(Chinese + "㐀𠮷镕", text);
        Assert.Contains("GB 18030", note, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("𠮷𡋾𬱖㛃")]
    [InlineData("村民𠮷田、𡋾某、𬱖某、㛃某")]
    [InlineData("本报讯 𠮷𠮷𠮷𠮷")]
    public void Rare_characters_of_names_are_Chinese_in_GB_18030_too(string text) =>
        Assert.Equal((text, "not UTF-8; read as GB 18030"), Read(Gb18030(text)));

    [Fact]
    public void Characters_of_four_bytes_are_UTF_8_and_not_GB_18030() => Assert.Equal(("𠮷野家😀", null), Read(Encoding.UTF8.GetBytes("𠮷野家😀")));

    [Theory]
    [InlineData(new byte[0], null, "empty")]
    [InlineData(new byte[] { 0x20, 0x0A, 0x0D, 0x0A, 0x09 }, null, "empty")]
    [InlineData(new byte[] { 0xEF, 0xBB, 0xBF }, null, "empty")]
    [InlineData(new byte[] { 0xEF, 0xBB, 0xBF, 0x0A, 0x20 }, null, "empty")]
    [InlineData(new byte[] { 0xE3, 0x80, 0x80, 0x0A }, null, "empty")] // an ideographic space
    [InlineData(new byte[] { 0xFF, 0xFE }, null, "empty")]
    [InlineData(new byte[] { 0x25, 0x50, 0x44, 0x46, 0x2D, 0x31 }, null, "PDF")]
    [InlineData(new byte[] { 0x50, 0x4B, 0x03, 0x04, 0x14 }, null, "zip")]
    [InlineData(new byte[] { 0x89, 0x50, 0x4E, 0x47, 0x0D }, null, "PNG")]
    [InlineData(new byte[] { 0xFF, 0xD8, 0xFF, 0xE0 }, null, "JPEG")]
    [InlineData(new byte[] { 0x61, 0x0A, 0x62, 0x00, 0x63 }, 2, "NUL")]
    [InlineData(new byte[] { 0x61, 0x00, 0x62, 0x00 }, 1, "NUL")] // UTF-16 without its mark
    [InlineData(new byte[] { 0x61, 0x0A, 0xED, 0xA0, 0x80, 0x0A }, 2, "EDA080")] // half a surrogate pair
    [InlineData(new byte[] { 0x61, 0x0A, 0x0A, 0xC0, 0x20, 0x0A }, 3, "C0200A")]
    [InlineData(new byte[] { 0x61, 0xFF, 0x0A }, 1, "FF0A")]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x61, 0x00, 0x00, 0xD8 }, null, "surrogate")]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x61 }, null, "UTF-16")] // half a unit
    public void What_is_no_text_is_a_fault_that_says_where_and_what(byte[] bytes, int? line, string found)
    {
        var faults = new List<Fault>();

        Assert.Null(SourceDecoder.Decode("page.txt", bytes, faults, out _));
        var fault = Assert.Single(faults);
        Assert.Equal("page.txt", fault.File);
        Assert.Equal(line, fault.Line);
        Assert.Contains(found, fault.Found, StringComparison.OrdinalIgnoreCase);
        Assert.NotEmpty(fault.Expected);
    }

    [Fact]
    public void Latin_letters_of_one_byte_are_not_taken_for_Chinese()
    {
        var faults = new List<Fault>();

        Assert.Null(SourceDecoder.Decode("page.txt", Encoding.Latin1.GetBytes("Café Müller à la carte, señor Núñez, déjà vu"), faults, out _));
        Assert.Single(faults);
    }

    [Fact]
    public void One_broken_character_does_not_turn_UTF_8_into_GB_18030()
    {
        var faults = new List<Fault>();

        Assert.Null(SourceDecoder.Decode("page.txt", [.. Encoding.UTF8.GetBytes(Chinese), 0xE6, 0x9F], faults, out _));
        Assert.Equal(3, Assert.Single(faults).Line);
    }

    private static (string? Text, string? Note) Read(byte[] bytes)
    {
        var faults = new List<Fault>();
        var text = SourceDecoder.Decode("page.txt", bytes, faults, out var note);
        Assert.Empty(faults);
        return (text, note);
    }

    private static byte[] Gb18030(string text)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        return Encoding.GetEncoding("GB18030").GetBytes(text);
    }
}
