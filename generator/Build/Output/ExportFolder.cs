using System.Globalization;
using System.Text.RegularExpressions;
using Archive.Model;

namespace Archive.Build;

/// <summary>
/// The folder of an export. Files are written beside it and moved in when all are complete, so that an export which ends early
/// leaves the former one as it was.
/// </summary>
internal sealed partial class ExportFolder : IDisposable
{
    private const string MappingName = "mapping.json";

    private readonly string _output;
    private readonly string _staging;
    private readonly long _largestFile;
    private FileStream? _file;
    private int _count;

    private ExportFolder(string output, string staging, long largestFile)
    {
        _output = output;
        _staging = staging;
        _largestFile = largestFile;
    }

    /// <summary>Opens a folder for an export; null, with a fault, when something else is in it.</summary>
    public static ExportFolder? Open(string path, long largestFile, ICollection<Fault> faults)
    {
        var output = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        var foreign = Directory.Exists(output)
            ? Directory.EnumerateFileSystemEntries(output).Select(Path.GetFileName).OfType<string>().Where(name => !IsOwn(name)).Order(StringComparer.Ordinal).FirstOrDefault()
            : null;
        if (File.Exists(output) || foreign is not null || Path.GetDirectoryName(output) is null)
        {
            var found = foreign is not null ? $"a folder with '{foreign}' in it, which no export wrote" : File.Exists(output) ? "a file" : "the root of a volume";
            faults.Add(new Fault(path, null, found, "a new or empty folder, or one of an earlier export (--output)"));
            return null;
        }

        var staging = Path.Combine(Path.GetDirectoryName(output)!, $".{Path.GetFileName(output)}.archive-export");
        if (Directory.Exists(staging))
            Directory.Delete(staging, recursive: true);
        Directory.CreateDirectory(staging);
        return new ExportFolder(output, staging, largestFile);
    }

    /// <summary>Adds one document to the file that is being written, or to the next when that is full.</summary>
    public void Add(ReadOnlyMemory<byte> document)
    {
        if (_file is null || (_file.Position > 0 && _file.Position + document.Length > _largestFile))
        {
            _file?.Dispose();
            _file = File.Create(Path.Combine(_staging, string.Create(CultureInfo.InvariantCulture, $"articles-{++_count:0000}.ndjson")));
        }

        _file.Write(document.Span);
    }

    /// <summary>Replaces what an earlier export wrote, and returns the number of files of documents.</summary>
    public int Publish(ReadOnlyMemory<byte> mapping)
    {
        _file?.Dispose();
        _file = null;
        File.WriteAllBytes(Path.Combine(_staging, MappingName), mapping.Span);
        Directory.CreateDirectory(_output);
        foreach (var old in Directory.EnumerateFiles(_output).Where(file => IsOwn(Path.GetFileName(file))).ToList())
            File.Delete(old);
        foreach (var file in Directory.EnumerateFiles(_staging).ToList())
            File.Move(file, Path.Combine(_output, Path.GetFileName(file)));
        return _count;
    }

    public void Dispose()
    {
        _file?.Dispose();
        Directory.Delete(_staging, recursive: true);
    }

    private static bool IsOwn(string name) => name == MappingName || DocumentsName().IsMatch(name);

    [GeneratedRegex(@"^articles-[0-9]{4,}\.ndjson\z", RegexOptions.CultureInvariant)]
    private static partial Regex DocumentsName();
}
