namespace Archive.Tests.Import.Shapes;

/// <summary>One article a file, as sites give it: title, source, time and author above the text.</summary>
public sealed class SingleArticleTests
{
    [Fact]
    public void What_a_site_puts_below_a_title_is_no_title()
    {
        var text = "一张老车票引出的寻亲故事\n来源：湖城日报\n2023-11-08 07:15\n作者：唐亦菲\n\n一张1979年的硬座车票，让72岁的林先生找到了失散多年的妹妹。\n昨日上午，兄妹俩在候车大厅里紧紧拥抱在一起。\n";

        var draft = TextPage.Read(text);

        var article = Assert.Single(draft.Articles);
        Assert.Equal(("一张老车票引出的寻亲故事", null, null), (article.Headline, article.Kicker, article.Deck));
        Assert.Equal(("作者：唐亦菲", "来源：湖城日报"), (article.Byline, article.SourceNote));
        Assert.Equal(2, article.Blocks.Count);
        Assert.Equal(["2023-11-08 07:15"], draft.Furniture);
    }
}
