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
    public void Run(IReadOnlyList<EditionFiles> editions, SearchIndexBuilder search, BuildRun run, CancellationToken cancellation)
    {
        foreach (var (edition, faults) in editions.SelectInOrder(Render, run.InFlight, cancellation))
        {
            run.Faults.AddRange(faults);
            if (edition is not null)
                search.Add(edition);
            run.Advance("rendering", editions.Count);
        }
    }

    private (Edition? Edition, List<Fault> Faults) Render(EditionFiles files)
    {
        var faults = new List<Fault>();
        if (content.ReadEdition(files, faults) is not { } edition)
            return (null, faults);
        foreach (var file in renderer.RenderEdition(edition))
            stage.Add(file, Source(files, file), faults);
        foreach (var image in files.Images.Order(StringComparer.Ordinal))
            stage.Add(new SiteFile(ImageAddress(edition.Key, image), File.ReadAllBytes(image)), image, faults);
        return (edition, faults);
    }

    /// <summary>The page file that makes a site file of its edition, by the label that both are named after.</summary>
    private static string Source(EditionFiles files, SiteFile file)
    {
        var name = file.Path[(file.Path.LastIndexOf('/') + 1)..];
        return files.Pages
            .Where(page => name.StartsWith(Path.GetFileNameWithoutExtension(page), StringComparison.Ordinal))
            .MaxBy(page => page.Length) ?? files.Pages[0];
    }

    private static string ImageAddress(EditionKey edition, string file) => $"{edition.NewspaperId}/{edition.Key}/images/{Path.GetFileName(file)}";
}
