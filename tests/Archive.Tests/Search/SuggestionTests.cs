using Archive.Model;
using Archive.Tests.Browser;
using static Microsoft.Playwright.Assertions;

namespace Archive.Tests.Search;

/// <summary>In the browser: what the field suggests as one types, and how it is chosen without a mouse.</summary>
[Collection(ChromiumTests.Name)]
public sealed class SuggestionTests(ChromiumFixture chromium, SearchLibrarySite library) : IClassFixture<SearchLibrarySite>
{
    [Fact]
    public async Task Headlines_that_hold_the_text_are_suggested_and_chosen_by_keyboard()
    {
        await using var visit = await chromium.VisitAsync();
        var page = new SearchPage(visit, library.Site.Root);
        await page.OpenAsync("");
        await Expect(page.Field).ToHaveAttributeAsync("aria-expanded", "false");

        await page.Field.PressSequentiallyAsync("渡口");

        var options = page.Page.Locator("#search-suggestions [role=option]");
        await Expect(options).ToHaveTextAsync(["标题 用心用情 护航渡口", "标题 渡口开航"]);
        await Expect(page.Field).ToHaveAttributeAsync("aria-expanded", "true");
        await page.Page.Keyboard.PressAsync("ArrowUp");
        await Expect(page.Field).ToHaveAttributeAsync("aria-activedescendant", "search-option-1");
        await Expect(options.Nth(1)).ToHaveAttributeAsync("aria-selected", "true");
        await page.Page.Keyboard.PressAsync("ArrowDown");
        await page.Page.Keyboard.PressAsync("ArrowDown");
        await page.Page.Keyboard.PressAsync("Enter");
        await Expect(page.Page).ToHaveURLAsync(new Uri(library.Site.Root, "linjiang/2019-04-05/A1-1.html").AbsoluteUri);
        Assert.Empty(visit.Console);
    }

    [Fact]
    public async Task Escape_and_leaving_close_the_suggestions_and_enter_searches()
    {
        await using var visit = await chromium.VisitAsync();
        var page = new SearchPage(visit, library.Site.Root);
        await page.OpenAsync("");
        var box = page.Page.Locator("#search-suggestions");

        await page.Field.PressSequentiallyAsync("船工");
        await Expect(box).ToBeVisibleAsync();
        await page.Page.Keyboard.PressAsync("Escape");
        await Expect(box).ToBeHiddenAsync();
        await Expect(page.Field).ToHaveValueAsync("船工");
        await page.Page.Keyboard.PressAsync("Enter");
        await Expect(page.Clippings).ToHaveCountAsync(3);
        await Expect(box).ToBeHiddenAsync();
    }

    [Theory]
    [InlineData("文一", "文一舟")]
    [InlineData("副刊", "副刊")]
    public async Task Contributors_and_sections_that_begin_with_the_text_are_suggested(string typed, string suggested)
    {
        await using var visit = await chromium.VisitAsync();
        var page = new SearchPage(visit, library.Site.Root);
        await page.OpenAsync("");

        await page.Field.PressSequentiallyAsync(typed);

        await Expect(page.Page.Locator("#search-suggestions [role=option]").First).ToContainTextAsync(suggested);
        Assert.Empty(visit.Console);
    }

    [Fact]
    public async Task A_suggestion_can_be_clicked()
    {
        await using var visit = await chromium.VisitAsync();
        var page = new SearchPage(visit, library.Site.Root);
        await page.OpenAsync("");

        await page.Field.PressSequentiallyAsync("serving t");
        await page.Page.Locator("#search-suggestions [role=option]").ClickAsync();

        await Expect(page.Page).ToHaveURLAsync(new Uri(library.Site.Root, "shantan/2019-06/2-2.html").AbsoluteUri);
    }
}
