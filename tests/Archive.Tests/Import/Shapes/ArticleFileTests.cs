using Archive.Import;
using Archive.Model;

namespace Archive.Tests.Import.Shapes;

/// <summary>Files of one article: the title in the first three lines.</summary>
public sealed class ArticleFileTests
{
    [Theory]
    [InlineData("引题\n标题\n副题\n正文。\n", "引题|标题|副题|正文。|")]
    [InlineData("\n标题\n\n正文一。\n正文二。\n", "|标题||正文一。 正文二。|")]
    [InlineData("\n标题\n\n", "|标题|||")]
    [InlineData("\n标题\n（上接第一版）\n正文。\n", "|标题||正文。|")]
    [InlineData("\n\n副题\n正文。\n", "|副题||正文。|headline-order")]
    [InlineData("标题\n\n副题\n正文。\n", "|标题|副题|正文。|headline-order")]
    [InlineData("\n昨天，他来了。今天，他走了。\n\n正文。\n", "|昨天，他来了。今天，他走了。||正文。|headline-order")]
    public void The_first_three_lines_are_kicker_headline_and_deck(string text, string expected)
    {
        var article = ArticleFile.Read(text).Articles[0];
        var flags = article.Review.Select(flag => flag.Code).Where(code => code == "headline-order");
        Assert.Equal(expected, string.Join('|', article.Kicker, article.Headline, article.Deck, string.Join(' ', article.Blocks.Select(block => block.Text)), string.Join(' ', flags)));
    }

    [Fact]
    public void Names_in_the_body_are_no_byline()
    {
        var article = TextPage.Read("\n老街联赛昨日结束\n\n一等奖\n陈小满 李一禾\n评委会昨日公布了名单，居民可到社区查询。\n比赛共有二十支球队参加，历时两个月。\n", "article-file").Articles.Single();

        Assert.Null(article.Byline);
    }

    [Fact]
    public void A_short_line_among_paragraphs_is_a_crosshead()
    {
        var article = ArticleFile.Read("\n石桥今日通车\n\n本报讯 横跨南溪的石桥昨天通车，两岸居民往来不用再绕行十里。\n二十年的等待\n老人说，等这座桥等了二十年，从青丝等到白发，今天总算走上了桥面。\n").Articles[0];
        Assert.Equal([BlockType.Paragraph, BlockType.Crosshead, BlockType.Paragraph], article.Blocks.Select(block => block.Type));
    }
}
