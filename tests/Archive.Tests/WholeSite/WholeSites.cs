using Archive.Tests.Browser;

namespace Archive.Tests.WholeSite;

/// <summary>Tests of whole sites share one browser and one build of each site, and run one after the other.</summary>
[CollectionDefinition(Name)]
public sealed class WholeSites : ICollectionFixture<ChromiumFixture>, ICollectionFixture<RepositorySite>, ICollectionFixture<HostileSite>
{
    public const string Name = "Whole site";
}
