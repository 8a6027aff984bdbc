using Archive.Tests.Browser;
using Microsoft.Playwright;

namespace Archive.Tests.Search;

/// <summary>What a reader does on the search page, and sees there.</summary>
internal sealed class SearchPage(Visit visit, Uri root)
{
    public IPage Page => visit.Page;

    public ILocator Status => Page.Locator("#search-status");

    public ILocator Field => Page.Locator("#search-field");

    public ILocator More => Page.Locator("#search-more");

    public ILocator Clippings => Page.Locator("#search-results [data-article]");

    public async Task OpenAsync(string query, string file = "search.html")
    {
        await Page.GotoAsync(new Uri(root, $"{file}?q={Uri.EscapeDataString(query)}").AbsoluteUri);
        await SettledAsync();
    }

    /// <summary>Waits until the page has nothing more to do.</summary>
    public Task SettledAsync() => Page.WaitForSelectorAsync("#search-status:not([data-state=loading]):not(:empty)");

    public async Task<string[]> ArticlesAsync() =>
        await Clippings.EvaluateAllAsync<string[]>("clippings => clippings.map(clipping => clipping.dataset.article)");

    public async Task<IReadOnlyList<string>> MarksAsync() => await Page.Locator("#search-results mark").AllTextContentsAsync();

    public async Task<(int Count, bool IsExact, string State)> StatusAsync()
    {
        var data = await Status.EvaluateAsync<Dictionary<string, string>>("status => ({ ...status.dataset })");
        return (int.Parse(data.GetValueOrDefault("count", "-1")), data.GetValueOrDefault("exact") == "true", data["state"]);
    }
}
