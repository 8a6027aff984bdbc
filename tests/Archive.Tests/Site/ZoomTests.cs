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
    [InlineData(320)]
    [InlineData(1280)]
    [InlineData(1920)]
    public async Task A_page_with_its_image_never_scrolls_sideways(int width)
    {
        await using var visit = await OpenAsync(new() { ViewportSize = new() { Width = width, Height = 900 } });
        Assert.Equal(0, await visit.Page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth"));
    }

    private async Task<Visit> OpenAsync(BrowserNewContextOptions options)
    {
        var visit = await chromium.VisitAsync(options);
        await visit.Page.RouteAsync("**/*", ServeAsync);
        await visit.Page.GotoAsync(Address);
        return visit;
    }

    private static Task ServeAsync(IRoute route)
    {
        var path = Uri.UnescapeDataString(new Uri(route.Request.Url).AbsolutePath.TrimStart('/'));
        return Path.GetExtension(path) is ".jpg"
            ? route.FulfillAsync(new() { ContentType = "image/svg+xml", Body = "<svg xmlns='http://www.w3.org/2000/svg' width='1200' height='1700'/>" })
            : route.FulfillAsync(new() { ContentType = Path.GetExtension(path) switch { ".css" => "text/css", ".js" => "text/javascript", ".svg" => "image/svg+xml", _ => "text/html; charset=utf-8" }, Body = Site.Files[path] });
    }

    private static async Task<double> WidthAsync(Visit visit) => await visit.Page.EvaluateAsync<double>("document.querySelector('.page-image img').getBoundingClientRect().width");

    /// <summary>Which part of the image lies at a point of the screen, from 0 to 1.</summary>
    private static async Task<double[]> PointAsync(Visit visit, float x, float y) => await visit.Page.EvaluateAsync<double[]>(
        "([x, y]) => { const box = document.querySelector('.page-image img').getBoundingClientRect(); return [(x - box.left) / box.width, (y - box.top) / box.height]; }", new[] { x, y });
}
