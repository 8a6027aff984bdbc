using Archive.Content;
using Archive.Model;
using Archive.Search;

namespace Archive.Build;

/// <summary>The recipe of an export for OpenSearch: every article as a document, edition by edition, and the mapping.</summary>
public sealed class OpenSearchExport(ExportOptions options, IProgress<BuildProgress>? progress = null)
{
    private readonly BuildRun _run = new(options.Jobs, progress);

    /// <summary>Exports the archive. Input faults are in the result, and their pages left out; what the disk refuses is thrown as it is.</summary>
    public ExportResult Run(CancellationToken cancellation = default)
    {
        var isApart = FolderCheck.IsApart(options.Output, [(options.Content, "--content")], _run.Faults);
        var content = ContentFolder.OpenForAllFaults(options.Content, _run.Faults, cancellation);
        using var output = isApart ? ExportFolder.Open(options.Output, options.LargestFile, _run.Faults) : null;
        if (content is null || output is null)
            return new ExportResult(_run.Report, Summary: null);

        var (editions, articles) = (0, 0);
        foreach (var (documents, faults) in content.Editions.SelectInOrder(files => Read(content, files), _run.InFlight, cancellation))
        {
            _run.Faults.AddRange(faults);
            documents.ForEach(output.Add);
            editions += documents.Count > 0 ? 1 : 0;
            articles += documents.Count;
            _run.Advance("exporting", content.Editions.Count, documents.Count);
        }

        return new ExportResult(_run.Report, new ExportSummary(editions, articles, output.Publish(OpenSearchMapping.Bytes)));
    }

    private static (List<ReadOnlyMemory<byte>> Documents, List<Fault> Faults) Read(ContentFolder content, EditionFiles files)
    {
        var faults = new List<Fault>();
        return (content.ReadEdition(files, faults) is { } edition ? [.. OpenSearchDocuments.Of(edition)] : [], faults);
    }
}
