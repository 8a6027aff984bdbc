using Xunit.Abstractions;

[assembly: TestCollectionOrderer("Archive.Tests.LongestFirst", "Archive.Tests")]

namespace Archive.Tests;

/// <summary>
/// Starts the longest collections first, so that none runs alone on one core at the end: those that share a browser or a site,
/// then the tests that run builds and commands, then all others.
/// </summary>
public sealed class LongestFirst : ITestCollectionOrderer
{
    private static readonly string[] LongRunning = ["Archive.Tests.Build.", "Archive.Tests.Commands."];

    public IEnumerable<ITestCollection> OrderTestCollections(IEnumerable<ITestCollection> testCollections) =>
        testCollections.OrderBy(Place).ThenBy(collection => collection.DisplayName, StringComparer.Ordinal);

    private static int Place(ITestCollection collection)
    {
        if (collection.CollectionDefinition is not null)
        {
            return 0;
        }
        return LongRunning.Any(room => collection.DisplayName.Contains(room, StringComparison.Ordinal)) ? 1 : 2;
    }
}
