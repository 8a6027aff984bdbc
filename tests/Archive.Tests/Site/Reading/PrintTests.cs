using Archive.Tests.Browser;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Archive.Tests.Site.Reading;

/// <summary>What stands on paper, whatever was chosen for the screen.</summary>
[Collection(ChromiumTests.Name)]
public sealed class PrintTests(ChromiumFixture chromium, ReadingSite site) : IClassFixture<ReadingSite>
{
    private const string Choices = """{"theme":"dark","size":"largest","setting":"vertical"}""";

    [Fact]
    public async Task An_article_is_a_clipping_with_its_folio_line_and_its_address()
    {
        await using var visit = await PrintAsync(ReadingSite.Lead);
        var page = visit.Page;
        await Expect(page.Locator(".folio")).ToBeVisibleAsync();
        foreach (var gone in new[] { ".bar", ".pager", ".whereabouts" })
            await Expect(page.Locator(gone)).ToBeHiddenAsync();
        Assert.Equal("solid", await page.StyleAsync("main", "border-top-style"));
        Assert.Equal("2", await page.StyleAsync(".text", "column-count"));
        Assert.Equal("horizontal-tb", await page.StyleAsync(".story", "writing-mode"));
        Assert.Equal("rgb(255, 255, 255)", await page.StyleAsync("body", "background-color"));
        Assert.Equal("16px", await page.StyleAsync("html", "font-size"));
        var below = await page.EvaluateAsync<double>("document.querySelector('link[rel=canonical]').getBoundingClientRect().top - document.querySelector('main').getBoundingClientRect().bottom");
        Assert.InRange(below, 1, 20);
    }

    [Fact]
    public async Task A_brief_is_as_narrow_as_a_column()
    {
        await using var visit = await PrintAsync(ReadingSite.Brief);
        Assert.Equal("auto", await visit.Page.StyleAsync(".text", "column-count"));
        Assert.InRange((await visit.Page.Locator("main").BoundingBoxAsync())!.Width, 100, 420);
    }

    [Fact]
    public async Task A_page_prints_all_its_articles()
    {
        await using var visit = await PrintAsync(ReadingSite.FrontPage);
        await Expect(visit.Page.Locator(".nameplate")).ToBeVisibleAsync();
        foreach (var headline in await visit.Page.Locator(".headline").AllAsync())
            await Expect(headline).ToBeVisibleAsync();
        await Expect(visit.Page.Locator(".page-list")).ToBeHiddenAsync();
    }

    private async Task<Visit> PrintAsync(string path)
    {
        var visit = await chromium.VisitAsync(new() { ViewportSize = new() { Width = 680, Height = 960 } }).WithChoicesAsync(Choices);
        await visit.Page.GotoAsync(site.At(path));
        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });
        return visit;
    }
}
