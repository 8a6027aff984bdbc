using Archive.Tests.Browser;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Archive.Tests.WholeSite;

/// <summary>How a reader quotes an article, with scripts and without.</summary>
[Collection(WholeSites.Name)]
public sealed class QuotingTests(RepositorySite repository, ChromiumFixture chromium)
{
    private const string Article = "zjrb/2021-10-23/6-1.html";

    private const string Cited = "中共杭州市委关于 十九届中央第六轮巡视整改进展情况的通报[N]. 浙江日报，2021-10-23（6）.";

    private readonly Uri _root = repository.Site.Root;

    [Fact]
    public async Task By_keyboard_citations_open_in_place_are_copied_and_leave_the_reader_where_he_was()
    {
        await using var visit = await chromium.VisitAsync();
        await visit.Page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await visit.Page.GotoAsync(At(Article));
        var link = visit.Page.Locator(".tools a", new() { HasText = "引用本文" });
        await link.PressAsync("Enter");

        var dialog = visit.Page.GetByRole(AriaRole.Dialog, new() { Name = "中共杭州市委关于 十九届中央第六轮巡视整改进展情况的通报" });
        await Expect(dialog).ToBeVisibleAsync();
        await Expect(visit.Page).ToHaveURLAsync(At(Article));
        Assert.Empty(await visit.Page.ViolationsAsync());

        await dialog.GetByRole(AriaRole.Button, new() { Name = "复制 GB/T 7714-2025" }).PressAsync("Enter");
        await Expect(dialog.GetByRole(AriaRole.Status)).ToHaveTextAsync("已复制");
        Assert.Equal(Cited, await ClipboardAsync());
        await dialog.GetByRole(AriaRole.Button, new() { Name = "复制 BibTeX" }).ClickAsync();
        await Expect(dialog.GetByRole(AriaRole.Status)).ToHaveTextAsync("已复制");
        Assert.StartsWith("@article{zjrb-2021-10-23-6-1,\ntitle={中共杭州市委关于", await ClipboardAsync(), StringComparison.Ordinal);

        await visit.Page.Keyboard.PressAsync("Escape");
        await Expect(dialog).ToHaveCountAsync(0);
        await Expect(link).ToBeFocusedAsync();
        Assert.Empty(visit.Console);

        Task<string> ClipboardAsync() => visit.Page.EvaluateAsync<string>("navigator.clipboard.readText()");
    }

    [Fact]
    public async Task Each_citation_of_a_page_is_copied_from_its_own_page_too()
    {
        await using var visit = await chromium.VisitAsync();
        await visit.Page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await visit.Page.GotoAsync(At("zjrb/2021-10-23/6-cite.html"));
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "复制 GB/T 7714-2025" }).ClickAsync();
        await Expect(visit.Page.GetByRole(AriaRole.Status)).ToHaveTextAsync("已复制");
        Assert.Equal(Cited, await visit.Page.EvaluateAsync<string>("navigator.clipboard.readText()"));
        Assert.Empty(visit.Console);
    }

    [Fact]
    public async Task Without_scripts_the_link_leads_to_citations_and_files_to_save()
    {
        await using var visit = await chromium.VisitAsync(new() { JavaScriptEnabled = false });
        await visit.Page.GotoAsync(At(Article));
        await visit.Page.Locator(".tools a", new() { HasText = "引用本文" }).ClickAsync();
        await Expect(visit.Page).ToHaveURLAsync(At("zjrb/2021-10-23/6-cite.html#a1"));
        await Expect(visit.Page.Locator("#a1 dd").First).ToHaveTextAsync(Cited);
        await Expect(visit.Page.Locator("main button")).ToHaveCountAsync(0);

        var saved = await visit.Page.RunAndWaitForDownloadAsync(() => visit.Page.GetByRole(AriaRole.Link, new() { Name = "RIS" }).ClickAsync());
        Assert.Equal("zjrb-2021-10-23-6-1.ris", saved.SuggestedFilename);
        Assert.Contains("\r\nTI  - 中共杭州市委关于", await File.ReadAllTextAsync(await saved.PathAsync()), StringComparison.Ordinal);
    }

    private string At(string path) => new Uri(_root, path).AbsoluteUri;
}
