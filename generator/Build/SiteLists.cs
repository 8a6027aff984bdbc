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

    private bool IsRight(string path, Fingerprint madeFrom) =>
        memory.Cache.Files.TryGetValue(path, out var before) && before == madeFrom && memory.IsIntact(SitePath.Split(path).Folder);
}
