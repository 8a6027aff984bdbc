using AngleSharp.Dom;
using Archive.Model;

namespace Archive.Tests.Site;

/// <summary>A story that jumps is read on in its place.</summary>
public sealed class ContinuationTests
{
    private static readonly EditionKey Key = Invented.Key("2021-10-23");

    [Fact]
    public void A_story_in_two_parts_is_read_on_and_the_page_break_leads_to_its_place_on_the_page()
    {
        var article = Render(Part("1", "长堤合龙", "第一段。") with { ContinuedOn = "2" }, Part("2", "长堤合龙", "第二段。") with { ContinuedFrom = "1" });
        Assert.Equal("第一段。 第二段。", Paragraphs(article("1")));
        Assert.Equal("2.html#a1", article("1").QuerySelector(".page-break a")!.GetAttribute("href"));
        Assert.Equal("下转第2版", article("1").QuerySelector(".page-break")!.TextContent);
        Assert.Null(article("1").QuerySelector(".jump, .continuation h2"));
        Assert.Equal("1-1.html", article("2").QuerySelector(".jump-from a")!.GetAttribute("href"));
        Assert.Equal("第二段。", Paragraphs(article("2")));
    }

    [Fact]
    public void A_continuation_may_itself_go_on()
    {
        var article = Render(
            Part("1", "长堤合龙", "第一段。") with { ContinuedOn = "2" },
            Part("2", "堤上人家", "第二段。") with { ContinuedFrom = "1", ContinuedOn = "3" },
            Part("3", "堤上人家", "第三段。") with { ContinuedFrom = "2", SourceNote = "（据《旧报》）", ContinuedOn = "9" });
        Assert.Equal("第一段。 第二段。 第三段。", Paragraphs(article("1")));
        Assert.Equal("下转第2版 下转第3版", Texts(article("1"), ".page-break"));
        Assert.Equal("堤上人家", Texts(article("1"), ".continuation h2"));
        Assert.Equal("（据《旧报》）", Texts(article("1"), ".source-note"));
        Assert.Equal("下转第9版", Texts(article("1"), ".jump-on"));
        Assert.Equal("第二段。 第三段。", Paragraphs(article("2")));
        Assert.Equal("2-1.html", article("3").QuerySelector(".jump-from a")!.GetAttribute("href"));
    }

    [Fact]
    public void A_circle_is_read_once()
    {
        var article = Render(
            Part("1", "长堤合龙", "第一段。") with { ContinuedOn = "2", ContinuedFrom = "2" },
            Part("2", "长堤合龙", "第二段。") with { ContinuedOn = "1", ContinuedFrom = "1" });
        Assert.Equal("第一段。 第二段。", Paragraphs(article("1")));
        Assert.Equal("第二段。 第一段。", Paragraphs(article("2")));
        Assert.Equal("下转第1版", Texts(article("1"), ".jump-on"));
    }

    [Fact]
    public void A_circle_that_the_story_leads_into_ends()
    {
        var article = Render(
            Part("1", "长堤合龙", "第一段。") with { ContinuedOn = "2" },
            Part("2", "长堤合龙", "第二段。") with { ContinuedOn = "3" },
            Part("3", "长堤合龙", "第三段。") with { ContinuedOn = "2" });
        Assert.DoesNotContain("第二段。 第三段。 第二段。", Paragraphs(article("1")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_that_is_not_there_breaks_nothing()
    {
        var article = Render(Part("1", "长堤合龙", "第一段。") with { ContinuedOn = "7" });
        Assert.Null(article("1").QuerySelector(".continuation"));
        Assert.Equal("下转第7版", Texts(article("1"), ".jump-on"));
    }

    [Fact]
    public void A_continuation_without_a_mark_is_joined_by_its_headline_and_points_back()
    {
        var article = Render(Part("1", "长堤合龙 渔船归港", "第一段。") with { ContinuedOn = "2" }, Part("2", "长堤合龙", "第二段。"));
        Assert.Equal("第一段。 第二段。", Paragraphs(article("1")));
        Assert.Equal("上接第1版", Texts(article("2"), ".jump-from"));
    }

    [Fact]
    public void What_only_stands_under_the_same_label_is_linked_and_not_joined()
    {
        var article = Render(Part("1", "长堤合龙", "第一段。") with { ContinuedOn = "2", Label = "水利" }, Part("2", "清淤", "第二段。") with { Label = "水利" });
        Assert.Equal("第一段。", Paragraphs(article("1")));
        Assert.Equal("2-1.html", article("1").QuerySelector(".jump-on a")!.GetAttribute("href"));
    }

    [Fact]
    public void What_two_stories_claim_is_joined_to_neither()
    {
        var first = Part("1", "长堤合龙", "第一段。") with { ContinuedOn = "2" };
        var front = Invented.Page(Key, "1", 1, first, first with { Id = 2, Blocks = [Block.Paragraph("另一段。")] });
        var site = RenderedSite.Of(new Edition(Invented.Daily, Key, [front, Invented.Page(Key, "2", 2, Part("2", "长堤合龙", "第二段。"))]));
        Assert.DoesNotContain(site.Pages, page => site.Parse(page).QuerySelector(".continuation") is not null);
    }

    [Fact]
    public void Nothing_of_a_joined_part_is_named_as_a_field_of_the_article()
    {
        var article = Render(
            Part("1", "长堤合龙", "第一段。") with { ContinuedOn = "2" },
            Part("2", "堤上人家", "第二段。") with { ContinuedFrom = "1", SourceNote = "（据《旧报》）" });
        Assert.Empty(article("1").QuerySelectorAll(".continuation [data-field], article > .text .continuation"));
    }

    private static Func<string, IDocument> Render(params Article[] parts)
    {
        var site = RenderedSite.Of(new Edition(Invented.Daily, Key, [.. parts.Select((part, i) => Invented.Page(Key, $"{i + 1}", i + 1, part))]));
        return label => site.Parse($"yhrb/2021-10-23/{label}-1.html");
    }

    private static Article Part(string page, string headline, string text) => Invented.Article(1, headline, text) with { Kicker = $"引题{page}" };

    private static string Paragraphs(IDocument page) => Texts(page, "article .text > p:not([class])");

    private static string Texts(IDocument page, string selector) => string.Join(' ', page.QuerySelectorAll(selector).Select(e => e.TextContent));
}
