using Archive.Tests.Browser;

namespace Archive.Tests.Search;

/// <summary>An empty page of a site without articles, beside which modules of the search lie by themselves; the site has them inside the bundles.</summary>
internal sealed class SearchModules : IAsyncDisposable
{
    private readonly SearchSite _site;
    private readonly Visit _visit;

    private SearchModules(SearchSite site, Visit visit)
    {
        _site = site;
        _visit = visit;
    }

    /// <param name="chromium">The browser.</param>
    /// <param name="paths">The modules' paths in the repository.</param>
    public static async Task<SearchModules> OpenAsync(ChromiumFixture chromium, params string[] paths)
    {
        var site = await SearchSite.StartAsync([]);
        foreach (var path in paths)
            File.Copy(RepositoryFolder.Combine(path.Split('/')), Path.Combine(site.Folder, Path.GetFileName(path)));
        await File.WriteAllTextAsync(Path.Combine(site.Folder, "blank.html"), "<!doctype html>");
        var visit = await chromium.VisitAsync();
        await visit.Page.GotoAsync(new Uri(site.Root, "blank.html").AbsoluteUri);
        return new SearchModules(site, visit);
    }

    /// <summary>What a function says in the page.</summary>
    public Task<T> EvaluateAsync<T>(string function, object? argument = null) => _visit.Page.EvaluateAsync<T>(function, argument);

    public async ValueTask DisposeAsync()
    {
        await _visit.DisposeAsync();
        await _site.DisposeAsync();
    }
}
