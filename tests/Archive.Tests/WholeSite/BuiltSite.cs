using Archive.Tests.Browser;
using Archive.Tests.Commands;

namespace Archive.Tests.WholeSite;

/// <summary>A site that <c>archive build</c> made of a content folder and the repository's templates, in a fresh folder and on a server of its own.</summary>
public sealed class BuiltSite : IAsyncDisposable
{
    private readonly TemporaryFolder _folder;
    private readonly StaticServer _server;

    private BuiltSite(TemporaryFolder folder, StaticServer server, Ran build, ContentScan scan)
    {
        _folder = folder;
        _server = server;
        Build = build;
        Folder = new SiteFolder(folder.Combine("site"));
        Scan = scan;
    }

    public SiteFolder Folder { get; }

    /// <summary>The root on the server.</summary>
    public Uri Root => _server.Address;

    /// <summary>What the build said.</summary>
    internal Ran Build { get; }

    /// <summary>The articles of the content folder.</summary>
    internal ContentScan Scan { get; }

    /// <param name="folder">The fresh folder, which the site owns from now on.</param>
    /// <param name="content">The content folder.</param>
    internal static async Task<BuiltSite> StartAsync(TemporaryFolder folder, string content)
    {
        var site = folder.Combine("site");
        var build = await Ran.Command("build", "--content", content, "--templates", RepositoryFolder.Combine("templates"), "--output", site);
        Directory.CreateDirectory(site);
        return new BuiltSite(folder, await StaticServer.StartAsync(site), build, ContentScan.Of(content));
    }

    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        _folder.Dispose();
    }
}
