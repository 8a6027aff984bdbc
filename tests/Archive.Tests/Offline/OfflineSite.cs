using Archive.Tests.Browser;
using Archive.Tests.Build;
using Archive.Tests.Search;
using Microsoft.Playwright;

namespace Archive.Tests.Offline;

/// <summary>A small archive, built, on a server of its own under a path of its host, with a reader before it.</summary>
internal sealed class OfflineSite : IAsyncDisposable
{
    private readonly StaticServer _server;
    private readonly Visit _visit;

    private OfflineSite(SmallArchive archive, StaticServer server, Visit visit)
    {
        Archive = archive;
        _server = server;
        _visit = visit;
    }

    public SmallArchive Archive { get; }

    public IPage Page => _visit.Page;

    public SearchPage Search => new(_visit, Root);

    public Uri Root => new(_server.Address, "papers/");

    /// <summary>The button and the line by which an edition is kept.</summary>
    public ILocator KeepButton => Page.Locator(".keep button");

    public ILocator KeepStatus => Page.Locator(".keep [role=status]");

    public static async Task<OfflineSite> StartAsync(ChromiumFixture chromium)
    {
        var archive = new SmallArchive();
        archive.Write("content/archive.yml", "title: 水乡报纸\nlanguage: en\n");
        Assert.Empty(archive.Build().Faults);
        var visit = await chromium.VisitAsync(new() { ServiceWorkers = ServiceWorkerPolicy.Allow });
        visit.Page.SetDefaultTimeout(10_000);
        return new OfflineSite(archive, await StaticServer.StartAsync(archive.Output, "/papers"), visit);
    }

    public Task GoAsync(string path) => Page.GotoAsync(new Uri(Root, path).AbsoluteUri);

    /// <summary>Goes to a page when the site's worker is there, which the second page that is read starts.</summary>
    public async Task GoAgainAsync(string path)
    {
        await GoAsync(path);
        await GoAsync(path);
        await Page.EvaluateAsync("navigator.serviceWorker.ready.then(() => {})");
        await GoAsync(path);
    }

    public Task GoOfflineAsync() => Page.Context.SetOfflineAsync(true);

    /// <summary>Keeps an edition, and waits until it is kept.</summary>
    public async Task KeepAsync(string edition)
    {
        await GoAsync($"{edition}/index.html");
        await KeepButton.ClickAsync();
        await Assertions.Expect(KeepStatus).ToHaveTextAsync("This edition is kept on this device, to be read and searched offline.");
    }

    /// <summary>The names of the browser's caches without what all have before them.</summary>
    public Task<string[]> CachesAsync() => Page.EvaluateAsync<string[]>("caches.keys().then(names => names.map(name => name.replace('archive /papers/ ', '')).sort())");

    /// <summary>What the console complained of; that there is no network it says of each page.</summary>
    public IEnumerable<string> Complaints => _visit.Console.Where(message => !message.Contains("ERR_INTERNET_DISCONNECTED", StringComparison.Ordinal));

    public async ValueTask DisposeAsync()
    {
        await _visit.DisposeAsync();
        await _server.DisposeAsync();
        Archive.Dispose();
    }
}
