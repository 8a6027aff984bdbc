using System.Globalization;
using System.Text.RegularExpressions;
using Archive.Content;
using Archive.Model;
using Archive.Search;

namespace Archive.Build;

/// <summary>An export for OpenSearch: every article as a document, in files that end when they are full, and the mapping.</summary>
internal sealed partial class OpenSearchWriter : IExportWriter<IReadOnlyList<ReadOnlyMemory<byte>>>
{
    private const string MappingName = "mapping.json";

    private readonly ExportFolder _folder;
    private readonly long _largestFile;
    private FileStream? _file;
    private int _count;

    private OpenSearchWriter(ExportFolder folder, long largestFile) => (_folder, _largestFile) = (folder, largestFile);

    /// <summary>Opens the output; null, with a fault, when something else is there.</summary>
    public static OpenSearchWriter? Open(ExportOptions options, ICollection<Fault> faults) =>
        ExportFolder.Open(options.Output, name => name == MappingName || DocumentsName().IsMatch(name), faults) is { } folder ? new OpenSearchWriter(folder, options.LargestFile) : null;

    public IReadOnlyList<ReadOnlyMemory<byte>> Make(Edition edition, EditionFiles files) => [.. OpenSearchDocuments.Of(edition)];

    public void Add(IReadOnlyList<ReadOnlyMemory<byte>> part)
    {
        foreach (var document in part)
            Add(document);
    }

    /// <summary>Publishes the documents, and the mapping, which is not counted.</summary>
    public int Publish()
    {
        _file?.Dispose();
        _file = null;
        using (var mapping = _folder.Create(MappingName))
            mapping.Write(OpenSearchMapping.Bytes.Span);
        _folder.Publish();
        return _count;
    }

    public void Dispose()
    {
        _file?.Dispose();
        _folder.Dispose();
    }

    /// <summary>Adds one document to the file that is being written, or to the next when that is full.</summary>
    private void Add(ReadOnlyMemory<byte> document)
    {
        if (_file is null || (_file.Position > 0 && _file.Position + document.Length > _largestFile))
        {
            _file?.Dispose();
            _file = _folder.Create(string.Create(CultureInfo.InvariantCulture, $"articles-{++_count:0000}.ndjson"));
        }

        _file.Write(document.Span);
    }

    [GeneratedRegex(@"^articles-[0-9]{4,}\.ndjson\z", RegexOptions.CultureInvariant)]
    private static partial Regex DocumentsName();
}
