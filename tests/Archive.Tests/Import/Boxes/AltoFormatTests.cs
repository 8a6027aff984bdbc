using System.Text;
using Archive.Import;
using Archive.Model;

namespace Archive.Tests.Import.Boxes;

public sealed class AltoFormatTests
{
    [Theory]
    [InlineData("http://www.loc.gov/standards/alto/ns-v2#", "pixel", 1)]
    [InlineData("http://www.loc.gov/standards/alto/ns-v4#", "mm10", 2.5)]
    [InlineData("http://schema.ccs-gmbh.com/ALTO", "inch1200", 4)]
    [InlineData("", "pixel", 1)]
    public void Every_version_namespace_and_unit_gives_the_same(string ns, string unit, double scale)
    {
        var page = BoxedPages.ReadOne(new AltoFormat(), new FileInMemory("page.xml", BoxedPages.Page("english").Alto(ns, unit, scale)));

        Assert.Equal(BoxedPages.Expected("english"), BoxedPages.Result(page));
    }

    [Theory]
    [InlineData("windows-1252", "french")]
    [InlineData("utf-16", "japanese")]
    [InlineData("big5", "traditional")]
    public void It_is_read_in_the_encoding_that_it_declares(string encoding, string name)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var xml = BoxedPages.Page(name).Alto().Replace("encoding=\"UTF-8\"", $"encoding=\"{encoding}\"", StringComparison.Ordinal);
        var bytes = Encoding.GetEncoding(encoding);
        var file = new FileInMemory("page.xml", [.. bytes.GetPreamble(), .. bytes.GetBytes(xml)]);

        Assert.True(new AltoFormat().Recognizes(file, file.Open().ReadHead()));
        Assert.Equal(BoxedPages.Expected(name), BoxedPages.Result(BoxedPages.ReadOne(new AltoFormat(), file)));
    }

    [Fact]
    public void An_empty_page_is_a_page_without_text()
    {
        var page = BoxedPages.ReadOne(new AltoFormat(), new FileInMemory("page.xml", "<alto><Layout><Page ID=\"P1\" PRINTED_IMG_NR=\"7\"/></Layout></alto>"));

        Assert.Empty(page.Blocks);
        Assert.Equal("7", page.Printed.Label);
        Assert.Contains("without text", Assert.Single(page.Notes), StringComparison.Ordinal);
    }

    [Fact]
    public void Words_of_low_confidence_are_named_in_a_flag()
    {
        var xml = BoxedPages.Page("english").Alto();
        var at = xml.IndexOf("WC=\"0.9\"", xml.IndexOf("dredging.", StringComparison.Ordinal), StringComparison.Ordinal);
        var page = BoxedPages.ReadOne(new AltoFormat(), new FileInMemory("page.xml", xml.Remove(at, 8).Insert(at, "WC=\"0.31\"")));
        var flag = Assert.Single(BoxedPages.Articles(page).Articles.SelectMany(a => a.Review), f => f.Code == "low-confidence");

        Assert.Equal("the recognition is not sure of dredging.", flag.Message);
        Assert.Contains("dredging.", xml.Split('\n')[flag.Line!.Value - 1], StringComparison.Ordinal);
    }

    [Fact]
    public void The_reading_order_of_the_file_and_its_tags_decide()
    {
        const string Xml = """
            <alto xmlns="http://www.loc.gov/standards/alto/ns-v4#">
              <Tags><LayoutTag ID="t1" LABEL="Heading"/><LayoutTag ID="t2" LABEL="page-number"/><LayoutTag ID="t3" LABEL="caption"/></Tags>
              <ReadingOrder><OrderedGroup ID="g"><ElementRef REF="n"/><UnorderedGroup ID="h"><ElementRef REF="a"/><ElementRef REF="c"/></UnorderedGroup></OrderedGroup></ReadingOrder>
              <Layout><Page WIDTH="1000" HEIGHT="1000"><PrintSpace>
                <ComposedBlock ID="c"><TextBlock ID="b"><TextLine HPOS="10" VPOS="100" WIDTH="300" HEIGHT="10"><String CONTENT="The"/><SP/><String CONTENT="brook"/><SP/><String CONTENT="rose."/></TextLine></TextBlock>
                  <TextBlock ID="p" TAGREFS="t3"><TextLine HPOS="10" VPOS="200" WIDTH="300" HEIGHT="10"><String CONTENT="The"/><SP/><String CONTENT="mill."/></TextLine></TextBlock></ComposedBlock>
                <TextBlock ID="a" TAGREFS="t1"><TextLine HPOS="10" VPOS="50" WIDTH="300" HEIGHT="10"><String CONTENT="Flood."/></TextLine></TextBlock>
                <TextBlock ID="n" TAGREFS="t2"><TextLine HPOS="10" VPOS="5" WIDTH="10" HEIGHT="10"><String CONTENT="xiv"/></TextLine></TextBlock>
              </PrintSpace></Page></Layout>
            </alto>
            """;
        var page = BoxedPages.ReadOne(new AltoFormat(), new FileInMemory("page.xml", Xml));

        Assert.Equal([("Flood.", BlockRole.Heading), ("The brook rose.", BlockRole.Paragraph), ("The mill.", BlockRole.Caption)], page.Blocks.Select(b => (b.Text, b.Role)));
        Assert.Equal(["xiv"], page.Furniture);
    }

    [Fact]
    public void A_hyphen_that_the_whole_word_has_stays_and_any_other_goes_and_nobody_is_asked()
    {
        var page = BoxedPages.ReadOne(new AltoFormat(), new FileInMemory("page.xml", BoxedPages.Page("english").Alto()));

        Assert.DoesNotContain(page.Blocks.SelectMany(b => b.Flags), f => f.Code.StartsWith("hyphen", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_article_has_its_place_on_the_page()
    {
        var articles = BoxedPages.Articles(BoxedPages.ReadOne(new AltoFormat(), new FileInMemory("page.xml", BoxedPages.Page("english").Alto()))).Articles;

        Assert.All(articles, a => Assert.NotEmpty(a.Zones));
        Assert.Equal(new ZonePoint(0.6615, 0.1413), articles[1].Zones[0].Points[0]);
    }

    [Fact]
    public void Nothing_is_lost_whatever_the_format()
    {
        foreach (var name in new[] { "english", "french", "traditional", "japanese" })
        {
            var page = BoxedPages.ReadOne(new AltoFormat(), new FileInMemory("page.xml", BoxedPages.Page(name).Alto()));
            var (articles, teasers) = BoxedPages.Articles(page);
            var draft = new DraftPage { Source = new PageSource("page.xml", "", page.Shape), Articles = [.. articles], Teasers = [.. teasers], Furniture = page.Furniture };

            Assert.Equal("lost:  added: ", Conservation.Of(BoxedPages.Page(name).PlainText(isHardWrapped: true), draft).ToString());
        }
    }
}
