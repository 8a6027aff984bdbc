using Archive.Tests.Build;
using Microsoft.Playwright;

namespace Archive.Tests.Browser;

/// <summary>The whole edition on one page: put together by the browser, or made by the build when archive.yml asks for it.</summary>
[Collection(ChromiumTests.Name)]
public sealed class WholeEditionTests(ChromiumFixture chromium) : IDisposable
{
    private const string Edition = "sxrb/2021-10-23/index.html";

    private static readonly string LongText = string.Concat(Enumerable.Repeat("市民在岸上散步，孩子们放纸船。", 800)) + "到此为止。";

    private readonly SmallArchive _archive = new();

    public void Dispose() => _archive.Dispose();

    [Fact]
    public async Task The_browser_puts_all_pages_together_in_full_and_takes_them_away_again()
    {
        _archive.AddPage("sxrb", "2021-10-23", "A3", 3, "长文", LongText);
        _archive.Build(hasSearch: false);
        await using var server = await StaticServer.StartAsync(_archive.Output);
        await using var visit = await chromium.VisitAsync();
        await visit.Page.GotoAsync(new Uri(server.Address, Edition).ToString());

        await visit.Page.ClickAsync(".whole-offer a");

        await Assertions.Expect(visit.Page.Locator("#all-pages article h2")).ToHaveTextAsync(["石桥今日通车", "新茶上市", "长文"]);
        await Assertions.Expect(visit.Page.Locator("#all-pages")).ToContainTextAsync("到此为止。");
        await Assertions.Expect(visit.Page.Locator(".pages")).ToBeHiddenAsync();
        await Assertions.Expect(visit.Page.Locator(".whole-print")).ToBeVisibleAsync();
        Assert.Equal(["A1-1", "A2-1", "A3-1"], await visit.Page.EvaluateAsync<string[]>("[...document.querySelectorAll('#all-pages [id]')].map(e => e.id)"), StringComparer.Ordinal);
        Assert.True(await visit.Page.EvaluateAsync<bool>("[...document.querySelectorAll('#all-pages article a')].every(a => a.href.includes('/sxrb/2021-10-23/A'))"));
        Assert.Empty(await visit.Page.ViolationsAsync());

        await visit.Page.GoBackAsync();

        await Assertions.Expect(visit.Page.Locator(".pages")).ToBeVisibleAsync();
        await Assertions.Expect(visit.Page.Locator("#all-pages")).ToBeHiddenAsync();
        Assert.Empty(visit.Console);
    }

    [Fact]
    public async Task When_a_page_cannot_be_fetched_it_says_so_and_the_list_of_pages_is_one_step_away()
    {
        _archive.Build(hasSearch: false);
        await using var server = await StaticServer.StartAsync(_archive.Output);
        await using var visit = await chromium.VisitAsync();
        await visit.Page.RouteAsync("**/A2.html", route => route.AbortAsync());

        await visit.Page.GotoAsync(new Uri(server.Address, Edition + "#all-pages").ToString());

        await Assertions.Expect(visit.Page.Locator("#all-pages [role=status]")).ToContainTextAsync("没有取到");
        await visit.Page.ClickAsync(".whole-offer a");
        await Assertions.Expect(visit.Page.Locator(".pages")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Without_JavaScript_the_pages_are_there_and_nothing_is_offered_that_would_not_work()
    {
        _archive.Build(hasSearch: false);
        await using var server = await StaticServer.StartAsync(_archive.Output);
        await using var visit = await chromium.VisitAsync(new BrowserNewContextOptions { JavaScriptEnabled = false });

        await visit.Page.GotoAsync(new Uri(server.Address, Edition).ToString());

        await Assertions.Expect(visit.Page.Locator(".whole-offer")).ToBeHiddenAsync();
        Assert.Contains("请逐版阅读、打印", await visit.Page.Locator(".nameplate-line noscript").InnerHTMLAsync(), StringComparison.Ordinal);
        await Assertions.Expect(visit.Page.Locator(".sheet")).ToHaveCountAsync(2);
    }

    [Fact]
    public async Task Made_by_the_build_it_needs_no_JavaScript_and_begins_each_page_on_a_new_sheet()
    {
        _archive.Write("content/archive.yml", "title: 水乡报纸\nedition_view: true\n");
        _archive.Build(hasSearch: false);
        await using var server = await StaticServer.StartAsync(_archive.Output);
        await using var visit = await chromium.VisitAsync(new BrowserNewContextOptions { JavaScriptEnabled = false, ViewportSize = new() { Width = 320, Height = 800 } });
        await visit.Page.GotoAsync(new Uri(server.Address, Edition).ToString());

        await visit.Page.ClickAsync(".nameplate-line a");

        await Assertions.Expect(visit.Page.Locator(".whole article h2")).ToHaveTextAsync(["石桥今日通车", "新茶上市"]);
        var pdf = System.Text.Encoding.Latin1.GetString(await visit.Page.PdfAsync());
        Assert.Equal(2, System.Text.RegularExpressions.Regex.Count(pdf, "/Type /Page\\b"));
    }

    [Fact]
    public async Task Axe_finds_nothing_on_it_and_it_never_scrolls_sideways()
    {
        _archive.Write("content/archive.yml", "title: 水乡报纸\nedition_view: true\n");
        _archive.Build(hasSearch: false);
        await using var server = await StaticServer.StartAsync(_archive.Output);
        foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            await using var visit = await chromium.VisitAsync(new BrowserNewContextOptions { ColorScheme = scheme, ViewportSize = new() { Width = 320, Height = 800 } });
            await visit.Page.GotoAsync(new Uri(server.Address, "sxrb/2021-10-23/all-pages.html").ToString());
            Assert.Empty(await visit.Page.ViolationsAsync());
            Assert.Equal(0, await visit.Page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth"));
        }
    }
}
