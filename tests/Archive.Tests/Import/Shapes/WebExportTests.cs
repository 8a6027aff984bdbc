using Archive.Import;
using Archive.Model;

namespace Archive.Tests.Import.Shapes;

/// <summary>Pages of 数字报 sites as other vendors export them.</summary>
public sealed class WebExportTests
{
    private const string Head = "湖城日报 数字报纸\n00007版:要闻\n\n";
    private const string Foot = "2024-05-20 湖城日报2024-05-2000007 2 2024年5月20日 星期一\n";
    private const string Body = "  本报讯（记者 胡晓彤）家住锦绣花园的王大爷反映，小区电梯停运已经9天。\n  记者随后来到现场。\n  物业说要等配件。\n";

    [Theory]
    [InlineData("小区电梯罢工九天六旬老人每天爬楼\n")]
    [InlineData("小区电梯罢工九天\n六旬老人每天爬楼\n")]
    [InlineData("小区电梯罢工九天 六旬老人每天爬楼\n技术支持：湖城传媒\n")]
    public void A_footer_right_under_the_text_is_no_text(string title)
    {
        var draft = Draft($"{Head}小区电梯罢工九天\n六旬老人每天爬楼\n\n{Body}\n{title}{Foot}");

        var article = Assert.Single(draft.Articles);
        Assert.Equal("小区电梯罢工九天六旬老人每天爬楼", string.Concat(article.Headline!.Where(c => !char.IsWhiteSpace(c))));
        Assert.Equal((null, null), (article.Kicker, article.Deck));
        Assert.Equal(3, article.Blocks.Count);
    }

    [Fact]
    public void A_footer_without_a_title_ends_the_text_too()
    {
        var article = Assert.Single(Draft($"{Head}小区电梯罢工九天\n\n{Body}\n{Foot}").Articles);

        Assert.Equal("小区电梯罢工九天", article.Headline);
        Assert.Equal(3, article.Blocks.Count);
    }

    [Fact]
    public void A_name_set_in_below_a_headline_is_the_author()
    {
        var draft = Draft($"{Head}母亲的菜园\n\n  陈小满\n\n  母亲种了一辈子菜。她说，菜和人一样，要透气。\n  那年春天，她在墙角撒了一把丝瓜籽。\n\n\n{Foot}");

        var article = Assert.Single(draft.Articles);
        Assert.Equal(("母亲的菜园", "陈小满"), (article.Headline, article.Byline));
        Assert.All(article.Blocks, block => Assert.Equal(BlockType.Paragraph, block.Type));
    }

    private static DraftPage Draft(string text)
    {
        var draft = TextPage.Read(text);
        Assert.Equal("epaper-web-export", draft.Source.Shape);
        return draft;
    }
}
