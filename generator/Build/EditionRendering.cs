using Archive.Content;
using Archive.Model;
using Archive.Site;

namespace Archive.Build;

/// <summary>The step that costs: renders the files of each edition into the stage, several editions at a time.</summary>
internal sealed class EditionRendering(TemplateSet templates, SiteStage stage, bool hasSearch)
{
    public void Run(IEnumerable<PlacedEdition> editions, BuildRun run, CancellationToken cancellation)
    {
        foreach (var (faults, failure) in editions.SelectInOrder(Render, run.InFlight, cancellation))
        {
            run.Faults.AddRange(faults);
            if (failure is not null)
                run.Fail(failure);
        }
    }

    private (List<Fault> Faults, Fault? Failure) Render(PlacedEdition placed)
    {
        var (files, edition) = placed.Read;
        var faults = new List<Fault>();
        try
        {
            foreach (var file in new SiteRenderer(templates, placed.Surroundings, hasSearch).RenderEdition(edition))
                stage.Add(file, Source(files, file), faults);
        }
        catch (TemplateFaultException error)
        {
            return (faults, error.Fault);
        }

        foreach (var image in files.Images)
            stage.Add(Image(files, image), files.PathOf(image), faults);
        stage.Close($"{files.NewspaperId}/{files.Key}");
        return (faults, null);
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
