namespace Archive.Tests.Browser;

/// <summary>
/// One visit for all tests of a class that only open addresses and look: a window of its own for each would take longer than the looking.
/// </summary>
public sealed class SharedVisit(ChromiumFixture chromium) : IAsyncLifetime
{
    private Visit _visit = null!;

    public async Task InitializeAsync() => _visit = await chromium.VisitAsync();

    public async Task DisposeAsync() => await _visit.DisposeAsync();

    /// <summary>The visit, for one test more: what it remembers begins anew.</summary>
    public Visit Again()
    {
        _visit.Forget();
        return _visit;
    }
}
