using Archive.Tests.Browser;
using static Microsoft.Playwright.Assertions;

namespace Archive.Tests.Site.Reading;

/// <summary>The keys that leaf through the archive, and where they are silent.</summary>
[Collection(ChromiumTests.Name)]
public sealed class KeysTests(ChromiumFixture chromium, ReadingSite site) : IClassFixture<ReadingSite>
{
    [Theory]
    [InlineData(ReadingSite.Lead, "ArrowRight", ReadingSite.Brief)]
    [InlineData(ReadingSite.Brief, "ArrowLeft", ReadingSite.Lead)]
    [InlineData(ReadingSite.Lead, "]", ReadingSite.InsidePage)]
    [InlineData("yhrb/2021-10-23/A4-1.html", "[", ReadingSite.FrontPage)]
    [InlineData(ReadingSite.FrontPage, "ArrowRight", ReadingSite.InsidePage)]
    [InlineData(ReadingSite.FrontPage, "]", ReadingSite.InsidePage)]
    [InlineData(ReadingSite.InsidePage, "[", ReadingSite.FrontPage)]
    [InlineData(ReadingSite.Edition, "ArrowLeft", "yhrb/2021-10-22/index.html")]
    [InlineData(ReadingSite.Edition, "ArrowRight", "yhrb/2021-10-24/index.html")]
    public async Task A_key_leads_to(string from, string key, string to)
    {
        await using var visit = await chromium.VisitAsync();
        await visit.Page.GotoAsync(site.At(from));
        await visit.Page.Keyboard.PressAsync(key);
        await Expect(visit.Page).ToHaveURLAsync(site.At(to), new() { Timeout = 30_000 });
    }

    [Fact]
    public async Task In_vertical_text_left_is_onward()
    {
        await using var visit = await chromium.VisitAsync().WithChoicesAsync("""{"setting":"vertical"}""");
        await visit.Page.GotoAsync(site.At(ReadingSite.Lead));
        await visit.Page.Keyboard.PressAsync("ArrowLeft");
        await Expect(visit.Page).ToHaveURLAsync(site.At(ReadingSite.Brief), new() { Timeout = 30_000 });
        await visit.Page.Keyboard.PressAsync("ArrowRight");
        await Expect(visit.Page).ToHaveURLAsync(site.At(ReadingSite.Lead), new() { Timeout = 30_000 });
    }

    [Theory]
    [InlineData(ReadingSite.Lead, ".bar-search [name=q]")]
    [InlineData("404.html", ".search-form [name=q]")]
    [InlineData("search/index.html", "#search-field")]
    public async Task A_slash_goes_to_the_search_field_and_is_not_written_there(string path, string field)
    {
        await using var visit = await chromium.VisitAsync();
        await visit.Page.GotoAsync(site.At(path));
        await visit.Page.Locator("h1").First.ClickAsync(new() { Position = new() { X = 1, Y = 1 } });
        await visit.Page.Keyboard.PressAsync("/");
        await Expect(visit.Page.Locator(field)).ToBeFocusedAsync();
        await visit.Page.Keyboard.PressAsync("/");
        await Expect(visit.Page.Locator(field)).ToHaveValueAsync("/");
    }

    [Fact]
    public async Task A_question_mark_shows_the_keys()
    {
        await using var visit = await chromium.VisitAsync();
        await visit.Page.GotoAsync(site.At(ReadingSite.Lead));
        await visit.Page.Keyboard.PressAsync("?");
        await Expect(visit.Page.GetByRole(Microsoft.Playwright.AriaRole.Dialog, new() { Name = "快捷键" })).ToBeVisibleAsync();
        await Expect(visit.Page.Locator("kbd")).ToHaveTextAsync(["←", "→", "[", "]", "/", "?", "Esc"]);
        await visit.Page.Keyboard.PressAsync("ArrowRight");
        await visit.Page.Keyboard.PressAsync("Escape");
        await Expect(visit.Page.Slip()).ToHaveCountAsync(0);
        Assert.Equal(site.At(ReadingSite.Lead), visit.Page.Url);
    }

    [Theory]
    [InlineData("Shift+ArrowRight")]
    [InlineData("Control+ArrowRight")]
    [InlineData("Control+]")]
    [InlineData("Meta+ArrowRight")]
    public async Task A_key_with_another_key_is_the_browsers(string keys)
    {
        await using var visit = await chromium.VisitAsync();
        await visit.Page.GotoAsync(site.At(ReadingSite.Lead));
        await AssertSilentAsync(visit, keys);
    }

    [Fact]
    public async Task In_a_field_keys_write_and_move()
    {
        await using var visit = await chromium.VisitAsync();
        await visit.Page.GotoAsync(site.At(ReadingSite.Lead));
        await visit.Page.Locator(".bar-search [name=q]").ClickAsync();
        await AssertSilentAsync(visit, "[", "]", "/", "?", "ArrowRight", "ArrowLeft");
        await Expect(visit.Page.Locator(".bar-search [name=q]")).ToHaveValueAsync("[]/?");
        await Expect(visit.Page.Slip()).ToHaveCountAsync(0);
    }

    [Theory]
    [InlineData(ReadingSite.Lead)]
    [InlineData("search/index.html")]
    public async Task Keys_can_be_switched_off(string path)
    {
        await using var visit = await chromium.VisitAsync();
        await visit.Page.GotoAsync(site.At(ReadingSite.Lead));
        await visit.Page.Keyboard.PressAsync("?");
        await visit.Page.GetByLabel("使用这些快捷键").UncheckAsync();
        await visit.Page.GotoAsync(site.At(path));
        await visit.Page.Locator("h1").First.ClickAsync(new() { Position = new() { X = 1, Y = 1 } });
        await AssertSilentAsync(visit, "ArrowRight", "]", "?", "/");
        await Expect(visit.Page.Slip()).ToHaveCountAsync(0);
        await Expect(visit.Page.Locator("[name=q]").First).Not.ToBeFocusedAsync();
    }

    /// <summary>Presses the keys, and sees that the page stays.</summary>
    private static async Task AssertSilentAsync(Visit visit, params string[] keys)
    {
        var address = visit.Page.Url;
        foreach (var key in keys)
            await visit.Page.Keyboard.PressAsync(key);
        await visit.Page.WaitForTimeoutAsync(300);
        Assert.Equal(address, visit.Page.Url);
    }
}
