using Archive.Model;
using Archive.Site;

namespace Archive.Tests.Site;

/// <summary>下转, 上接 and 导读 lead to what they mean, or to nothing.</summary>
public sealed class JumpTests
{
    private static readonly EditionKey Key = Invented.Key("2021-10-23");

    [Fact]
    public void A_jump_leads_to_the_article_that_points_back()
    {
        var site = RenderedSite.Of(Invented.Rich());
        Assert.Equal("A4-2.html", site.Parse("yhrb/2021-10-23/A1.html").QuerySelector("#a1 .jump-on a")!.GetAttribute("href"));
        Assert.Equal("A1-1.html", site.Parse("yhrb/2021-10-23/A4-2.html").QuerySelector(".jump-from a")!.GetAttribute("href"));
        Assert.Equal("下转A4版", site.Parse("yhrb/2021-10-23/A1.html").QuerySelector("#a1 .jump-on")!.TextContent);
    }

    [Fact]
    public void A_jump_to_a_page_that_is_not_there_is_plain_text()
    {
        var jump = RenderedSite.Of(Invented.Rich()).Parse("yhrb/2021-10-23/A1-2.html").QuerySelector(".jump-on")!;
        Assert.Null(jump.QuerySelector("a"));
        Assert.Equal("下转第9版", jump.TextContent);
    }

    [Fact]
    public void A_teaser_leads_to_the_article_it_names()
    {
        var items = RenderedSite.Of(Invented.Rich()).Parse("yhrb/2021-10-23/A1.html").QuerySelectorAll(".teasers li");
        Assert.Equal("A4-1.html", items[0].QuerySelector("a")!.GetAttribute("href"));
        Assert.Null(items[1].QuerySelector("a"));
    }

    [Fact]
    public void Of_two_articles_that_point_back_the_one_with_the_same_headline_is_meant() =>
        Assert.Equal(2, Resolve("2", ("清河道", "1"), ("老码头", "1"))?.Article?.Id);

    [Fact]
    public void Of_two_articles_that_point_back_without_a_likeness_none_is_meant() =>
        Assert.Equal(("2", null), Target(Resolve("2", ("清河道", "1"), ("书屋", "1"))));

    [Fact]
    public void Of_two_articles_that_point_back_the_one_with_the_words_of_the_story_is_meant()
    {
        var story = Invented.Article(1, "老码头", "本报讯 北门老码头的修缮昨天完工，船工林照水把缆绳系上石桩。") with { ContinuedOn = "2" };
        var front = Invented.Page(Key, "1", 1, story);
        var inside = Invented.Page(Key, "2", 2, [
            Invented.Article(1, "清河道", "河道清淤昨天开工。") with { ContinuedFrom = "1" },
            Invented.Article(2, "又一程", "林照水说，北门老码头的石桩是他祖父立的，缆绳磨出的槽还在。") with { ContinuedFrom = "1" }]);
        var target = new JumpResolver(new EditionMap(new Edition(Invented.Daily, Key, [front, inside]))).ContinuedOn(new PrintedArticle(front, story));
        Assert.Equal((2, true), (target?.Article?.Id, target?.IsJudged));
    }

    [Fact]
    public void An_article_that_does_not_point_back_is_meant_only_when_it_is_alike()
    {
        Assert.Equal(("2", 1), Target(Resolve("2", ("老码头", null), ("书屋", null))));
        Assert.Equal(("2", null), Target(Resolve("2", ("清河道", null), ("书屋", null))));
    }

    [Theory]
    [InlineData("A1", "4", "A4")]
    [InlineData("A1", "4", "4")]
    [InlineData("1", "4", "04")]
    [InlineData("1", "a4", "A4")]
    public void A_printed_number_means_the_page_that_a_reader_would_turn_to(string from, string printed, string label)
    {
        var front = Invented.Page(Key, from, 1);
        var map = new EditionMap(new Edition(Invented.Daily, Key, [front, Invented.Page(Key, "B4", 2), Invented.Page(Key, label, 3)]));
        Assert.Equal(label, map.Find(front, printed)?.Label);
    }

    private static (string?, int?) Target(JumpTarget? target) => (target?.Page.Label, target?.Article?.Id);

    private static JumpTarget? Resolve(string target, params (string Headline, string? From)[] there)
    {
        var article = Invented.Article(1, "老码头", "文。") with { ContinuedOn = target };
        var front = Invented.Page(Key, "1", 1, article);
        var inside = Invented.Page(Key, "2", 2, [.. there.Select((a, i) => Invented.Article(i + 1, a.Headline, "文。") with { ContinuedFrom = a.From })]);
        return new JumpResolver(new EditionMap(new Edition(Invented.Daily, Key, [front, inside]))).ContinuedOn(new PrintedArticle(front, article));
    }
}
