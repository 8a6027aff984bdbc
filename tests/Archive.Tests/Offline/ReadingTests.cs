using System.Text.RegularExpressions;
using Archive.Tests.Browser;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Archive.Tests.Offline;

/// <summary>In the browser: what a reader has without a network.</summary>
[Collection(ChromiumTests.Name)]
public sealed class ReadingTests(ChromiumFixture chromium)
{
    private const string Edition = "sxrb/2021-10-23";

    [Fact]
    public async Task What_was_read_can_be_read_again_in_its_dress()
    {
        await using var site = await OfflineSite.StartAsync(chromium);
        await site.GoAgainAsync($"{Edition}/A1-1.html");
        await site.GoAsync($"{Edition}/");

        await site.GoOfflineAsync();
        await site.GoAsync($"{Edition}/A1-1.html?from=elsewhere");

        await Expect(site.Page.Locator("h1")).ToHaveTextAsync("石桥今日通车");
        await Expect(site.Page.Locator("body")).ToHaveCSSAsync("background-color", "rgb(253, 251, 246)");
        await site.GoAsync($"{Edition}/index.html");
        await Expect(site.Page.Locator(".headlines a").First).ToHaveTextAsync("石桥今日通车");
    }

    [Fact]
    public async Task One_look_at_one_page_starts_no_worker_and_reading_on_does()
    {
        await using var site = await OfflineSite.StartAsync(chromium);
        await site.GoAsync($"{Edition}/A1-1.html");
        await site.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        Assert.Equal(0, await site.Page.EvaluateAsync<int>("navigator.serviceWorker.getRegistrations().then(all => all.length)"));

        await site.GoAsync($"{Edition}/A1.html");

        await site.Page.EvaluateAsync("navigator.serviceWorker.ready.then(() => {})");
    }

    [Fact]
    public async Task What_is_not_kept_says_so_and_leads_to_what_is()
    {
        await using var site = await OfflineSite.StartAsync(chromium);
        await site.GoAgainAsync($"{Edition}/A1-1.html");
        await site.KeepAsync("sxrb/2021-10-24");

        await site.GoOfflineAsync();
        await site.GoAsync("lcwb/2019-11/1-1.html");

        await Expect(site.Page.Locator("h1")).ToHaveTextAsync("Out of reach");
        await Expect(site.Page.Locator("h1")).ToHaveCSSAsync("color", "rgb(168, 32, 26)");
        await Expect(site.Page.Locator(".kept a")).ToHaveTextAsync(new Regex("水乡日报.*24 October 2021"));
        await Expect(site.Page.Locator(".read-lately a")).ToHaveTextAsync(["石桥今日通车 · 水乡日报 23 October 2021 Page A1"]);
        Assert.Empty(await site.Page.ViolationsAsync());
        await site.Page.Locator(".kept a").ClickAsync();
        await Expect(site.Page).ToHaveURLAsync(new Uri(site.Root, "sxrb/2021-10-24/index.html").AbsoluteUri);
        await site.Page.Locator(".headlines a").First.ClickAsync();
        await Expect(site.Page.Locator(".text")).ToContainTextAsync("南溪渡口昨天停航");
    }

    [Fact]
    public async Task A_page_that_was_not_kept_comes_with_the_network()
    {
        await using var site = await OfflineSite.StartAsync(chromium);
        await site.GoAgainAsync("");
        await site.GoOfflineAsync();
        await site.GoAsync("lcwb/2019-11/1-1.html");
        await Expect(site.Page.Locator(".read-lately a")).ToHaveTextAsync(["水乡报纸"]);

        await site.Page.Context.SetOfflineAsync(false);

        await Expect(site.Page.Locator("h1")).ToHaveTextAsync("夜市搬家");
    }

    [Fact]
    public async Task A_new_version_of_the_site_takes_the_place_of_the_old_one()
    {
        await using var site = await OfflineSite.StartAsync(chromium);
        await site.GoAgainAsync($"{Edition}/A1-1.html");
        var before = await site.CachesAsync();
        var tokens = Path.Combine(site.Archive.Templates, "assets", "tokens.css");
        await File.WriteAllTextAsync(tokens, (await File.ReadAllTextAsync(tokens)).Replace("#fdfbf6", "#ccddee", StringComparison.Ordinal));
        Assert.Empty(site.Archive.Build().Faults);

        await site.Page.ReloadAsync();

        await Expect(site.Page.Locator("body")).ToHaveCSSAsync("background-color", "rgb(204, 221, 238)");
        await site.Page.WaitForFunctionAsync("caches.keys().then(names => names.filter(name => name.includes(' assets ')).length === 1)");
        var after = await site.CachesAsync();
        Assert.Single(after, name => name.StartsWith("assets ", StringComparison.Ordinal) && !before.Contains(name, StringComparer.Ordinal));
        await site.GoOfflineAsync();
        await site.Page.ReloadAsync();
        await Expect(site.Page.Locator("body")).ToHaveCSSAsync("background-color", "rgb(204, 221, 238)");
    }

    [Fact]
    public async Task Of_what_was_read_the_oldest_makes_place()
    {
        await using var site = await OfflineSite.StartAsync(chromium);
        await site.GoAgainAsync($"{Edition}/A1-1.html");
        await site.Page.EvaluateAsync(
            """
            caches.open("archive /papers/ read").then(async (cache) => {
              for (let i = 0; i < 205; i++) await cache.put(`${location.origin}/papers/lcwb/old/${i}.html`, new Response(""));
            })
            """);

        await site.GoAsync($"{Edition}/A2-1.html");

        await site.Page.WaitForFunctionAsync("caches.open('archive /papers/ read').then(cache => cache.keys()).then(keys => keys.length === 200 && keys.at(-1).url.endsWith('A2-1.html'))");
    }

    [Fact]
    public async Task Without_scripts_nothing_is_offered_that_does_nothing()
    {
        await using var site = await OfflineSite.StartAsync(chromium);
        await using var visit = await chromium.VisitAsync(new() { JavaScriptEnabled = false });

        await visit.Page.GotoAsync(new Uri(site.Root, $"{Edition}/index.html").AbsoluteUri);
        await Expect(visit.Page.Locator(".keep")).ToBeHiddenAsync();
        await Expect(visit.Page.Locator("main button")).ToHaveCountAsync(0);
        await visit.Page.GotoAsync(site.Root.AbsoluteUri);
        await Expect(visit.Page.Locator(".kept")).ToBeHiddenAsync();
    }
}
