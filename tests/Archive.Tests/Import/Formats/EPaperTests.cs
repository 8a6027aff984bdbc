using System.Text;
using Archive.Import;
using Archive.Model;

namespace Archive.Tests.Import;

/// <summary>Saved e-paper pages: each folder of fixtures holds a view and what lies beside it, the golden file what becomes of it.</summary>
public sealed class EPaperTests
{
    private static readonly EPaperPages Pages = new();
    private static readonly EPaperArticles Articles = new();

    static EPaperTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    [Theory]
    [InlineData("founder-classic", "html/2021-10/23/node_2.htm")]
    [InlineData("founder-new", "pc/layout/202607/29/node_05.html")]
    [InlineData("paper-index", "20200518/Page03DZ.htm")]
    [InlineData("frames", "2019/03/08/page_detail_2_20190308A02.html")]
    [InlineData("issue-list", "20220408/20220408_m.html")]
    [InlineData("article-cdata", "content_5.htm")]
    [InlineData("article-table", "content_7.htm")]
    [InlineData("article-newsline", "nw.D110000gmrb_20250212_4-01.htm")]
    public void A_saved_view_is_read_with_what_it_leads_to(string folder, string view)
    {
        var file = new MemoryFile(MemoryFile.Folder(Path.Combine(ReadPages.Fixtures, "epaper", folder)), view);
        var head = Head(file);

        var isPage = Pages.Recognizes(file, head);
        Assert.Equal(!folder.StartsWith("article-", StringComparison.Ordinal), isPage);
        Assert.True(Articles.Recognizes(file, head));
        ReadPages.Of(isPage ? Pages : Articles, file).Compare($"epaper/{folder}.txt");
    }

    [Fact]
    public void An_index_of_an_issue_as_data_leads_to_the_articles_of_all_its_pages()
    {
        var file = new MemoryFile(MemoryFile.Folder(Path.Combine(ReadPages.Fixtures, "epaper", "issue-data")), "html/2022/20220408/data.json");
        var format = new EPaperIndex();

        Assert.True(format.Recognizes(file, Head(file)));
        ReadPages.Of(format, file).Compare("epaper/issue-data.txt");
    }

    [Theory]
    [InlineData("utf-8", "gb2312", "declares gb2312, but is UTF-8")]
    [InlineData("utf-8", "utf-8", null)]
    [InlineData("GB18030", "gb2312", null)]
    [InlineData("GB18030", "utf-8", "declares utf-8, but was read as GB18030")]
    [InlineData("GB18030", "nonsense", "declares nonsense, but was read as GB18030")]
    [InlineData("big5", "big5", null)]
    [InlineData("utf-16", "gbk", null)]
    public void The_bytes_say_more_of_the_encoding_than_the_declaration(string real, string declared, string? note)
    {
        var encoding = Encoding.GetEncoding(real);
        var bytes = encoding.GetPreamble().Length > 2 ? [] : encoding.GetPreamble();

        var read = ReadPages.Of(Articles, MemoryFile.Of("content_1.htm", [.. bytes, .. encoding.GetBytes(View("渡口換新船", "<p>新船昨天下水。</p>", declared))]));

        Assert.Equal("渡口換新船", Assert.Single(Assert.Single(read.Pages).Articles).Headline);
        Assert.Equal(note is null ? [] : [note], read.Pages[0].Notes, StringComparer.Ordinal);
    }

    [Fact]
    public void Bytes_that_are_nothing_are_a_fault() =>
        Assert.Equal(
            "fault: received/content_1.htm: found bytes that are neither UTF-8 nor GB 18030; expected UTF-8 text\n",
            ReadPages.Of(Articles, MemoryFile.Of("content_1.htm", [.. "<html>"u8, 0xFF, 0xFF])).ToString());

