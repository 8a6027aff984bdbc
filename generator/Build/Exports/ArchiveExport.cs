using Archive.Content;
using Archive.Model;

namespace Archive.Build;

/// <summary>
/// The recipe of an export: the chosen editions are read one after the other, and nothing is in its place before all is complete. It is a recipe over
/// content/ as a build is, with the same order, faults and progress, and therefore in the same room.
/// </summary>
public sealed class ArchiveExport(ExportOptions options, IProgress<BuildProgress>? progress = null)
{
    private readonly BuildRun _run = new(options.Jobs, progress);

    /// <summary>Exports the archive. Input faults are in the result, and their pages left out; what the disk refuses is thrown as it is.</summary>
    public ExportResult Run(CancellationToken cancellation = default)
    {
        var isApart = FolderCheck.IsApart(options.Output, [(options.Content, "--content")], _run.Faults);
        var content = ContentFolder.OpenForAllFaults(options.Content, _run.Faults, cancellation);
        var editions = content is null ? null : options.Selection.In(content, _run.Faults);
        if (!isApart || editions is null)
            return new ExportResult(_run.Report, Summary: null);
        return options.Format switch
        {
            ExportFormat.OpenSearch => Write(content!, editions, OpenSearchWriter.Open(options, _run.Faults), cancellation),
            ExportFormat.Csv => Write(content!, editions, ExportFile.Open(options.Output, ArticleTable.Head, ArticleTable.Rows, _run.Faults), cancellation),
            ExportFormat.Jsonl => Write(content!, editions, ExportFile.Open(options.Output, [], ArticleLines.Of, _run.Faults), cancellation),
            ExportFormat.Epub => Write(content!, editions, EpubWriter.Open(options, content!, _run.Faults), cancellation),
            ExportFormat.BagIt => new BagExport(options, _run, cancellation).Run(content!, editions),
            _ => throw new InvalidOperationException($"no writer for {options.Format}"),
        };
    }

    private ExportResult Write<TPart>(ContentFolder content, IReadOnlyList<EditionFiles> editions, IExportWriter<TPart>? writer, CancellationToken cancellation)
    {
        using var output = writer;
        if (output is null)
            return new ExportResult(_run.Report, Summary: null);
        var (count, articles) = (0, 0);
        foreach (var (edition, part, faults) in editions.SelectInOrder(files => Read(content, files, output), _run.InFlight, cancellation))
        {
            _run.Faults.AddRange(faults);
            if (edition is not null)
                output.Add(part!);
            var printed = edition?.Pages.Sum(page => page.Articles.Count) ?? 0;
            count += printed > 0 ? 1 : 0;
            articles += printed;
            _run.Advance("exporting", editions.Count, printed);
        }

        cancellation.ThrowIfCancellationRequested();
        return new ExportResult(_run.Report, new ExportSummary(count, articles, output.Publish()));
    }

    private static (Edition? Edition, TPart? Part, List<Fault> Faults) Read<TPart>(ContentFolder content, EditionFiles files, IExportWriter<TPart> output)
    {
        var faults = new List<Fault>();
        var edition = content.ReadEdition(files, faults);
        return (edition, edition is null ? default : output.Make(edition, files), faults);
    }
}
