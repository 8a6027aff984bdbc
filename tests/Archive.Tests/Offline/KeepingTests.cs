using Archive.Tests.Browser;
using static Microsoft.Playwright.Assertions;

namespace Archive.Tests.Offline;

/// <summary>In the browser: an edition is kept, read, searched and removed.</summary>
[Collection(ChromiumTests.Name)]
public sealed class KeepingTests(ChromiumFixture chromium)
{
    private const string Edition = "sxrb/2021-10-23";

    [Fact]
    public async Task A_kept_edition_is_read_offline_from_page_to_page()
    {
        await using var site = await OfflineSite.StartAsync(chromium);
        await site.KeepAsync(Edition);
        await Expect(site.KeepButton).ToHaveTextAsync("Remove it");
        Assert.Empty(await site.Page.ViolationsAsync());

        await site.GoOfflineAsync();
        await site.Page.ReloadAsync();

        await Expect(site.KeepButton).ToHaveTextAsync("Remove it");
        await site.Page.Locator("main a[href='A2.html']").ClickAsync();
        await site.Page.Locator("main h2 a[href='A2-1.html']").ClickAsync();
        await Expect(site.Page.Locator("h1")).ToHaveTextAsync("新茶上市");
        Assert.Empty(site.Complaints);
    }

    [Fact]
    public async Task Kept_editions_are_searched_offline_by_the_same_rules_and_the_page_says_so()
    {
        await using var site = await OfflineSite.StartAsync(chromium);
        await site.KeepAsync(Edition);
        await site.KeepAsync("lcwb/2019-11");
        await site.GoOfflineAsync();

        await OpenAsync("\"横跨南溪的石桥\"");
        Assert.Equal([$"{Edition}/A1-1"], await site.Search.ArticlesAsync());
        await Expect(site.Search.Status).ToHaveTextAsync("1 article in the 2 editions kept on this device; the rest of the archive is out of reach");
        await Expect(site.Search.Status).ToHaveAttributeAsync("data-count", "1");
        await Expect(site.Search.Status).ToHaveAttributeAsync("data-exact", "true");
        Assert.Equal(["横跨南溪的石桥"], await site.Page.Locator("#search-results mark").AllTextContentsAsync());

        await OpenAsync("本报讯 -新茶", "&order=oldest");
        Assert.Equal(["lcwb/2019-11/1-1", $"{Edition}/A1-1"], await site.Search.ArticlesAsync());
        await Expect(site.Page.Locator("#search-choices a")).ToHaveTextAsync(["绿城晚报", "水乡日报"]);
        await OpenAsync("本报讯", "&from=2021");
        Assert.Equal([$"{Edition}/A1-1", $"{Edition}/A2-1"], await site.Search.ArticlesAsync());
        await OpenAsync("date:2019 newspaper:绿城");
        Assert.Equal(["lcwb/2019-11/1-1"], await site.Search.ArticlesAsync());
        await OpenAsync("渡口");
        await Expect(site.Search.Status).ToHaveAttributeAsync("data-count", "0");
        await OpenAsync("");
        await Expect(site.Search.Status).ToHaveTextAsync("The archive is out of reach. The 2 editions kept on this device can be searched.");

        await OpenAsync("头采茶");
        await site.Page.Locator("#search-results a").ClickAsync();
        await Expect(site.Page.Locator("article mark")).ToHaveTextAsync("头采茶");

        await site.Page.Context.SetOfflineAsync(false);
        await OpenAsync("渡口");
        await Expect(site.Search.Status).ToHaveTextAsync("1 article");

        Task OpenAsync(string query, string choices = "") => site.Search.OpenAsync(query, choices);
    }

    [Fact]
    public async Task The_front_page_lists_what_is_kept_and_removes_it()
    {
        await using var site = await OfflineSite.StartAsync(chromium);
        await site.GoAsync("");
        await Expect(site.Page.Locator(".kept")).ToBeHiddenAsync();
        await site.KeepAsync(Edition);
        await site.GoAsync("");
        await Expect(site.Page.Locator(".kept a")).ToHaveAttributeAsync("href", new Uri(site.Root, $"{Edition}/index.html").AbsoluteUri);
        await Expect(site.Page.Locator(".kept .edition-extent")).ToHaveTextAsync("2 articles, 0.0 MB");
        Assert.Empty(await site.Page.ViolationsAsync());

        await site.Page.Locator(".kept button").ClickAsync();

        await Expect(site.Page.Locator(".kept")).ToBeHiddenAsync();
        Assert.DoesNotContain(await site.CachesAsync(), name => name.StartsWith("edition", StringComparison.Ordinal));
        await site.GoAsync($"{Edition}/index.html");
        await Expect(site.KeepButton).ToHaveTextAsync("Keep this edition to read offline");
    }

    [Fact]
    public async Task Keeping_can_be_stopped_and_leaves_nothing_behind()
    {
        await using var site = await OfflineSite.StartAsync(chromium);
        var held = new TaskCompletionSource();
        await site.Page.RouteAsync("**/A2-1.html", async route =>
        {
            await held.Task;
            await route.AbortAsync();
        });
        await site.GoAsync($"{Edition}/index.html");
        await site.KeepButton.ClickAsync();
        await Expect(site.KeepStatus).ToHaveTextAsync("5 of 6 files kept");
        await Expect(site.KeepButton).ToBeFocusedAsync();

        await site.KeepButton.ClickAsync();

        await Expect(site.KeepStatus).ToHaveTextAsync("Stopped; nothing of it was kept.");
        Assert.DoesNotContain(await site.CachesAsync(), name => name.StartsWith("edition", StringComparison.Ordinal));
        held.SetResult();
    }

    [Fact]
    public async Task An_edition_of_which_a_page_cannot_be_had_is_not_kept()
    {
        await using var site = await OfflineSite.StartAsync(chromium);
        await site.Page.RouteAsync("**/A2-1.html", route => route.AbortAsync());
        await site.GoAsync($"{Edition}/index.html");

        await site.KeepButton.ClickAsync();

        await Expect(site.KeepStatus).ToHaveTextAsync("It could not be kept. The network failed, or the device has no room.");
        await Expect(site.KeepButton).ToHaveTextAsync("Keep this edition to read offline");
    }

    [Fact]
    public async Task A_correction_that_was_read_is_kept_too()
    {
        await using var site = await OfflineSite.StartAsync(chromium);
        await site.KeepAsync(Edition);
        site.Archive.AddPage("sxrb", "2021-10-23", "A1", 1, "石桥今日通车", "本报讯 横跨北溪的石桥昨天通车。");
        Assert.Empty(site.Archive.Build().Faults);
        await site.GoAsync($"{Edition}/A1-1.html");
        await Expect(site.Page.Locator(".text")).ToContainTextAsync("横跨北溪");
        await site.Page.WaitForFunctionAsync($"caches.match('{site.Root}{Edition}/A1-1.html').then(page => page.text()).then(text => text.includes('横跨北溪'))");

        await site.GoOfflineAsync();
        await site.Page.ReloadAsync();

        await Expect(site.Page.Locator(".text")).ToContainTextAsync("横跨北溪");
    }
}
