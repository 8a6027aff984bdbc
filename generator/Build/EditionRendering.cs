using Archive.Content;
using Archive.Model;
using Archive.Site;

namespace Archive.Build;

/// <summary>
/// The step that costs: renders the files of each edition into the stage, several editions at a time, but for those whose files are what they must be.
/// </summary>
/// <param name="templates">The templates.</param>
/// <param name="inputs">What files are made from.</param>
/// <param name="memory">What the last build remembered.</param>
/// <param name="stage">The site that is being made.</param>
/// <param name="hasSearch">Whether the site has a search.</param>
/// <param name="parts">What shards have rendered; null when there are none.</param>
internal sealed class EditionRendering(Lazy<TemplateSet> templates, SiteInputs inputs, SiteMemory memory, SiteStage stage, bool hasSearch, PartSet? parts = null)
{
    /// <summary>Renders editions; what is to be remembered of them goes to the next build's cache.</summary>
    public void Run(IEnumerable<PlacedEdition> editions, BuildCache next, BuildRun run, CancellationToken cancellation)
    {
        foreach (var (source, made, faults, failure) in editions.StartInOrder(placed => Start(placed, cancellation), run.InFlight, cancellation))
        {
            run.Faults.AddRange(faults);
            if (failure is not null)
                run.Fail(failure);
            else if (made is not null && source.Known is { } known && faults.Count == 0)
                next.Editions.Add((source.Files.NewspaperId, source.Files.Key), new KnownEdition(known, source.Entry, source.Outline, source.Credits, made));
        }
    }

    /// <summary>Whether an edition is to be rendered shows at once; those that stay as they are need no other thread.</summary>
    private Begun<RenderedEdition> Start(PlacedEdition placed, CancellationToken cancellation)
    {
        var (source, faults) = (placed.Source, new List<Fault>());
        if (inputs.Of(placed) is not { } site)
            return Later(made: null, () => Render(placed, faults));
        var made = new MadeFrom(site, SiteInputs.OfFront(placed, site));
        var before = memory.Cache.Editions.GetValueOrDefault((source.Files.NewspaperId, source.Files.Key));
        if (before?.Made.Site != site || !TryKeep(source))
            return Later(made, () => parts?.TryTake(source, made, stage, faults) == true ? null : Render(placed, faults));
        return before.Made == made ? Begun<RenderedEdition>.As(new RenderedEdition(source, made, faults, Failure: null)) : Later(made, () => RenewFront(placed));

        Begun<RenderedEdition> Later(MadeFrom? made, Func<Fault?> render) => Begun<RenderedEdition>.By(() => new RenderedEdition(source, made, faults, render()), cancellation);
    }

    /// <summary>Renders an edition's own page alone: something was added to its day, and its other files do not show that.</summary>
    private Fault? RenewFront(PlacedEdition placed)
    {
        try
        {
            stage.Renew(new SiteRenderer(templates.Value, placed.Surroundings, hasSearch).RenderFront(placed.Source.Read()));
            return null;
        }
        catch (TemplateFaultException error)
        {
            return error.Fault;
        }
    }

    private bool TryKeep(SourceEdition source)
    {
        if (!source.SiteFolders.All(memory.IsIntact))
            return false;
        foreach (var folder in source.SiteFolders)
            stage.KeepFolder(folder, memory.GoneFrom(folder));
        return true;
    }

    /// <summary>Renders an edition; returns the fault of a template that failed.</summary>
    private Fault? Render(PlacedEdition placed, List<Fault> faults)
    {
        var (files, edition) = (placed.Source.Files, placed.Source.Read());
        try
        {
            foreach (var file in new SiteRenderer(templates.Value, placed.Surroundings, hasSearch).RenderEdition(edition, Pictures(files, faults)))
                stage.Add(file, MakerOf(files, file), faults);
        }
        catch (TemplateFaultException error)
        {
            return error.Fault;
        }

        foreach (var image in files.Images)
            stage.Add(new SiteFile(SitePath.In(placed.Source.SiteFolder, image), File.ReadAllBytes(files.PathOf(image))), files.PathOf(image), faults);
        stage.Close(placed.Source.SiteFolder);
        return null;
    }

    /// <summary>The pictures whose size their files tell. The image of a page must be one of them.</summary>
    private static List<Picture> Pictures(EditionFiles files, List<Fault> faults)
    {
        var pictures = new List<Picture>();
        foreach (var name in files.Images)
        {
            using var file = File.OpenRead(files.PathOf(name));
            if (PictureSize.Read(file) is { } size)
                pictures.Add(new Picture(name, size.Width, size.Height));
            else if (Picture.LabelOf(name) is { } label && files.Pages.Contains(label + FolderScan.PageExtension, StringComparer.Ordinal))
                faults.Add(new Fault(files.PathOf(name), Line: null, "a picture whose size cannot be read", "the image of the page as a JPEG, PNG or WebP file"));
        }

        return pictures;
    }

    /// <summary>The page file that makes a site file of its edition, by the label that both are named after.</summary>
    private static string MakerOf(EditionFiles files, SiteFile file)
    {
        var (_, name) = SitePath.Split(file.Path);
        var page = files.Pages
            .Where(page => name.StartsWith(Path.GetFileNameWithoutExtension(page), StringComparison.Ordinal))
            .MaxBy(page => page.Length);
        return page is null ? files.Folder : files.PathOf(page);
    }

    /// <summary>An edition whose files are in the stage.</summary>
    /// <param name="Source">The edition.</param>
    /// <param name="Made">What the files were made from; null when nobody can tell.</param>
    /// <param name="Faults">The faults of its files.</param>
    /// <param name="Failure">The fault of a template.</param>
    private sealed record RenderedEdition(SourceEdition Source, MadeFrom? Made, List<Fault> Faults, Fault? Failure);
}
