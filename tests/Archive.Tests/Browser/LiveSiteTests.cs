using Archive.Tests.Build;
using Archive.Tests.Commands;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Archive.Tests.Browser;

/// <summary><c>archive serve</c> in a browser: what somebody sees who corrects a page meanwhile.</summary>
[Collection(ChromiumTests.Name)]
public sealed class LiveSiteTests(ChromiumFixture chromium) : IDisposable
{
    /// <summary>A build takes a moment, and more of them where much else is tested at once.</summary>
    private const float Patience = 30_000;

    private const string Article = "sxrb/2021-10-23/A1-1.html";

    private readonly SmallArchive _archive = new();

    public void Dispose() => _archive.Dispose();

    [LinuxFact]
    public async Task A_correction_is_shown_without_being_asked_for()
    {
        await using var visit = await chromium.VisitAsync();
        using var server = await OpenAsync(visit, Article);

        Correct("石桥明日通车");

        await ExpectHeadingAsync(visit, "石桥明日通车");
        Assert.Empty(visit.Console);
    }

    [LinuxFact]
    public async Task A_fault_is_named_on_the_page_while_the_last_good_site_stays()
    {
        await using var visit = await chromium.VisitAsync();
        using var server = await OpenAsync(visit, Article);

        var page = _archive.Write(SmallArchive.PagePath("sxrb", "2021-10-23", "A1"), "<b>no front matter\n");
        await Expect(visit.Page.Locator("aside [role=alert] li")).ToContainTextAsync($"{Path.GetRelativePath(_archive.Root, page)}:1: found '<b>no front matter' at the start", new() { Timeout = Patience });
        await Expect(visit.Page.Locator("aside [role=alert] p")).ToContainTextAsync("last good site");
        await visit.Page.ReloadAsync();
        await Expect(visit.Page.Locator("h1")).ToHaveTextAsync("石桥今日通车");

        Correct("石桥明日通车");

        await ExpectHeadingAsync(visit, "石桥明日通车");
        await Expect(visit.Page.Locator("aside [role=alert]")).ToHaveCountAsync(0);
    }

    [LinuxFact]
    public async Task A_site_that_is_there_stays_when_serving_begins_with_a_fault()
    {
        _archive.Build();
        _archive.Write(SmallArchive.PagePath("sxrb", "2021-10-23", "A1"), "no front matter\n");
        await using var visit = await chromium.VisitAsync();
        using var server = await OpenAsync(visit, Article);

        await ExpectHeadingAsync(visit, "石桥今日通车");
        await Expect(visit.Page.Locator("aside [role=alert] p")).ToContainTextAsync("last good site", new() { Timeout = Patience });
    }

    [LinuxFact]
    public async Task A_page_that_comes_to_be_replaces_the_one_for_lost_addresses()
    {
        await using var visit = await chromium.VisitAsync();
        using var server = await OpenAsync(visit, "sxrb/2021-10-23/A3-1.html");

        _archive.AddPage("sxrb", "2021-10-23", "A3", 3, "新版", "本报讯 新版。");

        await ExpectHeadingAsync(visit, "新版");
    }

    [LinuxFact]
    public async Task Pages_that_a_worker_kept_before_do_not_hide_the_new_ones()
    {
        await using var visit = await chromium.VisitAsync(new() { ServiceWorkers = ServiceWorkerPolicy.Allow });
        using var server = await OpenAsync(visit, Article);
        await visit.Page.EvaluateAsync("navigator.serviceWorker.register('/sw.js')");
        await Expect(visit.Page.Locator("h1")).ToBeVisibleAsync();

        await visit.Page.WaitForFunctionAsync("async () => (await navigator.serviceWorker.getRegistrations()).length === 0");
    }

    [LinuxFact]
    public async Task A_content_folder_that_was_taken_away_is_named_and_watched_again_when_it_is_back()
    {
        await using var visit = await chromium.VisitAsync();
        using var server = await OpenAsync(visit, Article);

        Directory.Move(_archive.Content, _archive["elsewhere"]);
        await Expect(visit.Page.Locator("aside [role=alert] li")).ToContainTextAsync("content", new() { Timeout = Patience });
        Directory.Move(_archive["elsewhere"], _archive.Content);
        await Expect(visit.Page.Locator("aside [role=alert]")).ToHaveCountAsync(0, new() { Timeout = Patience });
        Correct("石桥明日通车");

        await ExpectHeadingAsync(visit, "石桥明日通车");
    }

    private static Task ExpectHeadingAsync(Visit visit, string text) => Expect(visit.Page.Locator("h1")).ToHaveTextAsync(text, new() { Timeout = Patience });

    private void Correct(string headline) => _archive.AddPage("sxrb", "2021-10-23", "A1", 1, headline, "本报讯 横跨南溪的石桥昨天通车。");

    private async Task<CommandProcess> OpenAsync(Visit visit, string path)
    {
        var server = CommandProcess.StartInForeground(_archive.Root, "serve", "--port", "0");
        await visit.Page.GotoAsync(new Uri(await server.AddressAsync(), path).AbsoluteUri);
        return server;
    }
}
