using Archive.Search;

namespace Archive.Build;

/// <summary>The recipe of a part: the files of a shard's editions and the runs of their index, and nothing that shows the whole archive.</summary>
/// <param name="options">What is read and written; the output is the part's folder.</param>
/// <param name="shard">Which shard.</param>
/// <param name="progress">Is told how far the build is.</param>
/// <param name="log">Is told of each step when it is done.</param>
public sealed class ShardBuild(BuildOptions options, Shard shard, IProgress<BuildProgress>? progress = null, IProgress<BuildStep>? log = null)
{
    private readonly BuildRun _run = new(options.Jobs, progress, log);
    private readonly HashSet<string> _newspapers = new(StringComparer.Ordinal);
    private int _editions;
    private int _pages;
    private int _articles;

    /// <summary>Builds the part. Input faults are in the result; what the disk refuses is thrown as it is.</summary>
    public BuildResult Run(CancellationToken cancellation = default)
    {
        using var opened = OpenedBuild.Open(options, faults => PartFolder.Open(options.Output, faults), _run, cancellation);
        if (opened is null)
            return new BuildResult(_run.Report, Summary: null);
        var (content, inputs, output) = (opened.Content, opened.Inputs, opened.Output);
        var memory = output.Memory;
        var next = new BuildCache { Templates = inputs.Templates };
        var all = EditionReader.InArchiveOrder(content);
        var (first, end) = ShardCut.Of(all, shard);
        var editions = new ShardEditions(new EditionReader(content, memory.Cache), all, first, end);
        using var search = options.HasSearch ? new SearchIndexBuilder(memory.OpenRuns(), PublishedIndex.None, options.Jobs) : null;
        _run.Step("pages", () =>
        {
            var own = editions.Own.Select(files => (files.NewspaperId, files.Key)).ToHashSet();
            var placed = new CatalogueBuilder(content).Place(editions.Read(See, _run, cancellation)).Where(placed => own.Contains((placed.Source.Files.NewspaperId, placed.Source.Files.Key)));
            new EditionRendering(opened.Templates, inputs, memory, output.Stage, options.HasSearch).Run(placed, next, _run, cancellation);
        });
        var runs = _run.Step("search", () => search?.FinishPart() ?? []);
        if (_run.HasFailedTemplate || (options.Strict && _run.Faults.Count > 0))
            return new BuildResult(_run.Report, Summary: null);

        var (files, changed, removed) = _run.Step("commit", () =>
        {
            // Without its manifest a part counts as none: it goes before the first file changes, and comes when the last has.
            File.Delete(PartFolder.Manifest(options.Output));
            var published = output.Publish(cancellation);
            memory.Save(next, output.Stage.Manifest);
            search?.Prune();
            new PartManifest(
                PartManifest.ThisFormat,
                shard.ToString(),
                Model.ThisProgram.Version,
                options.HasSearch,
                inputs.Templates.ToString(),
                inputs.Settings.ToString(),
                PartCheck.OfNames(all).ToString(),
                first,
                end - first,
                output.Stage.Manifest.Folders.ToDictionary(folder => folder.Folder, folder => PartManifest.SizesOf(PartFolder.Files(options.Output, folder)), StringComparer.Ordinal),
                [.. runs.Select(run => new PartRun(run.Run.ToString(), [.. run.Editions.Select(edition => $"{edition.NewspaperId}/{edition.Key}")]))]).Write(options.Output);
            return published;
        });
        return new BuildResult(_run.Report, new BuildSummary(_newspapers.Count, _editions, _pages, _articles, files, changed, removed));

        void See(SourceEdition edition)
        {
            search?.Add(new IndexedEdition(edition.Outline, edition.Version, edition.Read));
            _newspapers.Add(edition.Files.NewspaperId);
            _editions++;
            _pages += edition.Entry.PageCount;
            _articles += edition.Entry.ArticleCount;
        }
    }
}
