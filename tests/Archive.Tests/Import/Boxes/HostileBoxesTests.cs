using System.Text;
using Archive.Import;
using Archive.Model;

namespace Archive.Tests.Import.Boxes;

/// <summary>Files that were made to do harm: each is refused with a message, none does any.</summary>
public sealed class HostileBoxesTests
{
    private const string Line = "<TextLine HPOS=\"10\" VPOS=\"10\" WIDTH=\"50\" HEIGHT=\"10\"><String CONTENT=\"word\" HPOS=\"10\" VPOS=\"10\" WIDTH=\"50\" HEIGHT=\"10\"/></TextLine>";

    private static readonly string Deep = string.Concat(Enumerable.Repeat("<a>", 100_000));

    [Theory]
    [InlineData("<!DOCTYPE alto [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">]><alto>&b;</alto>", "DTD")]
    [InlineData("<!DOCTYPE alto [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><alto>&x;</alto>", "DTD")]
    [InlineData("<alto><Layout>", "not well-formed")]
    [InlineData("<?xml version=\"1.0\" encoding=\"no-such\"?><alto/>", "not well-formed")]
    [InlineData("<alto/>", "without a page")]
    public void Xml_that_is_no_honest_Alto_is_refused(string xml, string found) => Assert.Contains(found, Refused(new AltoFormat(), xml).Found, StringComparison.Ordinal);

    [Theory]
    [InlineData("alto")]
    [InlineData("mets")]
    [InlineData("PcGts")]
    [InlineData("DIDL")]
    [InlineData("batch")]
    public void Elements_nested_without_end_are_refused(string root)
    {
        IPageFormat format = root switch { "alto" => new AltoFormat(), "mets" => new MetsFormat(), "PcGts" => new PageXmlFormat(), "DIDL" => new DidlFormat(), _ => new NdnpBatchFormat() };
        var fault = Refused(format, $"<{root}>{Deep}");

        Assert.Contains("nested more than 512 deep", fault.Found, StringComparison.Ordinal);
        Assert.Equal(1, fault.Line);
    }

    [Fact]
    public void Html_nested_without_end_is_refused() =>
        Assert.Contains("nested more than", Refused(new HocrFormat(), "<html><div class=\"ocr_page\">" + string.Concat(Enumerable.Repeat("<div>", 100_000))).Found, StringComparison.Ordinal);

    [Theory]
    [InlineData("<alto><Layout><Page><PrintSpace><TextBlock><TextLine><String CONTENT=\"{0}\"/></TextLine></TextBlock></PrintSpace></Page></Layout></alto>")]
    [InlineData("<alto><Description>{0}</Description></alto>")]
    public void An_element_without_end_is_refused(string xml)
    {
        var fault = Refused(new AltoFormat(), xml.Replace("{0}", new string('a', 2_000_000), StringComparison.Ordinal), new FormatOptions { MaxTextLength = 100_000 });

        Assert.Contains("an element of more than 400000 bytes", fault.Found, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_beyond_the_limit_is_refused_whatever_its_format()
    {
        var options = new FormatOptions { MaxFileBytes = 1000 };
        var pad = string.Concat(Enumerable.Repeat("<b/>", 1000));

        Assert.Contains("1000", Refused(new AltoFormat(), $"<alto>{pad}</alto>", options).Found, StringComparison.Ordinal);
        Assert.Contains("1000", Refused(new HocrFormat(), $"<html>{pad}</html>", options).Found, StringComparison.Ordinal);
        Assert.Contains("1000", Refused(new PdfFormat(), $"%PDF-1.5{pad}", options).Found, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("NaN")]
    [InlineData("-5000")]
    [InlineData("1e300")]
    [InlineData("99999999999999999999999999")]
    [InlineData("Infinity")]
    [InlineData("ten")]
    public void Boxes_that_are_none_refuse_the_page(string number)
    {
        var alto = $"<alto><Layout><Page WIDTH=\"100\" HEIGHT=\"100\"><PrintSpace><TextBlock ID=\"a\">{Line.Replace("HPOS=\"10\"", $"HPOS=\"{number}\"", StringComparison.Ordinal)}</TextBlock></PrintSpace></Page></Layout></alto>";
        var hocr = $"<html><div class=\"ocr_page\" title=\"bbox 0 0 100 100\"><span class=\"ocr_line\" title=\"bbox {number} 10 60 20\">word</span></div></html>";
        var page = $"<PcGts><Page imageWidth=\"100\" imageHeight=\"100\"><TextRegion id=\"a\"><Coords points=\"0,0 9,9\"/><TextLine><Coords points=\"{number},10 60,20\"/><TextEquiv><Unicode>word</Unicode></TextEquiv></TextLine></TextRegion></Page></PcGts>";

        Assert.Contains("a box", Refused(new AltoFormat(), alto).Found, StringComparison.Ordinal);
        Assert.Contains("a box", Refused(new HocrFormat(), hocr).Found, StringComparison.Ordinal);
        Assert.Contains("a box", Refused(new PageXmlFormat(), page).Found, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<ReadingOrder><OrderedGroup><ElementRef REF=\"gone\"/></OrderedGroup></ReadingOrder>", "", "'gone'")]
    [InlineData("", " IDNEXT=\"gone\"", "'gone'")]
    [InlineData("", " IDNEXT=\"b\"", "circle")]
    public void Blocks_that_follow_nothing_or_each_other_are_named_and_their_text_is_read(string order, string next, string found)
    {
        var faults = new List<Fault>();
        var xml = $"<alto>{order}<Layout><Page WIDTH=\"100\" HEIGHT=\"100\"><PrintSpace><TextBlock ID=\"a\"{next}>{Line}</TextBlock><TextBlock ID=\"b\" IDNEXT=\"a\">{Line}</TextBlock></PrintSpace></Page></Layout></alto>";
        var page = Assert.Single(new AltoFormat().Read(new FileInMemory("page.xml", xml), new FormatOptions(), faults));

        Assert.Contains(faults, f => f.Found.Contains(found, StringComparison.Ordinal));
        Assert.Equal(8, page.Blocks.Sum(b => b.Text.Count(char.IsLetter)));
    }

    [Theory]
    [InlineData("file://./text/00002.xml", "../../../etc/passwd", "no file at")]
    [InlineData("file://./text/00002.xml", "https://example.org/00002.xml", "the place 'https://example.org/00002.xml'")]
    [InlineData("file://./text/00002.xml", "file:///etc/passwd", "the place")]
    [InlineData("file://./text/00002.xml", "text/%2e%2e/%2e%2e/etc/passwd", "no file at")]
    [InlineData("FILEID=\"ALTO00002\" BEGIN=\"B2\"", "FILEID=\"ALTO00002\" BEGIN=\"B99\"", "a reference to 'B99'")]
    [InlineData("FILEID=\"ALTO00002\" BEGIN=\"B2\"", "FILEID=\"NOWHERE\" BEGIN=\"B2\"", "an area of file 'NOWHERE'")]
    public void A_Mets_file_that_points_elsewhere_is_named_and_the_other_pages_are_read(string honest, string hostile, string found)
    {
        var files = InventedIssue.Files();
        var mets = Encoding.UTF8.GetString(files["issue.mets.xml"]).Replace("./text/00002.xml", "file://./text/00002.xml", StringComparison.Ordinal);
        Assert.Contains(honest, mets, StringComparison.Ordinal);
        files["issue.mets.xml"] = Encoding.UTF8.GetBytes(mets.Replace(honest, hostile, StringComparison.Ordinal));
        var (pages, faults) = InventedIssue.Read(files);

        Assert.Contains(found, Assert.Single(faults).Found, StringComparison.Ordinal);
        Assert.True(faults[0].Line > 1);
        Assert.True(pages.Count >= 2);
    }

    [Fact]
    public void Links_in_a_circle_and_files_that_lead_to_themselves_come_to_an_end()
    {
        var files = InventedIssue.Files();
        files["issue.mets.xml"] = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(files["issue.mets.xml"]).Replace("xlink:to=\"PA1\"", "xlink:to=\"ART_COW\"", StringComparison.Ordinal).Replace("./text/00002.xml", "issue.mets.xml", StringComparison.Ordinal));
        files["batch.xml"] = Encoding.UTF8.GetBytes("<batch><issue>batch.xml</issue></batch>");
        var (pages, faults) = InventedIssue.Read(files);
        var ofBatch = new List<Fault>();

        Assert.Equal(2, pages.Count);
        Assert.Contains("without a page", Assert.Single(faults).Found, StringComparison.Ordinal);
        Assert.Empty(new NdnpBatchFormat().Read(FileInMemory.In(files, "batch.xml"), new FormatOptions(), ofBatch));
        Assert.Contains("an element batch", Assert.Single(ofBatch).Found, StringComparison.Ordinal);
    }

    private static Fault Refused(IPageFormat format, string text, FormatOptions? options = null)
    {
        var faults = new List<Fault>();
        var file = new FileInMemory("page.xml", text);

        Assert.Empty(format.Read(file, options ?? new FormatOptions(), faults));
        Assert.StartsWith("received/page.xml", faults[0].ToString(), StringComparison.Ordinal);
        return Assert.Single(faults);
    }
}
