using Archive.Tests.Browser;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Archive.Tests.Site.Reading;

/// <summary>The reading settings: what is chosen holds at once, later and elsewhere, and nothing moves for it.</summary>
[Collection(ChromiumTests.Name)]
public sealed class SettingsTests(ChromiumFixture chromium, ReadingSite site) : IClassFixture<ReadingSite>
{
    [Theory]
    [InlineData("小", "html", "font-size", "14.4px", "中")]
    [InlineData("大", "html", "font-size", "18.4px", "中")]
    [InlineData("特大", "html", "font-size", "21.6px", "中")]
    [InlineData("短", ".story, .sheet", "--measure", "31.5rem", null)]
    [InlineData("白纸", "body", "background-color", "rgb(253, 251, 246)", "随系统")]
    [InlineData("夜读", "body", "background-color", "rgb(20, 19, 15)", null)]
    [InlineData("旧报", "body", "background-color", "rgb(243, 230, 203)", "随系统")]
    public async Task A_choice_holds_at_once_after_a_reload_and_on_other_pages(string word, string where, string property, string expected, string? usual)
    {
        await using var visit = await chromium.VisitAsync(new() { ColorScheme = usual == "随系统" ? ColorScheme.Dark : ColorScheme.Light });
        var page = visit.Page;
        await page.GotoAsync(site.At(ReadingSite.Lead));
        var before = await page.StyleAsync(where, property);
        Assert.NotEqual(expected, before, StringComparer.Ordinal);

        await page.ChooseAsync(word);
        Assert.Equal(expected, await page.StyleAsync(where, property));
        await page.ReloadAsync();
        Assert.Equal(expected, await page.StyleAsync(where, property));
        await page.GotoAsync(site.At(ReadingSite.FrontPage));
        Assert.Equal(expected, await page.StyleAsync(where, property));

        if (usual is not null)
        {
            await page.ChooseAsync(usual);
            Assert.Equal(before, await page.StyleAsync(where, property));
        }

        Assert.Empty(visit.Console);
    }

