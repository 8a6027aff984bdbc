using System.Globalization;
using Archive.Content;
using Archive.Model;
using Archive.Search;
using Archive.Site;

namespace Archive.Build;

/// <summary>The recipe of a site: from content/ and templates/, and from nothing else.</summary>
/// <param name="options">What is read and written.</param>
/// <param name="progress">Is told how far the build is.</param>
/// <param name="log">Is told of each step when it is done.</param>
public sealed class SiteBuild(BuildOptions options, IProgress<BuildProgress>? progress = null, IProgress<BuildStep>? log = null)
{
    private readonly BuildRun _run = new(options.Jobs, progress, log);
    private bool _hasStalePart;

    /// <summary>Builds the site. Input faults are in the result; what the disk refuses is thrown as it is.</summary>
    public BuildResult Run(CancellationToken cancellation = default)
    {
        using var opened = OpenedBuild.Open(options, faults => OutputFolder.Open(options.Output, faults), _run, cancellation);
        if (opened is null)
            return NotPublished();
        var (content, inputs, templates, output) = (opened.Content, opened.Inputs, opened.Templates, opened.Output);
        var memory = output.Memory;
        var all = EditionReader.InArchiveOrder(content);
        var parts = options.Parts.Count > 0 ? PartSet.Open(options.Parts, new PartCheck(inputs, options.HasSearch, all), _run.Faults) : null;
        if (options.Parts.Count > 0 && parts is null)
            return NotPublished();

        var next = new BuildCache { Templates = inputs.Templates };
        var brought = options.HasSearch ? parts?.BringRuns(memory.Runs) : null;
        var pieces = new Lazy<RunPieces>(() => brought ?? memory.Pieces());
        using var search = options.HasSearch ? new SearchIndexBuilder(memory.OpenRuns(), memory.Index(output.Stage.Keep), options.Jobs, pieces) : null;
        var texts = options.HasSearch && content.Info.HasLunrIndex ? new LunrTexts() : null;
        var browse = new BrowseLists(content, inputs);
        var builder = new CatalogueBuilder(content);
        var reader = new EditionReader(content, parts?.Known ?? memory.Cache);
        var files = new MadeFiles(memory, output.Stage, next);
        var renderer = new Lazy<SiteRenderer>(() => new SiteRenderer(templates.Value, builder.Catalogue, options.HasSearch));
        using var browsing = new BackgroundWork();

        // Ready by the time that the editions before the first one with changes are gone through.
        var leading = reader.LeadingCredits(all);
        if (leading.Count < all.Count)
        {
            if (search is not null)
                _ = Task.Run(() => pieces.Value, CancellationToken.None);
            _ = Task.Run(() => templates.Value.Prepare(), CancellationToken.None);
        }

        if (all.Count != memory.Cache.Editions.Count)
            browse.Begin(leading);
        _run.Step("pages", () => new EditionRendering(templates, inputs, memory, output.Stage, options.HasSearch, parts).Run(builder.Place(Editions()), next, _run, cancellation));
        if (_hasStalePart)
            return NotPublished();
        var catalogue = builder.Catalogue;
        _run.Step("search", () => AddIndex(search, next, output.Stage, cancellation));
        _run.Step("lists", () =>
        {
            browsing.End();
            var lists = new SiteLists(templates, renderer, inputs, files, opened.Layers, options);
            lists.AddPages(catalogue);
            lists.AddAssets();
            files.Make(_run, cancellation);

            // They name the pages made before.
            new SiteGuides(renderer, inputs, files, output.Stage, options).Add(catalogue, builder.Outlines);
            if (texts is not null)
                AddLunr(texts, inputs, files);
            files.Make(_run, cancellation);

            // No page is missing any more.
            new SiteRedirects(content, renderer, inputs, files, output.Stage).Add(_run.Faults);
            files.Make(_run, cancellation);
        });
        if (_run.HasFailedTemplate || (options.Strict && _run.Faults.Count > 0))
            return NotPublished();
        var summary = _run.Step("commit", () => Publish(output, catalogue, cancellation));
        _run.Step("memory", () =>
        {
            memory.Save(next, output.Stage.Manifest);
            search?.Prune();
        });
        return new BuildResult(_run.Report, summary);

        // In archive order, because the files of search number the articles.
        IEnumerable<SourceEdition> Editions()
        {
            foreach (var edition in reader.Read(all, _run, cancellation))
            {
                _hasStalePart |= parts?.IsAsBuilt(edition, _run.Faults) == false;
                search?.Add(new IndexedEdition(edition.Outline, edition.Version, edition.Read));
                texts?.Add(edition);
                browse.Add(edition);
                yield return edition;
            }

            // To find out what is listed takes as long as to render the last editions and to finish the index.
            browsing.Begin(() => browse.AddPages(renderer, files));
        }
    }

    private void AddIndex(SearchIndexBuilder? search, BuildCache next, SiteStage stage, CancellationToken cancellation)
    {
        var faults = new List<Fault>();
        foreach (var file in search?.Finish() ?? [])
        {
            cancellation.ThrowIfCancellationRequested();
            stage.Add(file, options.Content, faults);
        }

        if (faults.Count == 0)
            next.Segments.AddRange(search?.Records ?? []);
        _run.Faults.AddRange(faults);
    }

    private void AddLunr(LunrTexts texts, SiteInputs inputs, MadeFiles files)
    {
        var file = Path.Combine(options.Content, ArchiveFile.Name);
        if (texts.AreTooMany)
        {
            _run.Faults.Add(new Fault(
                file,
                Line: null,
                string.Create(CultureInfo.InvariantCulture, $"'lunr: true' in an archive of {texts.ArticleCount:N0} articles"),
                string.Create(CultureInfo.InvariantCulture, $"at most {LunrIndexBuilder.MostArticles:N0} articles, because lunr.js loads its whole index at once; without the line the site's own search is there as before")));
            return;
        }

        files.Add(LunrIndexBuilder.Paths, inputs.OfTexts(texts.Editions), () => texts.ToBuilder().Finish(), file);
    }

    private static BuildSummary Publish(OutputFolder output, Catalogue catalogue, CancellationToken cancellation)
    {
        var (files, changed, removed) = output.Publish(cancellation);
        var editions = catalogue.Newspapers.SelectMany(newspaper => newspaper.Editions).ToList();
        return new BuildSummary(
            catalogue.Newspapers.Count,
            editions.Count,
            editions.Sum(edition => edition.PageCount),
            editions.Sum(edition => edition.ArticleCount),
            files,
            changed,
            removed);
    }

    private BuildResult NotPublished() => new(_run.Report, Summary: null);
}
