namespace Archive.Tests.Search;

/// <summary>The site of <see cref="SearchTraps"/>, once for all tests of a class.</summary>
public sealed class SearchTrapsSite : IAsyncLifetime
{
    public SearchSite Site { get; private set; } = null!;

    public async Task InitializeAsync() => Site = await SearchSite.StartAsync(SearchTraps.Editions, "/papers");

    public async Task DisposeAsync() => await Site.DisposeAsync();
}
