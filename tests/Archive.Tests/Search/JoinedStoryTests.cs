using Archive.Model;
using Archive.Tests.Browser;
using Archive.Tests.Site;
using static Microsoft.Playwright.Assertions;

namespace Archive.Tests.Search;

/// <summary>In the browser: what is read on from another page is found where it was printed, once.</summary>
[Collection(ChromiumTests.Name)]
public sealed class JoinedStoryTests(ChromiumFixture chromium)
{
    private static readonly EditionKey Key = Invented.Key("2021-10-23");

    [Fact]
    public async Task A_joined_text_is_found_once_and_is_no_part_of_the_first_article()
    {
        await using var site = await SearchSite.StartAsync([Story()]);
        await using var visit = await chromium.VisitAsync();
        var page = new SearchPage(visit, site.Root);

        await page.OpenAsync("梧桐码头");
        Assert.Equal(["yhrb/2021-10-23/4-1"], await page.ArticlesAsync());
        await page.OpenAsync("旧闸口");
        Assert.Equal(["yhrb/2021-10-23/1-1"], await page.ArticlesAsync());
        await page.OpenAsync("旧闸口 梧桐码头");
        Assert.Empty(await page.ArticlesAsync());
        Assert.Empty(visit.Console);
    }

    [Fact]
    public async Task A_hit_is_marked_in_the_article_that_was_found()
    {
        await using var site = await SearchSite.StartAsync([Story()]);
        await using var visit = await chromium.VisitAsync();

        await visit.Page.GotoAsync(new Uri(site.Root, "yhrb/2021-10-23/1-1.html#hit=石桥").AbsoluteUri);

        await Expect(visit.Page.Locator("article > .text mark")).ToHaveTextAsync(["石桥"]);
        await Expect(visit.Page.Locator(".continuation .text")).ToContainTextAsync("石桥");
    }

    private static Edition Story() => new(
        Invented.Daily,
        Key,
        [
            Invented.Page(Key, "1", 1, Invented.Article(1, "长堤合龙", "旧闸口到石桥今日通船。") with { ContinuedOn = "4" }),
            Invented.Page(Key, "4", 2, Invented.Article(1, "堤上人家", "石桥到梧桐码头明日通船。") with { ContinuedFrom = "1" }),
        ]);
}