    [Fact]
    public void Nothing_of_a_view_is_lost_and_nothing_is_there_twice()
    {
        const string view = """
            <html><head><title>甲乙日报</title><style>p{}</style></head><body><div>眉一 <b>眉二</b></div><h3>引</h3><h1>主</h1><h2>副</h2>
            <div id="ozoom">散字<p>段一<br>段二</p><ul><li>项</li></ul><table><tr><td>格一</td><td>格二</td></tr><tr><td>格三</td><td>格四</td></tr></table>尾</div>
            <select><option>往期</option></select><div style="display:none">藏</div></body></html>
            """;

        var page = Assert.Single(ReadPages.Of(Articles, MemoryFile.Of("a.htm", view)).Pages);

        var article = Assert.Single(page.Articles);
        var texts = page.Furniture.Concat([article.Kicker!, article.Headline!, article.Deck!]).Concat(article.Blocks.Select(block => block.Text.Replace(" | ", "", StringComparison.Ordinal).Replace("\n", "", StringComparison.Ordinal)));
        Assert.Equal(Sorted("眉一眉二引主副散字段一段二项格一格二格三格四尾往期藏"), Sorted(string.Concat(texts).Replace(" ", "", StringComparison.Ordinal)));

        static string Sorted(string text) => string.Concat(text.Order());
    }

    [Fact]
    public void A_file_that_only_forwards_gives_nothing_and_other_html_is_a_fault()
    {
        Assert.Equal("", ReadPages.Of(Articles, MemoryFile.Of("paperindex.htm", "<html><head><meta http-equiv=refresh content='0;url=html/node_2.htm'></head><body></body></html>")).ToString());
        Assert.Equal(
            "fault: received/x.html: found HTML without a picture map, a list of articles or the text of one; expected a saved page view or article view of an e-paper\n",
            ReadPages.Of(Articles, MemoryFile.Of("x.html", "<html><body><p>你好。</p></body></html>")).ToString());
    }

    [Theory]
    [InlineData("第01版：要闻", "1", "要闻")]
    [InlineData("第A01版：头 版", "A01", "头版")]
    [InlineData("GA01:时局", "GA01", "时局")]
    [InlineData("00001版：综合新闻", "1", "综合新闻")]
    [InlineData("0607版：跨版", "6_7", "跨版")]
    [InlineData("A06A07：广 告", "A06_A07", "广告")]
    [InlineData("12：The Arts Page", "12", "The Arts Page")]
    public void The_text_of_a_page_link_has_label_and_name(string text, string label, string section) => Assert.Equal((label, section), PageNumber.InLink(text));

    [Theory]
    [InlineData("html/2021-10/23/node_2.htm", null, "2021-10-23")]
    [InlineData("rmrb/html/2024-03/01/nbs.D110000renmrb_07.htm", "7", "2024-03-01")]
    [InlineData("rmrb/html/2024-03/01/nw.D110000renmrb_20240301_3-12.htm", "12", "2024-03-01")]
    [InlineData("pc/layout/202607/29/node_01.html", "1", "2026-07-29")]
    [InlineData("20200518/Page03DZ.htm", "3", "2020-05-18")]
    [InlineData("2019/03/08/page_view_2_20190308A02.html", "A02", "2019-03-08")]
    [InlineData("content_20219999.htm", null, null)]
    public void An_address_says_date_and_page_by_its_system(string path, string? label, string? date) =>
        Assert.Equal((label, date), (EPaperAddress.Label(path), EPaperAddress.Date(path)));

    [Theory]
    [InlineData("content_7.htm?div=-1", "content_7.htm")]
    [InlineData("http://paper.example/a/content_7.htm#x", "/paper.example/a/content_7.htm")]
    [InlineData("a%20b.htm", "a b.htm")]
    [InlineData("JavaScript:void(0)", null)]
    [InlineData("mailto:a@b.c", null)]
    [InlineData("data:text/html,x", null)]
    [InlineData("#top", null)]
    [InlineData("a%00b.htm", null)]
    public void A_link_is_a_path_or_nothing(string href, string? path) => Assert.Equal(path, EPaperLink.Path(href));

    internal static string View(string headline, string text, string declared = "utf-8") =>
        $"<html><head><meta charset=\"{declared}\"></head><body><h1>{headline}</h1><div id=\"ozoom\">{text}</div></body></html>";

    private static byte[] Head(MemoryFile file)
    {
        using var stream = file.Open();
        var head = new byte[4096];
        return head[..stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false)];
    }
}
