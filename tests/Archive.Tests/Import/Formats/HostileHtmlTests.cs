using System.Diagnostics;
using System.Globalization;
using System.Text;
using Archive.Import;

namespace Archive.Tests.Import;

/// <summary>HTML that wants to cost time or memory, or to lead out of its folder, is refused with a message or bounded.</summary>
public sealed class HostileHtmlTests
{
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(20);

    public static TheoryData<string, string> Bombs => new()
    {
        { "elements 100,000 deep", Repeat("<div>", 100_000) },
        { "bold 100,000 deep", Repeat("<b>", 100_000) },
        { "tables in tables", Repeat("<table><tr><td>", 50_000) },
        { "formatting that each paragraph makes again", "<p>" + Numbered("<b id={0}>", 400) + "</p>" + Repeat("<p>x</p>", 100_000) },
        { "formatting that each row of a table makes again", "<table>" + Numbered("<b id={0}>", 400) + Repeat("x<tr></tr>", 100_000) },
        { "a million areas", "<img usemap=#m width=9 height=9><map name=m>" + Numbered("<area coords=1,1,2,2 href=content_{0}.htm>", 300_000) + "</map>" },
        { "a million links", Numbered("<a href=content_{0}.htm>x</a>", 300_000) },
    };

    [Theory]
    [MemberData(nameof(Bombs))]
    public void A_bomb_is_refused(string name, string html)
    {
        var clock = Stopwatch.StartNew();

        var read = ReadPages.Of(new EPaperArticles(), MemoryFile.Of("bomb.htm", "<html><body>" + html));

        Assert.Empty(read.Pages);
        var fault = Assert.Single(read.Faults);
        Assert.True(fault.Found.StartsWith("more than 200,000 elements", StringComparison.Ordinal) || fault.Found.StartsWith("elements nested more than", StringComparison.Ordinal), $"{name}: {fault}");
        Assert.NotNull(fault.Line);
        Assert.InRange(clock.Elapsed, TimeSpan.Zero, Soon);
    }

    [Fact]
    public void A_huge_element_is_refused_before_it_is_read()
    {
        var read = ReadPages.Of(new EPaperArticles(), MemoryFile.Of("big.htm", EPaperTests.View("大", new string('a', 1 << 20))), new FormatOptions { MaxTextLength = 1 << 20 });

        Assert.Equal("fault: received/big.htm: found a file of more than 1,048,576 bytes; expected at most 1,048,576 bytes\n", read.ToString());
    }

    [Theory]
    [InlineData("1,2,3")]
    [InlineData("0,0,0,0")]
    [InlineData("NaN,0,1,1")]
    [InlineData("Infinity,0,1,1")]
    [InlineData("1e999,0,50,50")]
    [InlineData("-900,-900,900,900")]
    [InlineData("a,b,c,d")]
    [InlineData("")]
    public void Areas_of_nonsense_have_no_zone_and_the_article_stays(string coords)
    {
        var folder = new Dictionary<string, byte[]>(StringComparer.Ordinal)
        {
            ["node_1.htm"] = Encoding.UTF8.GetBytes($"<html><body><img usemap=#m width=100 height=100><map name=m><area shape=rect coords='{coords}' href=content_1.htm></map></body></html>"),
            ["content_1.htm"] = Encoding.UTF8.GetBytes(EPaperTests.View("渡口", "<p>船来了。</p>")),
        };

        var page = Assert.Single(ReadPages.Of(new EPaperPages(), new MemoryFile(folder, "node_1.htm")).Pages);

        Assert.Empty(Assert.Single(page.Articles).Zones);
        Assert.Contains(page.Notes, note => note.StartsWith("1 of 1 areas", StringComparison.Ordinal));
    }

    [Fact]
    public void A_corner_a_little_over_the_edge_is_on_it_and_a_long_polygon_is_none()
    {
        Assert.Equal("0,0 1,0.5", Corners("-3,0,104,50"));
        Assert.Equal("", Corners(string.Join(',', Enumerable.Repeat("1,2,3,4", 500))));

        static string Corners(string coords)
        {
            var folder = new Dictionary<string, byte[]>(StringComparer.Ordinal)
            {
                ["n.htm"] = Encoding.UTF8.GetBytes($"<html><body><img usemap=#m width=100 height=100><map name=m><area coords='{coords}' href=content_1.htm></map></body></html>"),
                ["content_1.htm"] = Encoding.UTF8.GetBytes(EPaperTests.View("渡口", "<p>船来了。</p>")),
            };
            var zones = ReadPages.Of(new EPaperPages(), new MemoryFile(folder, "n.htm")).Pages[0].Articles[0].Zones;
            return string.Join(' ', zones.SelectMany(zone => new[] { zone.Points[0], zone.Points[2] }).Select(point => string.Create(CultureInfo.InvariantCulture, $"{point.X},{point.Y}")));
        }
    }

    [Fact]
    public void A_page_that_leads_to_itself_or_out_of_its_folder_reads_nothing_there()
    {
        var folder = new Dictionary<string, byte[]>(StringComparer.Ordinal)
        {
            ["secret/content_9.htm"] = Encoding.UTF8.GetBytes(EPaperTests.View("外面", "<p>不该读到。</p>")),
            ["in/node_1.htm"] = "<html><body><a href=node_1.htm>x</a><a href='content_1.htm'>一</a><iframe src=node_1.htm></iframe><a href='../../../content_2.htm'>二</a></body></html>"u8.ToArray(),
        };

        var page = Assert.Single(ReadPages.Of(new EPaperPages(), new MemoryFile(folder, "in/node_1.htm")).Pages);

        Assert.Empty(page.Files);
        Assert.Equal(["一", "二"], page.Articles.Select(article => article.Headline), StringComparer.Ordinal);
        Assert.All(page.Articles, article => Assert.Contains(article.Review, flag => flag.Code == "text-missing"));
    }

    /// <summary>Each element holds the text of all elements in it.</summary>
    [Fact]
    public void A_long_text_in_many_elements_is_read_once_and_not_for_each_of_them()
    {
        var clock = Stopwatch.StartNew();

        var read = ReadPages.Of(new EPaperArticles(), MemoryFile.Of("t.htm", "<html><body>" + Repeat("<div id=title class=content><a href=content_1.htm>", 150) + new string('文', 4_000_000)));

        Assert.Single(read.Pages);
        Assert.InRange(clock.Elapsed, TimeSpan.Zero, Soon);
    }

    [Fact]
    public void A_trailer_of_tags_without_an_end_costs_no_more_than_its_length()
    {
        var clock = Stopwatch.StartNew();

        ReadPages.Of(new EPaperArticles(), MemoryFile.Of("t.htm", "<html><body><div id=ozoom>文</div><h1>题</h1><!--enpproperty " + Repeat("<founder-title>", 200_000) + "-->"));

        Assert.InRange(clock.Elapsed, TimeSpan.Zero, Soon);
    }

    private static string Repeat(string text, int count) => new StringBuilder(text.Length * count).Insert(0, text, count).ToString();

    private static string Numbered(string format, int count)
    {
        var text = new StringBuilder();
        for (var i = 0; i < count; i++)
            text.AppendFormat(CultureInfo.InvariantCulture, format, i);
        return text.ToString();
    }
}
