using Archive.Model;
using Archive.Site;

namespace Archive.Build;

/// <summary>
/// The step for the files that no single edition makes: pages of newspapers and of the archive, and assets. Each is made when what it is made from has
/// changed, or when it is not in its place.
/// </summary>
internal sealed class SiteLists(Lazy<TemplateSet> templates, SiteInputs inputs, SiteMemory memory, SiteStage stage, BuildCache next, BuildOptions options)
{
    public void Add(Catalogue catalogue, BuildRun run)
    {
        var renderer = new Lazy<SiteRenderer>(() => new SiteRenderer(templates.Value, catalogue, options.HasSearch));
        try
        {
            foreach (var newspaper in catalogue.Newspapers)
                Add(Address.Newspaper(newspaper.Newspaper.Id), inputs.Of(newspaper), () => [renderer.Value.RenderNewspaper(newspaper)], Path.Combine(options.Content, newspaper.Newspaper.Id), run.Faults);
            var all = inputs.Of(catalogue);
            Add(Address.Home, all, () => [renderer.Value.RenderHome()], options.Content, run.Faults);
            Add(Address.NotFound, all, () => [renderer.Value.RenderNotFound()], options.Content, run.Faults);
            if (options.HasSearch)
                Add(Address.SearchPage, all, () => [renderer.Value.RenderSearchPage()], options.Content, run.Faults);
        }
        catch (TemplateFaultException error)
        {
            run.Fail(error.Fault);
        }
    }

    /// <summary>Adds what lets others find and follow the archive: feeds, site maps, descriptions of the search and of the site.</summary>
    /// <param name="catalogue">The archive.</param>
    /// <param name="outlines">The editions of each newspaper, in order.</param>
    /// <param name="run">Takes faults.</param>
    public void AddGuides(Catalogue catalogue, IReadOnlyDictionary<string, List<EditionOutline>> outlines, BuildRun run)
    {
        var info = catalogue.Info;
        var ofArchive = inputs.Of(catalogue);
        Add([Address.WebManifest, Address.Icon], inputs.OfArchiveFile, () => SiteRenderer.WriteIdentity(info), options.Content, run.Faults);
        if (info.BaseUrl is not { Length: > 0 } baseUrl)
            return;
        var addresses = new PublicAddress(baseUrl);
        var renderer = new Lazy<SiteRenderer>(() => new SiteRenderer(templates.Value, catalogue, options.HasSearch));
        Add([Address.AtomFeed(null), Address.JsonFeed(null)], ofArchive, () => renderer.Value.WriteFeeds(), options.Content, run.Faults);
        foreach (var newspaper in catalogue.Newspapers)
        {
            var id = newspaper.Newspaper.Id;
            Add([Address.AtomFeed(id), Address.JsonFeed(id)], inputs.Of(newspaper), () => renderer.Value.WriteFeeds(newspaper), Path.Combine(options.Content, id), run.Faults);
        }

        if (options.HasSearch)
            Add([Address.SearchDescription], inputs.OfArchiveFile, () => [SearchDescription.Write(info, addresses)], options.Content, run.Faults);
        AddSiteMaps(new SiteMaps(addresses), catalogue, outlines, run);
    }

    /// <summary>Adds style sheets, scripts and pictures.</summary>
    public void AddAssets(BuildRun run)
    {
        var paths = memory.Cache.Templates == inputs.Templates ? memory.Cache.Files.Where(file => file.Value == inputs.Assets).Select(file => file.Key).ToList() : null;
        Add(paths, inputs.Assets, () => templates.Value.Assets, options.Templates, run.Faults);
    }

    /// <summary>Adds one file, or keeps it.</summary>
    /// <param name="path">Where it goes.</param>
    /// <param name="madeFrom">What it is made from; null when nobody can tell.</param>
    /// <param name="make">Makes it.</param>
    /// <param name="input">The input to name in faults.</param>
    /// <param name="faults">Where faults go.</param>
    public void Add(string path, Fingerprint? madeFrom, Func<IEnumerable<SiteFile>> make, string input, List<Fault> faults) => Add([path], madeFrom, make, input, faults);

    /// <summary>Adds several files that are made together, or keeps them.</summary>
    /// <param name="paths">Where they go; null when that is not known without making them.</param>
    /// <param name="madeFrom">What they are made from; null when nobody can tell.</param>
    /// <param name="make">Makes them.</param>
    /// <param name="input">The input to name in faults.</param>
    /// <param name="faults">Where faults go.</param>
    public void Add(IReadOnlyList<string>? paths, Fingerprint? madeFrom, Func<IEnumerable<SiteFile>> make, string input, List<Fault> faults)
    {
        if (paths is null || madeFrom is null || !paths.All(path => IsRight(path, madeFrom.Value)))
        {
            var before = faults.Count;
            var files = make().ToList();
            foreach (var file in files)
                stage.Add(file, input, faults);
            if (faults.Count > before)
                return;
            paths = [.. files.Select(file => file.Path)];
        }
        else
        {
            foreach (var path in paths)
                stage.Keep(path);
        }

        foreach (var path in paths)
        {
            if (madeFrom is { } made)
                next.Files.Add(path, made);
        }
    }

    private void AddSiteMaps(SiteMaps maps, Catalogue catalogue, IReadOnlyDictionary<string, List<EditionOutline>> outlines, BuildRun run)
    {
        var pages = catalogue.Newspapers.Select(newspaper => Address.Newspaper(newspaper.Newspaper.Id)).Prepend(Address.Home).ToList();
        var paths = new List<string> { Address.SiteMapOfPages };
        Add(paths, inputs.Of(pages), () => [maps.Write(Address.SiteMapOfPages, pages)], options.Content, run.Faults);
        foreach (var year in outlines.SelectMany(newspaper => newspaper.Value).GroupBy(edition => (edition.Key.NewspaperId, edition.Key.Date.Year)))
        {
            var count = year.Sum(edition => 1 + edition.Pages.Count + edition.ArticleCount);
            var (id, name) = year.Key;
            string[] parts = [.. Enumerable.Range(0, (count - 1) / SiteMaps.MostAddresses + 1).Select(part => Address.SiteMap(id, name, part))];
            Add(
                parts,
                inputs.Of(year),
                () => year.SelectMany(edition => edition.Addresses).Chunk(SiteMaps.MostAddresses).Zip(parts, (some, part) => maps.Write(part, some)),
                Path.Combine(options.Content, id),
                run.Faults);
            paths.AddRange(parts);
        }

        Add([Address.SiteMaps], inputs.Of(paths), () => [maps.WriteIndex(paths)], options.Content, run.Faults);
        if (!stage.IsOfOthers(Address.Robots))
            Add([Address.Robots], inputs.OfArchiveFile, () => [maps.WriteRobots()], options.Content, run.Faults);
    }

    private bool IsRight(string path, Fingerprint madeFrom) =>
        memory.Cache.Files.TryGetValue(path, out var before) && before == madeFrom && memory.IsIntact(SitePath.Split(path).Folder);
}
