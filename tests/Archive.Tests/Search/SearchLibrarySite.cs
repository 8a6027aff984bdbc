namespace Archive.Tests.Search;

/// <summary>The site of <see cref="SearchLibrary"/>, once for all tests of a class.</summary>
public sealed class SearchLibrarySite : IAsyncLifetime
{
    public SearchSite Site { get; private set; } = null!;

    public async Task InitializeAsync() => Site = await SearchSite.StartAsync(SearchLibrary.Editions);

    public async Task DisposeAsync() => await Site.DisposeAsync();
}
