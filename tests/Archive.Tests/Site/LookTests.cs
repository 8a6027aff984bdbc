using System.Text.RegularExpressions;
using Archive.Model;
using Archive.Tests.Browser;
using Microsoft.Playwright;

namespace Archive.Tests.Site;

/// <summary>
/// What only a browser can say: contrast and other rules of WCAG, reflow, target sizes, and the page for a lost address.
/// The pages are served from memory; a request that leaves the site fails the test.
/// </summary>
[Collection(ChromiumTests.Name)]
public sealed class LookTests(SharedVisit shared) : IClassFixture<SharedVisit>
{
    private const string Host = "https://archive.test";

    private static readonly RenderedSite Site = RenderedSite.Of(Invented.Rich());

    private readonly Visit _visit = shared.Again();

    private readonly List<string> _strayRequests = [];

    public static TheoryData<string> Kinds =>
        ["index.html", "yhrb/index.html", "yhrb/years/2021.html", "yhrb/2021-10-23/index.html", "yhrb/2021-10-23/A1.html", "yhrb/2021-10-23/A4.html", "yhrb/2021-10-23/A1-1.html", "yhrb/2021-10-23/A1-5.html", "yhrb/2021-10-23/A1-cite.html", "search/index.html", "404.html"];

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Axe_finds_nothing_by_day_or_by_night(string path)
    {
        var page = await Open(path, 1280);
        foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            await page.EmulateMediaAsync(new() { ColorScheme = scheme });
            Assert.Empty((await page.ViolationsAsync()).Select(violation => $"{scheme} {violation}"));
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_narrow_screen_never_scrolls_sideways(string path)
    {
        var page = await Open(path, 320);
        Assert.Equal(0, await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth"));
    }

    [Fact]
    public async Task On_a_phone_a_headline_stands_in_its_printed_lines()
    {
        var page = await Open("yhrb/2021-10-23/A4-3.html", 390);
        var heights = await page.EvaluateAsync<double[]>("[...document.querySelectorAll('.headline .line')].map(line => line.offsetHeight / parseFloat(getComputedStyle(line).fontSize))");
        Assert.Equal(2, heights.Length);
        Assert.All(heights, height => Assert.InRange(height, 1, 1.5));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Nothing_is_asked_of_anybody_else_and_the_console_is_empty(string path)
    {
        var page = await Open(path, 1280);
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        Assert.Empty(_strayRequests);
        Assert.DoesNotContain(_visit.Console, line => !line.Contains("404", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/lost", "lost")]
    [InlineData("/yhrb/2021-10-23/%E8%80%81%E7%A0%81%E5%A4%B4-7.html", "yhrb 2021 10 23 老码头 7")]
    [InlineData("/a/b/c/d/", "a b c d")]
    public async Task A_lost_address_offers_its_words_and_the_way_home(string address, string words)
    {
        var page = await Open(address.TrimStart('/'), 1280);
        await Assertions.Expect(page.Locator("main [name=q]")).ToHaveValueAsync(words);
        await Assertions.Expect(page.Locator("main a")).ToHaveAttributeAsync("href", Host + "/index.html");
        await page.Locator("main a").ClickAsync();
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("旧报馆");
    }

    [Fact]
    public async Task The_header_searches_from_any_depth()
    {
        var page = await Open("yhrb/2021-10-23/A1-1.html", 390);
        await page.Locator("header [name=q]").FillAsync("老码头");
        await page.Locator("header [name=q]").PressAsync("Enter");
        await Assertions.Expect(page).ToHaveURLAsync(new Regex(Regex.Escape($"{Host}/search/index.html?q={Uri.EscapeDataString("老码头")}")));
    }

    private async Task<IPage> Open(string path, int width)
    {
        var page = _visit.Page;
        await page.UnrouteAllAsync();
        await page.RouteAsync("**/*", Serve);
        await page.SetViewportSizeAsync(width, 900);
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
        await page.GotoAsync($"{Host}/{path}");
        return page;
    }

    private async Task Serve(IRoute route)
    {
        var url = new Uri(route.Request.Url);
        if (!route.Request.Url.StartsWith(Host + "/", StringComparison.Ordinal))
            Note(route.Request.Url);
        var path = Uri.UnescapeDataString(url.AbsolutePath.TrimStart('/'));
        if (path.EndsWith(".jpg", StringComparison.Ordinal))
            await route.FulfillAsync(new() { ContentType = "image/svg+xml", Body = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 4 3'/>" });
        else if (Site.Files.TryGetValue(path, out var text))
            await route.FulfillAsync(new() { ContentType = ContentType(path), Body = text });
        else
            await route.FulfillAsync(new() { Status = 404, ContentType = ContentType(".html"), Body = Site.Files[Address.NotFound] });
    }

    private void Note(string stray)
    {
        lock (_strayRequests)
            _strayRequests.Add(stray);
    }

    private static string ContentType(string path) => Path.GetExtension(path) switch
    {
        ".css" => "text/css",
        ".js" => "text/javascript",
        ".svg" => "image/svg+xml",
        _ => "text/html; charset=utf-8",
    };
}
