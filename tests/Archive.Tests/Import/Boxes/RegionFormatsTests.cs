using Archive.Import;
using Archive.Model;

namespace Archive.Tests.Import.Boxes;

/// <summary>What hOCR and PAGE XML have of their own.</summary>
public sealed class RegionFormatsTests
{
    [Fact]
    public void A_hOCR_file_of_several_pages_gives_each()
    {
        var html = BoxedPages.Page("english").Hocr().Replace("</body>\n</html>\n", "", StringComparison.Ordinal) + BoxedPages.Page("french").Hocr()[BoxedPages.Page("french").Hocr().IndexOf("<div class='ocr_page'", StringComparison.Ordinal)..];
        var faults = new List<Fault>();
        var pages = new HocrFormat().Read(new FileInMemory("book.html", html), new FormatOptions(), faults).ToList();

        Assert.Empty(faults);
        Assert.Equal([BoxedPages.Expected("english"), BoxedPages.Expected("french")], pages.Select(BoxedPages.Result));
    }

    [Fact]
    public void Html_without_OCR_in_it_is_not_hOCR()
    {
        var file = new FileInMemory("a.html", "<html><head><title>ocr</title></head><body/></html>");

        Assert.False(new HocrFormat().Recognizes(file, file.Open().ReadHead()));
        Assert.True(new HocrFormat().Recognizes(file, "<html><meta name='ocr-system' content='x'>"u8));
    }

    [Fact]
    public void Groups_in_groups_order_the_regions_of_a_Page_file_and_types_tell_what_they_are()
    {
        const string Xml = """
            <PcGts xmlns="http://schema.primaresearch.org/PAGE/gts/pagecontent/2013-07-15"><Page imageWidth="1000" imageHeight="1000">
              <ReadingOrder><OrderedGroup id="g">
                <OrderedGroupIndexed id="h" index="1"><RegionRefIndexed index="1" regionRef="b"/><RegionRefIndexed index="0" regionRef="a"/></OrderedGroupIndexed>
                <RegionRefIndexed index="0" regionRef="n"/><RegionRefIndexed index="2" regionRef="gone"/>
              </OrderedGroup></ReadingOrder>
              <TextRegion id="b" type="paragraph"><Coords points="10,100 310,110"/><TextLine><Coords points="10,100 310,100 310,110 10,110"/><TextEquiv index="1"><Unicode>The brock rose.</Unicode></TextEquiv><TextEquiv index="0"><Unicode>The brook rose.</Unicode></TextEquiv></TextLine></TextRegion>
              <TextRegion id="a" type="heading"><Coords><Point x="10" y="50"/><Point x="310" y="60"/></Coords><TextLine><Coords points="10,50 310,60"/><Word><TextEquiv><Unicode>Flood</Unicode></TextEquiv></Word><Word><TextEquiv><Unicode>again.</Unicode></TextEquiv></Word></TextLine></TextRegion>
              <TextRegion id="n" type="page-number"><Coords points="10,5 20,15"/><TextEquiv><Unicode>xiv</Unicode></TextEquiv></TextRegion>
            </Page></PcGts>
            """;
        var faults = new List<Fault>();
        var page = Assert.Single(new PageXmlFormat().Read(new FileInMemory("page.xml", Xml), new FormatOptions(), faults));

        Assert.Equal([("Flood again.", BlockRole.Heading), ("The brook rose.", BlockRole.Paragraph)], page.Blocks.Select(b => (b.Text, b.Role)));
        Assert.Equal(["xiv"], page.Furniture);
        Assert.Contains("'gone'", Assert.Single(faults).Found, StringComparison.Ordinal);
    }
}
