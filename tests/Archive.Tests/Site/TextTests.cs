using Archive.Model;
using Archive.Site;

namespace Archive.Tests.Site;

/// <summary>How headlines, bodies and dates are set.</summary>
public sealed class TextTests
{
    private static readonly EditionKey Key = Invented.Key("2021-10-23");

    [Theory]
    [InlineData("老码头新颜 船板作长椅", "老码头新颜|船板作长椅")]
    [InlineData("抓紧抓好　落细落实", "抓紧抓好|落细落实")]
    [InlineData("“一号工程” 开门红", "“一号工程”|开门红")]
    [InlineData("喜迎 2022", "喜迎 2022")]
    [InlineData("护航 G20 峰会", "护航 G20 峰会")]
    [InlineData("Old Wharf Opens", "Old Wharf Opens")]
    [InlineData("운하 신문", "운하 신문")]
    [InlineData(" ", " ")]
    [InlineData("", "")]
    public void A_space_between_han_characters_is_a_printed_line_break(string headline, string lines) =>
        Assert.Equal(lines, string.Join('|', HeadlineHtml.Lines(headline)));

    [Fact]
    public void A_headline_in_lines_reads_with_its_space() =>
        Assert.Equal("<span class=\"line\">老&lt;码头</span> <span class=\"line\">新颜</span>", HeadlineHtml.Write("老<码头 新颜").Value);

    [Theory]
    [InlineData("2021-10-23", "2021年10月23日", "23 October 2021")]
    [InlineData("2019-11?", "2019年11月（存疑）", "November 2019 (uncertain)")]
    [InlineData("2016?", "2016年（存疑）", "2016 (uncertain)")]
    [InlineData("2016-05~", "约2016年5月", "about May 2016")]
    [InlineData("2016-05%", "约2016年5月（存疑）", "about May 2016 (uncertain)")]
    [InlineData("2019-22", "2019年夏季", "Summer 2019")]
    [InlineData("201X", "201X年", "201X")]
    [InlineData("2016-XX", "2016年", "2016")]
    [InlineData("2016-05/2016-06", "2016年5月至2016年6月", "May 2016 to June 2016")]
    public void A_date_says_what_is_known_and_no_more(string date, string chinese, string english)
    {
        Assert.Equal(chinese, DateWords.Write(RenderedSite.Templates.WordsFor("zh-Hans"), EdtfDate.Parse(date)));
        Assert.Equal(english, DateWords.Write(RenderedSite.Templates.WordsFor("en"), EdtfDate.Parse(date)));
    }

    [Theory]
    [InlineData("2021-10-23", "星期六")]
    [InlineData("2021-10-23?", null)]
    [InlineData("2021-10", null)]
    public void Only_a_sure_day_has_a_weekday(string date, string? weekday) =>
        Assert.Equal(weekday, DateWords.Weekday(RenderedSite.Templates.WordsFor("zh-Hans"), EdtfDate.Parse(date)));

    [Theory]
    [InlineData("zh-CN", "zh-Hans")]
    [InlineData("en-GB", "en")]
    [InlineData("fr", "zh-Hans")]
    public void An_interface_without_words_of_its_own_borrows_the_nearest(string language, string expected) =>
        Assert.Equal(expected, RenderedSite.Templates.WordsFor(language).Language);

    [Fact]
    public void What_fills_a_place_is_not_read_as_a_place()
    {
        var words = new Words("en", new Dictionary<string, string>(StringComparer.Ordinal) { ["x"] = "{a}-{b}-{" });
        Assert.Equal("{b}-2-{", words.Fill("x", ("a", "{b}"), ("b", "2")));
    }

    [Theory]
    [InlineData("[x](https://example.org/?a=1&b=2)", "<p><a href=\"https://example.org/?a=1&amp;b=2\">x</a></p>")]
    [InlineData("[x](javascript:alert(1))", "<p>x</p>")]
    [InlineData("[x](JaVaScRiPt:alert(1))", "<p>x</p>")]
    [InlineData("[x](data:text/html,y)", "<p>x</p>")]
    [InlineData("[x](../elsewhere.html)", "<p>x</p>")]
    [InlineData("[x](//example.org/)", "<p>x</p>")]
    [InlineData("<javascript:alert(1)>", "<p>javascript:alert(1)</p>")]
    [InlineData("<https://example.org/>", "<p><a href=\"https://example.org/\">https://example.org/</a></p>")]
    [InlineData("<me@example.org>", "<p><a href=\"mailto:me@example.org\">me@example.org</a></p>")]
    [InlineData("*重* <b>轻</b>", "<p><em>重</em> &lt;b&gt;轻&lt;/b&gt;</p>")]
    [InlineData("![图](https://example.org/x.jpg)", "<p><a href=\"https://example.org/x.jpg\">图</a></p>")]
    [InlineData("![](https://example.org/x.jpg)", "<p><a href=\"https://example.org/x.jpg\">图片</a></p>")]
    [InlineData("![图](images/a b.jpg \"t\")", "<p>![图](images/a b.jpg &quot;t&quot;)</p>")]
    [InlineData("![图*重*](images/a%20b.jpg)", "<p><img src=\"images/a%20b.jpg\" loading=\"lazy\" alt=\"图重\"></p>")]
    [InlineData("![图](images/../../x.jpg)", "<p>图</p>")]
    [InlineData("![图](images/%2E%2E/x.jpg)", "<p>图</p>")]
    [InlineData("![图](x.jpg)", "<p>图</p>")]
    public void Markdown_shows_only_safe_links_and_pictures_of_its_own(string markdown, string html) =>
        Assert.Equal(html, Render(new Block(BlockType.Paragraph, "x", markdown)));

    [Fact]
    public void A_picture_and_its_captions_make_a_figure() => Assert.Equal(
        "<figure><img src=\"images/a.jpg\" loading=\"lazy\" alt=\"码头\"><figcaption>码头的早晨<br>田野 摄</figcaption></figure>",
        Render(new Block(BlockType.Image, "码头", "![码头](images/a.jpg)"), Block.Caption("码头的早晨"), Block.Caption("田野 摄")));

    [Fact]
    public void A_heading_in_a_list_does_not_break_the_order_of_headings() =>
        Assert.DoesNotContain("<h", Render(new Block(BlockType.List, "甲", "- # 甲\n- 乙")), StringComparison.Ordinal);

    [Fact]
    public void A_sign_off_is_set_apart() => Assert.Equal(
        "<p>正文。</p>\n<p class=\"signature\">某某委员会</p>\n<p class=\"signature\">2021年10月22日</p>",
        Render(Block.Paragraph("正文。"), Block.Paragraph("某某委员会"), Block.Paragraph("2021年10月22日")));

    [Fact]
    public void Lists_and_tables_without_markdown_are_read_from_their_text()
    {
        Assert.Equal("<ul>\n<li>甲&amp;</li>\n<li>乙</li>\n</ul>", Render(new Block(BlockType.List, "甲&\n乙")));
        Assert.Contains("<tr><td>甲</td><td>乙</td></tr>", Render(new Block(BlockType.Table, "甲 | 乙")), StringComparison.Ordinal);
    }

    private static string Render(params Block[] blocks) =>
        new BodyHtml(Address.Page(Key, "1"), Key, RenderedSite.Templates.WordsFor("zh-Hans"), 2).Render(blocks).Value.Trim();
}
