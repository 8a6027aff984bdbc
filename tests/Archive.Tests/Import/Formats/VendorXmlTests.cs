using System.Diagnostics;
using System.Text;
using Archive.Import;

namespace Archive.Tests.Import;

/// <summary>报社 XML and CNML: each fixture has its golden file; hostile XML is refused.</summary>
public sealed class VendorXmlTests
{
    private static readonly string Folder = Path.Combine(ReadPages.Fixtures, "xml");

    [Theory]
    [InlineData("DAYL20210102A1v01h.xml")]
    [InlineData("story.xml")]
    public void A_file_is_read_page_by_page(string name)
    {
        var file = new MemoryFile(MemoryFile.Folder(Folder), name);
        var bytes = File.ReadAllBytes(Path.Combine(Folder, name));

        var format = new IPageFormat[] { new DayinfoFormat(), new CnmlFormat() }.Single(format => format.Recognizes(file, bytes));
        ReadPages.Of(format, file).Compare($"xml/{name}.txt");
    }

    public static TheoryData<string, string, string> Bombs => new()
    {
        { "billion laughs", "<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]><Dayinfo><Item><BT>&b;</BT></Item></Dayinfo>", "XML that cannot be read" },
        { "external entity", "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><Dayinfo><Item><BT>&a;</BT></Item></Dayinfo>", "XML that cannot be read" },
        { "100,000 deep", string.Concat(Enumerable.Repeat("<Dayinfo>", 100_000)), "elements nested more than 512 deep" },
        { "a million elements", "<Dayinfo>" + string.Concat(Enumerable.Repeat("<BC/>", 300_000)) + "</Dayinfo>", "more than 200,000 elements" },
        { "unclosed", "<Dayinfo><Item>", "XML that cannot be read" },
        { "without items", "<Dayinfo><RQ>2021-01-02</RQ></Dayinfo>", "no item with a headline" },
    };

    [Theory]
    [MemberData(nameof(Bombs))]
    public void A_bomb_is_refused(string name, string xml, string found)
    {
        var read = ReadPages.Of(new DayinfoFormat(), MemoryFile.Of("bomb.xml", xml));

        Assert.Empty(read.Pages);
        Assert.True(Assert.Single(read.Faults).Found.StartsWith(found, StringComparison.Ordinal), name);
    }

    [Fact]
    public void A_huge_element_is_refused_before_it_is_read() => Assert.Equal(
        "fault: received/big.xml: found a file of more than 65,536 bytes; expected at most 65,536 bytes\n",
        ReadPages.Of(new DayinfoFormat(), MemoryFile.Of("big.xml", $"<Dayinfo><Item><TX>{new string('a', 1 << 17)}</TX></Item></Dayinfo>"), new FormatOptions { MaxTextLength = 1 << 16 }).ToString());

    [Fact]
    public void Many_pages_cost_no_more_than_their_length()
    {
        var xml = new StringBuilder("<Dayinfo>");
        for (var i = 0; i < 40_000; i++)
            xml.Append(System.Globalization.CultureInfo.InvariantCulture, $"<Item><BC>{i}</BC><BT>题</BT><TX>文。</TX></Item>");
        var clock = Stopwatch.StartNew();

        Assert.Equal(40_000, ReadPages.Of(new DayinfoFormat(), MemoryFile.Of("d.xml", xml.Append("</Dayinfo>").ToString())).Pages.Count);

        Assert.InRange(clock.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(20));
    }
}
