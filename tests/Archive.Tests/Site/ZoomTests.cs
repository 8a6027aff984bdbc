using Archive.Model;
using Archive.Site;
using Archive.Tests.Browser;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Archive.Tests.Site;

/// <summary>In the browser: the image of a page is looked into by buttons, keys, the wheel and by dragging; without scripts it is a picture and a link.</summary>
[Collection(ChromiumTests.Name)]
public sealed class ZoomTests(ChromiumFixture chromium)
{
    private const string Host = "https://archive.test";

    private const string Address = Host + "/yhrb/2021-10-23/A1.html";

    private static readonly RenderedSite Site = RenderedSite.Of(Invented.Rich(), new Picture("images/A1.jpg", 1200, 1700));

    /// <summary>The lead covers the whole picture.</summary>
    private static readonly RenderedSite Zoned = RenderedSite.Of(WithZone(Invented.Rich()), new Picture("images/A1.jpg", 1200, 1700));

    [Fact]
    public async Task Buttons_make_it_larger_and_smaller_and_whole_again()
    {
        await using var visit = await OpenAsync(new());
        var whole = await WidthAsync(visit);

        await visit.Page.GetByText("放大").ClickAsync();
        await visit.Page.GetByText("放大").ClickAsync();
        Assert.Equal(2.25, await WidthAsync(visit) / whole, tolerance: 0.01);
        await visit.Page.GetByText("缩小").ClickAsync();
        Assert.Equal(1.5, await WidthAsync(visit) / whole, tolerance: 0.01);
        await visit.Page.GetByText("整版").ClickAsync();
        Assert.Equal(whole, await WidthAsync(visit));
        await visit.Page.GetByText("缩小").ClickAsync();
        Assert.Equal(whole, await WidthAsync(visit));
        Assert.Empty(visit.Console);
    }

    [Fact]
    public async Task Keys_make_it_larger_and_move_it_and_turn_no_page()
    {
        await using var visit = await OpenAsync(new());
        var whole = await WidthAsync(visit);
        await visit.Page.EvaluateAsync("document.addEventListener('keydown', ({ key }) => (document.body.dataset.heard = key))");

        await visit.Page.Locator(".page-image-window a").FocusAsync();
        await visit.Page.Keyboard.PressAsync("+");
        var left = await visit.Page.EvaluateAsync<double>("document.querySelector('.page-image-window').scrollLeft");
        await visit.Page.Keyboard.PressAsync("ArrowRight");

        Assert.True(await WidthAsync(visit) > whole);
        Assert.Null(await visit.Page.Locator("body").GetAttributeAsync("data-heard"));
        await visit.Page.WaitForFunctionAsync("before => document.querySelector('.page-image-window').scrollLeft > before", left);
        await visit.Page.Keyboard.PressAsync("0");
        Assert.Equal(whole, await WidthAsync(visit));
    }

    [Fact]
    public async Task The_wheel_with_the_control_key_keeps_the_point_under_the_pointer_and_dragging_moves_it()
    {
        await using var visit = await OpenAsync(new());
        var box = (await visit.Page.Locator(".page-image-window").BoundingBoxAsync())!;
        var (x, y) = (box.X + (box.Width * 0.75f), box.Y + (box.Height * 0.5f));
        await visit.Page.Mouse.MoveAsync(x, y);
        var before = await PointAsync(visit, x, y);
        await visit.Page.Keyboard.DownAsync("Control");
        for (var i = 0; i < 4; i++)
        {
            var width = await WidthAsync(visit);
            await visit.Page.Mouse.WheelAsync(0, -100);
            await visit.Page.WaitForFunctionAsync("before => document.querySelector('.page-image img').getBoundingClientRect().width > before", width);
        }

        await visit.Page.Keyboard.UpAsync("Control");
        var after = await PointAsync(visit, x, y);
        Assert.Equal(before[0], after[0], tolerance: 0.02);

        var left = await visit.Page.EvaluateAsync<double>("document.querySelector('.page-image-window').scrollLeft");
        await visit.Page.Mouse.DownAsync();
        await visit.Page.Mouse.MoveAsync(x - 60, y);
        await visit.Page.Mouse.UpAsync();

        await visit.Page.WaitForFunctionAsync("before => document.querySelector('.page-image-window').scrollLeft > before + 50", left);
        Assert.Equal(Address, visit.Page.Url);
    }

