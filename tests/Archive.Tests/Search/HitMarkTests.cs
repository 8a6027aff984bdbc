using Archive.Tests.Browser;
using static Microsoft.Playwright.Assertions;

namespace Archive.Tests.Search;

/// <summary>In the browser: what an article's page makes of the search that led there, and how it leads back into it.</summary>
[Collection(ChromiumTests.Name)]
public sealed class HitMarkTests(ChromiumFixture chromium, SearchTrapsSite traps, SearchLibrarySite library) : IClassFixture<SearchTrapsSite>, IClassFixture<SearchLibrarySite>
{
    [Theory]
    [InlineData("第二项", "第二项")]
    [InlineData("\"甲|乙丙\"", "甲 乙 丙")]
    [InlineData("图为运河 小标题", "小标题 图为运河")]
    [InlineData("ete NEAR/5 été", "e\u0301te\u0301 été")]
    [InlineData("\"繁體與\" -大运河", "繁體與")]
    public async Task Opening_a_hit_marks_the_words(string query, string marks)
    {
        await using var visit = await chromium.VisitAsync();
        var before = await TextAsync(visit, "");

        var after = await TextAsync(visit, $"#hit={Uri.EscapeDataString(query)}");

        if (marks.Length > 0)
            await Expect(visit.Page.Locator("mark")).ToHaveTextAsync(marks.Split(' '));
        Assert.Equal(before, after);
        Assert.Empty(visit.Console);
    }

    [Fact]
    public async Task A_click_on_a_result_leads_to_the_marked_words_and_shows_the_first()
    {
        await using var visit = await chromium.VisitAsync(new() { ViewportSize = new() { Width = 800, Height = 300 } });
        var page = new SearchPage(visit, library.Site.Root);
        await page.OpenAsync("\"船票两元\"", "&variants=1&ocr=1");

        await page.Clippings.Locator("a").ClickAsync();

        await Expect(visit.Page.Locator("mark")).ToHaveTextAsync("船票两元");
        await Expect(visit.Page.Locator("mark")).ToBeInViewportAsync();
        await visit.Page.GoBackAsync();
        await Expect(page.Clippings).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task Variants_are_marked_in_the_article_too()
    {
        await using var visit = await chromium.VisitAsync();

        await visit.Page.GotoAsync(new Uri(library.Site.Root, "linjiang/2019-04-05/A4-1.html#hit=灯亮&variants=1").AbsoluteUri);

        await Expect(visit.Page.Locator("mark")).ToHaveTextAsync("燈亮");
    }

    [Fact]
    public async Task An_article_without_a_search_loads_nothing_for_one()
    {
        await using var visit = await chromium.VisitAsync();

        await visit.Page.GotoAsync(new Uri(library.Site.Root, "linjiang/2019-04-05/A4-1.html").AbsoluteUri);

        var scripts = visit.Requests.Where(request => request.EndsWith(".js", StringComparison.Ordinal)).Select(request => new Uri(request).Segments[^1]);
        Assert.Equal("hit.js reader.js", string.Join(' ', scripts.Order(StringComparer.Ordinal)));
    }

    [Theory]
    [InlineData("检索本报", 3, "?q=%E8%88%B9%E5%B7%A5&newspaper=linjiang")]
    [InlineData("检索本期", 3, "?q=%E8%88%B9%E5%B7%A5&newspaper=linjiang&date=2019-04-05")]
    public async Task An_article_offers_to_search_its_newspaper_and_its_edition(string button, int count, string address)
    {
        await using var visit = await chromium.VisitAsync();
        var page = new SearchPage(visit, library.Site.Root);
        await visit.Page.GotoAsync(new Uri(library.Site.Root, "linjiang/2019-04-05/A4-1.html").AbsoluteUri);

        await visit.Page.Locator(".search-here input[type=search]").FillAsync("船工");
        await visit.Page.GetByText(button).ClickAsync();
        await page.SettledAsync();

        await Expect(page.Clippings).ToHaveCountAsync(count);
        Assert.Equal(address, new Uri(visit.Page.Url).Query);
        await Expect(visit.Page.Locator("select[name=newspaper]")).ToHaveValueAsync("linjiang");
    }

    private async Task<string?> TextAsync(Visit visit, string fragment)
    {
        await visit.Page.GotoAsync("about:blank");
        await visit.Page.GotoAsync(new Uri(traps.Site.Root, "linjiang/2021-10-23/A4-3.html" + fragment).AbsoluteUri);
        if (fragment.Length > 0)
            await visit.Page.Locator("mark").First.WaitForAsync(new() { Timeout = 2000, State = Microsoft.Playwright.WaitForSelectorState.Attached });
        return await visit.Page.Locator("article").TextContentAsync();
    }
}
