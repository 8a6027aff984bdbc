using Archive.Tests.Browser;
using Archive.Tests.Search;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Archive.Tests.WholeSite;

/// <summary>The repository's site as readers meet it: without scripts, on a phone, on a desk.</summary>
[Collection(WholeSites.Name)]
public sealed class ReaderTests(RepositorySite repository, ChromiumFixture chromium)
{
    /// <summary>A phone and a desk.</summary>
    private static readonly (int Width, int Height)[] Screens = [(390, 844), (1280, 900)];

    private readonly BuiltSite _site = repository.Site;

    [Fact]
    public async Task By_keyboard_alone_a_reader_comes_from_home_to_a_cited_article()
    {
        await using var visit = await chromium.VisitAsync();
        await visit.Page.GotoAsync(_site.Root.AbsoluteUri);

        await FollowAsync("zjrb/index.html", "zjrb/index.html");
        await FollowAsync("2021-10-23/index.html", "zjrb/2021-10-23/index.html");
        await FollowAsync("6.html", "zjrb/2021-10-23/6.html");
        await FollowAsync("6-1.html", "zjrb/2021-10-23/6-1.html");
        await FollowAsync("6-cite.html#a1", "zjrb/2021-10-23/6-1.html");

        await Expect(visit.Page.GetByRole(AriaRole.Dialog)).ToContainTextAsync("GB/T 7714-2025");
        await visit.Page.Keyboard.PressAsync("Escape");
        await Expect(visit.Page.GetByRole(AriaRole.Dialog)).ToBeHiddenAsync();

        async Task FollowAsync(string href, string address)
        {
            var isThere = false;
            for (var steps = 0; steps < 100 && !isThere; steps++)
            {
                await visit.Page.Keyboard.PressAsync("Tab");
                isThere = await visit.Page.EvaluateAsync<string?>("document.activeElement.getAttribute('href')") is { } focused
                    && new Uri(new Uri(visit.Page.Url), focused) == new Uri(new Uri(visit.Page.Url), href);
                Assert.NotEqual("none", await visit.Page.EvaluateAsync<string>("getComputedStyle(document.activeElement).outlineStyle"), StringComparer.Ordinal);
            }

            Assert.True(isThere, $"{visit.Page.Url}: no link to {href} is reached by Tab");
            await visit.Page.Keyboard.PressAsync("Enter");
            await Expect(visit.Page).ToHaveURLAsync(new Uri(_site.Root, address).AbsoluteUri);
        }
    }

    [Theory]
    [InlineData("hzrb", "2016")]
    [InlineData("hzrb", "2022-07-28")]
    [InlineData("jrgs", "2019-11")]
    [InlineData("zjrb", "2021-10-23")]
    public async Task Without_scripts_links_lead_from_home_to_the_text(string newspaper, string edition)
    {
        var expected = _site.Scan.Pages.Single(page => page.Edition.NewspaperId == newspaper && page.Edition.Key == edition);
        await using var visit = await chromium.VisitAsync(new() { JavaScriptEnabled = false });
        await visit.Page.GotoAsync(_site.Root.AbsoluteUri);

        await ClickAsync($"main a[href=\"{newspaper}/index.html\"]", $"{newspaper}/index.html");
        await ClickAsync($"main a[href=\"{edition}/index.html\"]", $"{newspaper}/{edition}/index.html");
        await ClickAsync($"main a[href=\"{expected.Label}.html\"]", $"{newspaper}/{edition}/{expected.Label}.html");
        await ClickAsync($"main h2 a[href=\"{expected.Label}-1.html\"]", $"{newspaper}/{edition}/{expected.Label}-1.html");

        var article = expected.Articles.Single(article => article.Id == 1);
        await Expect(visit.Page.Locator("h1")).ToHaveTextAsync(article.Headline!);
        var shown = ShownText.Bare(await visit.Page.Locator("article .text").InnerTextAsync());
        Assert.All(article.Blocks, block => Assert.Contains(ShownText.Bare(block.Text), shown, StringComparison.Ordinal));

        async Task ClickAsync(string link, string address)
        {
            await visit.Page.Locator(link).First.ClickAsync();
            await Expect(visit.Page).ToHaveURLAsync(new Uri(_site.Root, address).AbsoluteUri);
        }
    }

    [Fact]
    public async Task On_phone_and_desk_no_page_scrolls_sideways_complains_or_asks_anybody_else()
    {
        await using var visit = await chromium.VisitAsync();
        var wide = new List<string>();
        foreach (var page in _site.Folder.Pages.Append("search/index.html?q=的"))
        {
            await visit.Page.GotoAsync(new Uri(_site.Root, page).AbsoluteUri);
            if (page.StartsWith("search", StringComparison.Ordinal))
                await new SearchPage(visit, _site.Root).SettledAsync();
            foreach (var (width, height) in Screens)
            {
                await visit.Page.SetViewportSizeAsync(width, height);
                var excess = await visit.Page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
                if (excess > 0)
                    wide.Add($"{page} on {width}×{height}: {excess} px too wide");
            }
        }

        Findings.AssertNone(wide);
        Assert.Empty(visit.Console);
        Assert.All(visit.Requests, request => Assert.StartsWith(_site.Root.AbsoluteUri, request, StringComparison.Ordinal));
    }
}
