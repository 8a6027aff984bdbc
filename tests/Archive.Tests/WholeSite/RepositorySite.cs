using Archive.Tests.Browser;

namespace Archive.Tests.WholeSite;

/// <summary>The site of the repository's own content/, built once for all tests.</summary>
public sealed class RepositorySite : IAsyncLifetime
{
    public BuiltSite Site { get; private set; } = null!;

    public async Task InitializeAsync() => Site = await BuiltSite.StartAsync(new TemporaryFolder(), RepositoryFolder.Combine("content"));

    public async Task DisposeAsync() => await Site.DisposeAsync();
}
