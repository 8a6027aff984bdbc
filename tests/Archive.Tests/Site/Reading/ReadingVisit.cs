using Archive.Tests.Browser;
using Microsoft.Playwright;

namespace Archive.Tests.Site.Reading;

/// <summary>What a reader does with the reading settings, and sees of them.</summary>
internal static class ReadingVisit
{
    public static ILocator Control(this IPage page) => page.Locator(".bar-reading");

    public static ILocator Slip(this IPage page) => page.Locator("dialog[open]");

    /// <summary>The first choice or button that says a word.</summary>
    public static ILocator Word(this ILocator slip, string word) => slip.Locator($"label:has(span:text-is('{word}')), button:text-is('{word}')").First;

    /// <summary>Opens the settings, chooses one by its word and closes them.</summary>
    public static async Task ChooseAsync(this IPage page, string word)
    {
        await page.Control().ClickAsync();
        await page.Slip().Word(word).ClickAsync();
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(page.Slip()).ToHaveCountAsync(0);
    }

    /// <summary>The visit, with choices that were made before.</summary>
    public static async Task<Visit> WithChoicesAsync(this Task<Visit> coming, string choices)
    {
        var visit = await coming;
        await visit.Page.AddInitScriptAsync($"localStorage.reading ??= {System.Text.Json.JsonSerializer.Serialize(choices)}");
        return visit;
    }

    /// <summary>The value of a property of what a selector finds.</summary>
    public static Task<string> StyleAsync(this IPage page, string selector, string property) =>
        page.EvaluateAsync<string>("([selector, property]) => getComputedStyle(document.querySelector(selector)).getPropertyValue(property)", new[] { selector, property });
}