    [Fact]
    public async Task Without_scripts_it_leads_to_itself_and_nothing_shifts()
    {
        await using var visit = await OpenAsync(new() { JavaScriptEnabled = false });
        await Expect(visit.Page.Locator(".zoom")).ToBeHiddenAsync();
        var box = (await visit.Page.Locator(".page-image img").BoundingBoxAsync())!;
        Assert.Equal(1700.0 / 1200, box.Height / box.Width, tolerance: 0.01);
        await visit.Page.Locator(".page-image-window a").ClickAsync();
        Assert.EndsWith("/images/A1.jpg", visit.Page.Url, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_article_on_it_is_marked_under_the_pointer_and_opened_by_a_click_with_and_without_scripts(bool hasScripts)
    {
        await using var visit = await OpenAsync(new() { JavaScriptEnabled = hasScripts }, Zoned);
        var zone = visit.Page.Locator(".zones a").First;
        Assert.Equal("rgba(0, 0, 0, 0)", await FillAsync(zone));
        await zone.HoverAsync();
        Assert.NotEqual("rgba(0, 0, 0, 0)", await FillAsync(zone), StringComparer.Ordinal);

        await zone.ClickAsync();

        await Expect(visit.Page).ToHaveURLAsync(Host + "/yhrb/2021-10-23/A1-1.html");
    }

    [Fact]
    public async Task The_articles_on_it_grow_with_it_and_are_opened_by_a_click_but_not_by_a_drag()
    {
        await using var visit = await OpenAsync(new(), Zoned);
        await visit.Page.GetByText("放大").ClickAsync();
        await visit.Page.GetByText("放大").ClickAsync();
        Assert.Equal(await WidthAsync(visit), await visit.Page.EvaluateAsync<double>("document.querySelector('.zones').getBoundingClientRect().width"), tolerance: 0.5);
        Assert.Equal(
            await visit.Page.EvaluateAsync<double>("document.querySelector('.page-image img').getBoundingClientRect().height"),
            await visit.Page.EvaluateAsync<double>("document.querySelector('.zones').getBoundingClientRect().height"),
            tolerance: 0.5);

        var box = (await visit.Page.Locator(".page-image-window").BoundingBoxAsync())!;
        var (x, y) = (box.X + (box.Width / 2), box.Y + (box.Height / 2));
        await visit.Page.Mouse.MoveAsync(x, y);
        await visit.Page.Mouse.DownAsync();
        await visit.Page.Mouse.MoveAsync(x - 60, y);
        await visit.Page.Mouse.UpAsync();
        Assert.Equal(Address, visit.Page.Url);

        await visit.Page.Mouse.ClickAsync(x, y);
        await Expect(visit.Page).ToHaveURLAsync(Host + "/yhrb/2021-10-23/A1-1.html");
        Assert.Empty(visit.Console);
    }

    [Theory]
    [InlineData(1280, ColorScheme.Light)]
    [InlineData(390, ColorScheme.Dark)]
    public async Task Articles_on_it_are_in_nobodys_way(int width, ColorScheme scheme)
    {
        await using var visit = await OpenAsync(new() { ViewportSize = new() { Width = width, Height = 844 }, ColorScheme = scheme }, Zoned);

        Assert.Empty(await visit.Page.ViolationsAsync());
        Assert.Equal(0, await visit.Page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth"));
        for (var i = 0; i < 40; i++)
        {
            await visit.Page.Keyboard.PressAsync("Tab");
            Assert.False(await visit.Page.EvaluateAsync<bool>("Boolean(document.activeElement.closest('.zones'))"));
        }
    }

    [Theory]
    [InlineData(320)]
    [InlineData(1280)]
    [InlineData(1920)]
    public async Task A_page_with_its_image_never_scrolls_sideways(int width)
    {
        await using var visit = await OpenAsync(new() { ViewportSize = new() { Width = width, Height = 900 } });
        Assert.Equal(0, await visit.Page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth"));
    }

    private static async Task<string> FillAsync(ILocator zone) => await zone.Locator("path").EvaluateAsync<string>("path => getComputedStyle(path).fill");

    private async Task<Visit> OpenAsync(BrowserNewContextOptions options, RenderedSite? site = null)
    {
        var visit = await chromium.VisitAsync(options);
        await visit.Page.RouteAsync("**/*", route => ServeAsync(route, site ?? Site));
        await visit.Page.GotoAsync(Address);
        return visit;
    }

    private static Task ServeAsync(IRoute route, RenderedSite site)
    {
        var path = Uri.UnescapeDataString(new Uri(route.Request.Url).AbsolutePath.TrimStart('/'));
        return Path.GetExtension(path) is ".jpg"
            ? route.FulfillAsync(new() { ContentType = "image/svg+xml", Body = "<svg xmlns='http://www.w3.org/2000/svg' width='1200' height='1700'/>" })
            : route.FulfillAsync(new() { ContentType = Path.GetExtension(path) switch { ".css" => "text/css", ".js" => "text/javascript", ".svg" => "image/svg+xml", _ => "text/html; charset=utf-8" }, Body = site.Files[path] });
    }

    private static Edition WithZone(Edition edition) => edition with
    {
        Pages = [edition.Pages[0] with { Articles = [.. edition.Pages[0].Articles.Select(article => article.Id == 1 ? article with { Zones = [Zone.Rectangle(0, 0, 1, 1)] } : article)] }, .. edition.Pages.Skip(1)],
    };

    private static async Task<double> WidthAsync(Visit visit) => await visit.Page.EvaluateAsync<double>("document.querySelector('.page-image img').getBoundingClientRect().width");

    /// <summary>Which part of the image lies at a point of the screen, from 0 to 1.</summary>
    private static async Task<double[]> PointAsync(Visit visit, float x, float y) => await visit.Page.EvaluateAsync<double[]>(
        "([x, y]) => { const box = document.querySelector('.page-image img').getBoundingClientRect(); return [(x - box.left) / box.width, (y - box.top) / box.height]; }", new[] { x, y });
}
