using Archive.Model;

namespace Archive.Build;

/// <summary>
/// The folder of an export. Files are written beside it and moved in when all are complete, so that an export which ends early
/// leaves the former one as it was.
/// </summary>
internal sealed class ExportFolder : IDisposable
{
    private readonly string _output;
    private readonly string _staging;
    private readonly Func<string, bool> _isOwn;

    private ExportFolder(string output, string staging, Func<string, bool> isOwn)
    {
        _output = output;
        _staging = staging;
        _isOwn = isOwn;
    }

    /// <summary>Opens a folder for an export; null, with a fault, when something else is in it.</summary>
    /// <param name="path">The folder.</param>
    /// <param name="isOwn">Whether an earlier export of this format may have written a file of this name.</param>
    /// <param name="faults">Where faults go.</param>
    public static ExportFolder? Open(string path, Func<string, bool> isOwn, ICollection<Fault> faults)
    {
        var output = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        var foreign = Directory.Exists(output)
            ? Directory.EnumerateFileSystemEntries(output).Select(Path.GetFileName).OfType<string>().Where(name => !isOwn(name)).Order(StringComparer.Ordinal).FirstOrDefault()
            : null;
        if (File.Exists(output) || foreign is not null || Path.GetDirectoryName(output) is null)
        {
            var found = foreign is not null ? $"a folder with '{foreign}' in it, which no export wrote" : File.Exists(output) ? "a file" : "the root of a volume";
            faults.Add(new Fault(path, null, found, "a new or empty folder, or one of an earlier export (--output)"));
            return null;
        }

        return new ExportFolder(output, ExportStaging.NewFolder(output), isOwn);
    }

    /// <summary>Starts a file.</summary>
    public FileStream Create(string name) => File.Create(Path.Combine(_staging, name));

    /// <summary>Replaces what an earlier export wrote.</summary>
    public void Publish()
    {
        Directory.CreateDirectory(_output);
        foreach (var old in Directory.EnumerateFiles(_output).Where(file => _isOwn(Path.GetFileName(file))).ToList())
            File.Delete(old);
        foreach (var file in Directory.EnumerateFiles(_staging).ToList())
            File.Move(file, Path.Combine(_output, Path.GetFileName(file)));
    }

    public void Dispose() => Directory.Delete(_staging, recursive: true);
}
