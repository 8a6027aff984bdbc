using Archive.Model;
using Archive.Site;

namespace Archive.Build;

/// <summary>The step for what lets others find and follow the archive: feeds, site maps, descriptions of its search and of itself.</summary>
internal sealed class SiteGuides(Lazy<SiteRenderer> renderer, SiteInputs inputs, MadeFiles files, SiteStage stage, BuildOptions options)
{
    /// <summary>Adds them. Only an archive with a public address has more than an icon and a manifest.</summary>
    /// <param name="catalogue">The archive.</param>
    /// <param name="outlines">The editions of each newspaper, in order.</param>
    public void Add(Catalogue catalogue, IReadOnlyDictionary<string, List<EditionOutline>> outlines)
    {
        var info = catalogue.Info;
        Add([Address.Icon, Address.WebManifest], inputs.OfArchiveFile, () => SiteRenderer.WriteIdentity(info));
        if (info.BaseUrl is not { Length: > 0 } baseUrl)
            return;
        var addresses = new PublicAddress(baseUrl);
        Add(FeedsOf(newspaperId: null), inputs.Of(catalogue), () => renderer.Value.WriteFeeds());
        foreach (var newspaper in catalogue.Newspapers)
            Add(FeedsOf(newspaper.Newspaper.Id), inputs.Of(newspaper), () => renderer.Value.WriteFeeds(newspaper));
        if (options.HasSearch)
            Add([Address.SearchDescription], inputs.OfArchiveFile, () => [SearchDescription.Write(info, addresses)]);
        AddSiteMaps(new SiteMaps(addresses), catalogue, outlines);
    }

    private static string[] FeedsOf(string? newspaperId) => [Address.AtomFeed(newspaperId), Address.JsonFeed(newspaperId)];

    private void AddSiteMaps(SiteMaps maps, Catalogue catalogue, IReadOnlyDictionary<string, List<EditionOutline>> outlines)
    {
        var pages = catalogue.Newspapers.SelectMany(newspaper => NewspaperViews.Addresses(new NewspaperYears(newspaper))).Prepend(Address.Home).ToList();
        Add([Address.SiteMapOfPages], inputs.Of(pages), () => [maps.Write(Address.SiteMapOfPages, pages)]);
        var all = new List<string> { Address.SiteMapOfPages };
        foreach (var (part, some) in files.Below(Address.BrowseFolder).Chunk(SiteMaps.MostAddresses).Select((some, part) => (Address.SiteMapOfBrowse(part), some)))
        {
            Add([part], inputs.Of(some), () => [maps.Write(part, some)]);
            all.Add(part);
        }

        foreach (var year in outlines.SelectMany(newspaper => newspaper.Value).GroupBy(edition => (edition.Key.NewspaperId, edition.Key.Date.Year)))
        {
            var parts = PartsOf(year.Key.NewspaperId, year.Key.Year, year);
            Add(parts, inputs.Of(year), () => year.SelectMany(edition => edition.Addresses).Chunk(SiteMaps.MostAddresses).Zip(parts, (some, part) => maps.Write(part, some)));
            all.AddRange(parts);
        }

        Add([Address.SiteMaps], inputs.Of(all), () => [maps.WriteIndex(all)]);

        // Who has written rules for robots means them.
        if (!stage.IsOfOthers(Address.Robots))
            Add([Address.Robots], inputs.OfArchiveFile, () => [maps.WriteRobots()]);
    }

    /// <summary>The site maps of a newspaper's year.</summary>
    private static string[] PartsOf(string newspaperId, string year, IEnumerable<EditionOutline> editions)
    {
        var addresses = editions.Sum(edition => 1 + edition.Pages.Count + edition.ArticleCount);
        return [.. Enumerable.Range(0, (addresses - 1) / SiteMaps.MostAddresses + 1).Select(part => Address.SiteMap(newspaperId, year, part))];
    }

    private void Add(IReadOnlyList<string> paths, Fingerprint madeFrom, Func<IEnumerable<SiteFile>> make) =>
        files.Add(paths, madeFrom, make, options.Content);
}
