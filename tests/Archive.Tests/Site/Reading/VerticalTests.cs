using Archive.Tests.Browser;
using static Microsoft.Playwright.Assertions;

namespace Archive.Tests.Site.Reading;

/// <summary>竖排: an article set vertically, in a real browser.</summary>
[Collection(ChromiumTests.Name)]
public sealed class VerticalTests(ChromiumFixture chromium, ReadingSite site) : IClassFixture<ReadingSite>
{
    private const string Far = "document.querySelector('.story').scrollLeft";

    [Fact]
    public async Task The_headline_stands_at_the_right_the_text_runs_to_the_left_and_few_digits_stand_upright()
    {
        await using var visit = await chromium.VisitAsync(new() { ViewportSize = new() { Width = 1280, Height = 900 } });
        var page = visit.Page;
        await page.GotoAsync(site.At(ReadingSite.Lead));
        await page.ChooseAsync("竖排");

        var kicker = await page.Locator(".kicker").BoundingBoxAsync();
        var headline = await page.Locator("h1").BoundingBoxAsync();
        var text = await page.Locator(".text > p").First.BoundingBoxAsync();
        Assert.True(kicker!.X > headline!.X && headline.X > text!.X);
        Assert.True(headline.Height > headline.Width);
        Assert.Equal("12 13 111", string.Join(' ', await page.Locator(".text > p >> nth=0 >> .upright").AllTextContentsAsync()));
        Assert.Equal(ReadingSite.Numbers, await page.Locator(".text > p").First.TextContentAsync());
        Assert.Equal(0, await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth"));

        await page.ChooseAsync("横排");
        await Expect(page.Locator(".upright")).ToHaveCountAsync(0);
        await Expect(page.Locator(".story")).Not.ToHaveAttributeAsync("tabindex", "0");
        Assert.Equal("horizontal-tb", await page.StyleAsync(".story", "writing-mode"));
    }

    [Fact]
    public async Task The_wheel_moves_the_text_to_its_end_and_then_the_page()
    {
        await using var visit = await chromium.VisitAsync(new() { ViewportSize = new() { Width = 390, Height = 844 } }).WithChoicesAsync("""{"setting":"vertical"}""");
        var page = visit.Page;
        await page.GotoAsync(site.At(ReadingSite.Lead));
        await page.Locator(".story").HoverAsync();
        await page.Mouse.WheelAsync(0, 100);
        await page.WaitForFunctionAsync($"{Far} === -100");
        Assert.Equal(0, await page.EvaluateAsync<double>("scrollY"));
        await page.Mouse.WheelAsync(0, 10000);
        await page.WaitForFunctionAsync("(story => story.scrollWidth + story.scrollLeft <= story.clientWidth + 1)(document.querySelector('.story'))");
        await page.Mouse.WheelAsync(0, 100);
        await page.WaitForFunctionAsync("scrollY > 0");
    }

    [Fact]
    public async Task With_the_focus_in_it_the_arrows_move_the_text()
    {
        await using var visit = await chromium.VisitAsync(new() { ViewportSize = new() { Width = 390, Height = 844 } }).WithChoicesAsync("""{"setting":"vertical"}""");
        await visit.Page.GotoAsync(site.At(ReadingSite.Lead));
        await visit.Page.Locator(".story").FocusAsync();
        await visit.Page.Keyboard.PressAsync("ArrowLeft");
        await visit.Page.WaitForFunctionAsync($"{Far} < 0");
        Assert.Equal(site.At(ReadingSite.Lead), visit.Page.Url);
    }

    [Fact]
    public async Task Only_articles_are_set_vertically()
    {
        await using var visit = await chromium.VisitAsync().WithChoicesAsync("""{"setting":"vertical"}""");
        await visit.Page.GotoAsync(site.At(ReadingSite.FrontPage));
        Assert.Equal("horizontal-tb", await visit.Page.StyleAsync(".story", "writing-mode"));
    }
}
