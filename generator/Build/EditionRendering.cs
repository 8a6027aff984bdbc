using Archive.Content;
using Archive.Model;
using Archive.Search;
using Archive.Site;

namespace Archive.Build;

/// <summary>
/// The step that costs: reads each edition again, renders its files into the stage, and hands it to search. Editions are
/// rendered in parallel; search takes them in archive order, because its files number the articles.
/// </summary>
internal sealed class EditionRendering(ContentFolder content, SiteRenderer renderer, SiteStage stage)
{
    public void Run(Action<Edition> search, BuildRun run, CancellationToken cancellation)
    {
        foreach (var (edition, faults, failure) in InArchiveOrder().SelectInOrder(Render, run.InFlight, cancellation))
        {
            run.Faults.AddRange(faults);
            if (failure is not null)
                run.Fail(failure);
            if (edition is not null)
                search(edition);
            run.Advance("rendering", content.Editions.Count);
        }
    }

    /// <summary>The editions by date. Those of one date stay as they are found: by newspaper and number, as <see cref="ArchiveOrder"/> wants them.</summary>
    private IEnumerable<EditionFiles> InArchiveOrder() => content.Editions.OrderBy(files => files.Key.Split('_')[0], StringComparer.Ordinal);

    private (Edition? Edition, List<Fault> Faults, Fault? Failure) Render(EditionFiles files)
    {
        var faults = new List<Fault>();
        if (content.ReadEdition(files, faults) is not { } edition)
            return (null, faults, null);
        try
        {
            foreach (var file in renderer.RenderEdition(edition))
                stage.Add(file, Source(files, file), faults);
        }
        catch (TemplateFaultException error)
        {
            return (edition, faults, error.Fault);
        }

        foreach (var image in files.Images)
            stage.Add(Image(files, image), files.PathOf(image), faults);
        return (edition, faults, null);
    }

    /// <summary>The page file that makes a site file of its edition, by the label that both are named after.</summary>
    private static string Source(EditionFiles files, SiteFile file)
    {
        var name = file.Path[(file.Path.LastIndexOf('/') + 1)..];
        var page = files.Pages
            .Where(page => name.StartsWith(Path.GetFileNameWithoutExtension(page), StringComparison.Ordinal))
            .MaxBy(page => page.Length);
        return page is null ? files.Folder : files.PathOf(page);
    }

    private static SiteFile Image(EditionFiles files, string name) =>
        new($"{files.NewspaperId}/{files.Key}/{name}", File.ReadAllBytes(files.PathOf(name)));
}
