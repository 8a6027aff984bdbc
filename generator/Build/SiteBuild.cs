using System.Globalization;
using Archive.Content;
using Archive.Model;
using Archive.Search;
using Archive.Site;

namespace Archive.Build;

/// <summary>The recipe of a site: from content/ and templates/, and from nothing else.</summary>
public sealed class SiteBuild(BuildOptions options, IProgress<BuildProgress>? progress = null)
{
    private readonly BuildRun _run = new(options.InFlight, progress);

    /// <summary>Builds the site. Input faults are in the result; what the disk refuses is thrown as it is.</summary>
    public BuildResult Run(CancellationToken cancellation = default)
    {
        var isApart = FolderCheck.IsApart(options.Output, [(options.Content, "--content"), (options.Templates, "--templates")], _run.Faults);
        var content = ContentFolder.OpenForAllFaults(options.Content, _run.Faults, cancellation);
        var templates = TemplateSet.Load(options.Templates, _run.Faults);
        using var output = isApart ? OutputFolder.Open(options.Output, _run.Faults) : null;
        if (content is null || output is null)
            return NotPublished();

        var editions = EditionReader.Read(content, _run, cancellation);
        if (templates is null)
        {
            // Templates at fault do not hide what is wrong with the pages.
            _ = editions.Count();
            return NotPublished();
        }

        using var search = options.HasSearch ? new SearchIndexBuilder() : null;
        var lunr = options.HasSearch && content.Info.HasLunrIndex ? new LunrIndexBuilder() : null;
        var builder = new CatalogueBuilder(content);
        new EditionRendering(templates, output.Stage, options.HasSearch).Run(builder.Place(editions.Select(Searched)), _run, cancellation);
        var catalogue = builder.Catalogue;
        var renderer = new SiteRenderer(templates, catalogue, options.HasSearch);
        TryAddLists(renderer, catalogue, output.Stage);
        Add(search?.Finish() ?? [], options.Content, output.Stage);
        if (lunr is not null)
            AddLunr(lunr, output.Stage);
        Add(renderer.Assets(), options.Templates, output.Stage);
        return _run.HasFailedTemplate || (options.Strict && _run.Faults.Count > 0) ? NotPublished() : Publish(output, catalogue, cancellation);

        // In archive order, because the files of search number the articles.
        ReadEdition Searched(ReadEdition read)
        {
            search?.Add(read.Edition);
            lunr?.Add(read.Edition);
            return read;
        }
    }

    private void TryAddLists(SiteRenderer renderer, Catalogue catalogue, SiteStage stage)
    {
        try
        {
            AddLists(renderer, catalogue, stage);
        }
        catch (TemplateFaultException error)
        {
            _run.Fail(error.Fault);
        }
    }

    private void AddLists(SiteRenderer renderer, Catalogue catalogue, SiteStage stage)
    {
        foreach (var newspaper in catalogue.Newspapers)
            Add([renderer.RenderNewspaper(newspaper)], Path.Combine(options.Content, newspaper.Newspaper.Id), stage);
        Add([renderer.RenderHome(), renderer.RenderNotFound()], options.Content, stage);
        if (options.HasSearch)
            Add([renderer.RenderSearchPage()], options.Content, stage);
    }

    private void AddLunr(LunrIndexBuilder lunr, SiteStage stage)
    {
        var file = Path.Combine(options.Content, ArchiveFile.Name);
        if (lunr.ArticleCount > LunrIndexBuilder.MostArticles)
        {
            _run.Faults.Add(new Fault(
                file,
                Line: null,
                string.Create(CultureInfo.InvariantCulture, $"'lunr: true' in an archive of {lunr.ArticleCount:N0} articles"),
                string.Create(CultureInfo.InvariantCulture, $"at most {LunrIndexBuilder.MostArticles:N0} articles, because lunr.js loads its whole index at once; without the line the site's own search is there as before")));
        }

        Add(lunr.Finish(), file, stage);
    }

    private void Add(IEnumerable<SiteFile> files, string madeFrom, SiteStage stage)
    {
        foreach (var file in files)
            stage.Add(file, madeFrom, _run.Faults);
    }

    private BuildResult Publish(OutputFolder output, Catalogue catalogue, CancellationToken cancellation)
    {
        var (files, changed, removed) = output.Publish(cancellation);
        var editions = catalogue.Newspapers.SelectMany(newspaper => newspaper.Editions).ToList();
        var summary = new BuildSummary(
            catalogue.Newspapers.Count,
            editions.Count,
            editions.Sum(edition => edition.PageCount),
            editions.Sum(edition => edition.ArticleCount),
            files,
            changed,
            removed);
        return new BuildResult(_run.Report, summary);
    }

    private BuildResult NotPublished() => new(_run.Report, Summary: null);
}