    [Theory]
    [InlineData("短", 504)]
    [InlineData("长", 864)]
    public async Task A_line_is_as_long_as_chosen(string word, double width)
    {
        await using var visit = await chromium.VisitAsync(new() { ViewportSize = new() { Width = 1280, Height = 900 } });
        await visit.Page.GotoAsync(site.At(ReadingSite.Brief));
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "阅读设置" }).ClickAsync();
        await visit.Page.Slip().GetByRole(AriaRole.Group, new() { Name = "行长" }).Word(word).ClickAsync();
        Assert.Equal(width, await visit.Page.EvaluateAsync<double>("document.querySelector('.story').getBoundingClientRect().width"));
    }

    [Fact]
    public async Task A_choice_holds_in_other_tabs_and_after_going_back()
    {
        await using var visit = await chromium.VisitAsync();
        var page = visit.Page;
        var other = await page.Context.NewPageAsync();
        await other.GotoAsync(site.At(ReadingSite.Brief));
        await page.GotoAsync(site.At(ReadingSite.FrontPage));
        await page.GotoAsync(site.At(ReadingSite.Lead));
        await page.ChooseAsync("旧报");
        await Expect(other.Locator("html")).ToHaveAttributeAsync("data-theme", "sepia");
        await page.GoBackAsync();
        await Expect(page.Locator("html")).ToHaveAttributeAsync("data-theme", "sepia");
    }

    [Fact]
    public async Task A_choice_holds_before_any_script_file_is_there()
    {
        await using var visit = await chromium.VisitAsync().WithChoicesAsync("""{"theme":"dark","size":"large"}""");
        await visit.Page.RouteAsync("**/reader.js", route => route.AbortAsync());
        await visit.Page.GotoAsync(site.At(ReadingSite.Lead));
        Assert.Equal("rgb(20, 19, 15)", await visit.Page.StyleAsync("body", "background-color"));
        Assert.Equal("18.4px", await visit.Page.StyleAsync("html", "font-size"));
    }

    [Theory]
    [InlineData("Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('refused', 'SecurityError'); } })")]
    [InlineData("localStorage.reading = 'nonsense'")]
    [InlineData("localStorage.reading = '[1, {}]'")]
    public async Task Storage_that_is_refused_or_broken_breaks_nothing(string storage)
    {
        await using var visit = await chromium.VisitAsync();
        await visit.Page.AddInitScriptAsync(storage);
        await visit.Page.GotoAsync(site.At(ReadingSite.Lead));
        await visit.Page.ChooseAsync("夜读");
        Assert.Equal("rgb(20, 19, 15)", await visit.Page.StyleAsync("body", "background-color"));
        Assert.Empty(visit.Console);
    }

    [Theory]
    [InlineData(1280, "{}")]
    [InlineData(390, "{}")]
    [InlineData(1280, """{"theme":"sepia","size":"largest","measure":"long"}""")]
    [InlineData(390, """{"theme":"dark","size":"small","setting":"vertical"}""")]
    [InlineData(1280, """{"setting":"vertical"}""")]
    public async Task Nothing_moves(int width, string choices)
    {
        await using var visit = await chromium.VisitAsync(new() { ViewportSize = new() { Width = width, Height = 900 } }).WithChoicesAsync(choices);
        // There is no index here, of which the search page would tell.
        foreach (var path in ReadingSite.Kinds.Where(path => path != "search/index.html"))
        {
            await visit.Page.GotoAsync(site.At(path));
            await visit.Page.Control().ClickAsync();
            await Expect(visit.Page.Slip()).ToBeVisibleAsync();
            if (path == ReadingSite.Citations)
                await Expect(visit.Page.Locator(".cite-files button")).Not.ToHaveCountAsync(0);
            await AssertNothingMovedAsync(visit.Page, path);
        }
    }

    [Fact]
    public async Task Nothing_moves_while_a_page_comes_in_pieces()
    {
        await using var visit = await chromium.VisitAsync(new() { ViewportSize = new() { Width = 1280, Height = 900 } });
        foreach (var path in ReadingSite.Kinds.Where(path => path != "search/index.html"))
        {
            await visit.Page.GotoAsync(site.At(path) + "?slowly");
            await AssertNothingMovedAsync(visit.Page, path);
        }
    }

    [Theory]
    [InlineData("small")]
    [InlineData("large")]
    [InlineData("largest")]
    public async Task At_every_size_no_page_scrolls_sideways(string size)
    {
        await using var visit = await chromium.VisitAsync(new() { ViewportSize = new() { Width = 320, Height = 800 } }).WithChoicesAsync($$"""{"size":"{{size}}"}""");
        foreach (var path in ReadingSite.Kinds)
        {
            await visit.Page.GotoAsync(site.At(path));
            Assert.Equal((path, 0), (path, await visit.Page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth")));
            await visit.Page.Control().ClickAsync();
            Assert.Equal((path, 0), (path, await visit.Page.Slip().EvaluateAsync<int>("dialog => dialog.scrollWidth - dialog.clientWidth")));
        }
    }

    [Theory]
    [InlineData("light")]
    [InlineData("dark")]
    [InlineData("sepia")]
    public async Task Axe_finds_nothing_in_any_theme_nor_in_the_dialogs(string theme)
    {
        await using var visit = await chromium.VisitAsync(new() { ColorScheme = theme == "dark" ? ColorScheme.Light : ColorScheme.Dark }).WithChoicesAsync($$"""{"theme":"{{theme}}"}""");
        foreach (var path in ReadingSite.Kinds)
        {
            await visit.Page.GotoAsync(site.At(path));
            await AssertSoundAsync(path);
        }

        await visit.Page.GotoAsync(site.At(ReadingSite.Lead));
        await visit.Page.ChooseAsync("竖排");
        await AssertSoundAsync("vertical");
        await visit.Page.Control().ClickAsync();
        await AssertSoundAsync("settings");
        await visit.Page.Slip().Word("快捷键").ClickAsync();
        await Expect(visit.Page.Locator(".reading-help")).ToBeVisibleAsync();
        await AssertSoundAsync("help");

        async Task AssertSoundAsync(string what) => Assert.Empty((await visit.Page.ViolationsAsync()).Select(violation => $"{theme} {what} {violation}"));
    }

    [Fact]
    public async Task The_settings_are_worked_by_keyboard_alone_and_give_the_focus_back()
    {
        await using var visit = await chromium.VisitAsync();
        var page = visit.Page;
        await page.GotoAsync(site.At(ReadingSite.Lead));
        await page.Control().FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByRole(AriaRole.Dialog, new() { Name = "阅读设置" })).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Radio, new() { Name = "中" }).First).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("ArrowRight");
        await Expect(page.Locator("html")).ToHaveAttributeAsync("data-size", "large");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("ArrowDown");
        await Expect(page.Locator("html")).ToHaveAttributeAsync("data-theme", "light");
        await page.Keyboard.PressAsync("Escape");
        await Expect(page.Slip()).ToHaveCountAsync(0);
        await Expect(page.Control()).ToBeFocusedAsync();
        Assert.Equal(site.At(ReadingSite.Lead), page.Url);
    }

    [Fact]
    public async Task Nothing_of_the_settings_is_asked_for_before_a_reader_opens_them()
    {
        await using var visit = await chromium.VisitAsync();
        await visit.Page.GotoAsync(site.At(ReadingSite.Lead));
        await visit.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        Assert.DoesNotContain(visit.Requests, request => request.Contains("/assets/reader/", StringComparison.Ordinal) || request.Contains("/assets/words/", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Without_scripts_no_control_is_there_and_the_bar_keeps_no_place_for_it()
    {
        await using var visit = await chromium.VisitAsync(new() { JavaScriptEnabled = false });
        await visit.Page.GotoAsync(site.At(ReadingSite.Lead));
        await Expect(visit.Page.Locator("button:not([type=submit]), dialog")).ToHaveCountAsync(0);
        await Expect(visit.Page.Locator(".text")).ToContainTextAsync(ReadingSite.Numbers);
        var gap = await visit.Page.Locator(".bar").BoundingBoxAsync() is { } bar && await visit.Page.Locator(".bar-search").BoundingBoxAsync() is { } search ? bar.X + bar.Width - search.X - search.Width : -1;
        Assert.InRange(gap, 0, 41);
    }

    /// <summary>Nothing on the page has moved since it was opened, as a browser counts it.</summary>
    private static async Task AssertNothingMovedAsync(IPage page, string path)
    {
        var moved = await page.EvaluateAsync<double>("""
            new Promise((resolve) => {
              let moved = 0;
              new PerformanceObserver((list) => list.getEntries().forEach((entry) => (moved += entry.value))).observe({ type: "layout-shift", buffered: true });
              setTimeout(() => resolve(moved), 100);
            })
            """);
        Assert.True(moved == 0, $"{path} moved by {moved}");
    }
}
