using Archive.Model;
using Archive.Tests.Browser;
using Microsoft.Playwright;

namespace Archive.Tests.Search;

/// <summary>What a reader does on the search page, and sees there.</summary>
internal sealed class SearchPage(Visit visit, Uri root)
{
    public IPage Page => visit.Page;

    public ILocator Status => Page.Locator("#search-status");

    public ILocator Field => Page.Locator("#search-field");

    public ILocator Next => Page.Locator("#search-next");

    public ILocator Clippings => Page.Locator("#search-results [data-article]");

    /// <param name="query">What is looked for.</param>
    /// <param name="choices">What is chosen beside it, as the address says it: <c>&amp;order=newest</c>.</param>
    public async Task OpenAsync(string query, string choices = "")
    {
        await Page.GotoAsync(new Uri(root, $"{Address.SearchPage}?q={Uri.EscapeDataString(query)}{choices}").AbsoluteUri);
        await SettledAsync();
    }

    /// <summary>Asks in the tab as it is, where it shows this search already without any choices; opens it else.</summary>
    public async Task AskAsync(string query)
    {
        if (!Page.Url.StartsWith(new Uri(root, Address.SearchPage).AbsoluteUri, StringComparison.Ordinal) || Page.Url.Contains('&', StringComparison.Ordinal))
        {
            await OpenAsync(query);
            return;
        }

        await Field.FillAsync(query);
        await Field.PressAsync("Enter");
        await SettledAsync();
    }

    /// <summary>Waits until the page has nothing more to do.</summary>
    public Task SettledAsync() => Page.WaitForSelectorAsync("#search-status:not([data-state=loading]):not(:empty)");

    /// <summary>Goes on to the next page of results.</summary>
    public async Task NextAsync()
    {
        await Next.ClickAsync();
        await Page.WaitForSelectorAsync("#search-status[data-state=done]");
    }

    public async Task<string[]> ArticlesAsync() =>
        await Clippings.EvaluateAllAsync<string[]>("clippings => clippings.map(clipping => clipping.dataset.article)");

    public async Task<IReadOnlyList<string>> MarksAsync() => await Page.Locator("#search-results mark").AllTextContentsAsync();

    public async Task<(int Count, bool IsExact, string State)> StatusAsync()
    {
        var data = await Status.EvaluateAsync<Dictionary<string, string>>("status => ({ ...status.dataset })");
        return (int.Parse(data.GetValueOrDefault("count", "-1")), data.GetValueOrDefault("exact") == "true", data["state"]);
    }
}
