using Archive.Content;
using Archive.Model;

namespace Archive.Build;

/// <summary>An export that is one file, edition after edition.</summary>
internal sealed class ExportFile : IExportWriter<byte[]>
{
    private readonly string _output;
    private readonly string _staging;
    private readonly Func<Edition, byte[]> _make;
    private readonly FileStream _file;

    private ExportFile(string output, ReadOnlySpan<byte> head, Func<Edition, byte[]> make)
    {
        _output = output;
        _staging = ExportStaging.PathOf(output);
        _make = make;
        _file = File.Create(_staging);
        _file.Write(head);
    }

    /// <summary>Opens the output; null, with a fault, when it cannot be a file.</summary>
    /// <param name="path">The file; one that is there is replaced when the new one is complete.</param>
    /// <param name="head">What the file begins with.</param>
    /// <param name="make">What an edition gives.</param>
    /// <param name="faults">Where faults go.</param>
    public static ExportFile? Open(string path, ReadOnlySpan<byte> head, Func<Edition, byte[]> make, ICollection<Fault> faults)
    {
        var output = Path.GetFullPath(path);
        var found = Directory.Exists(output) || Path.EndsInDirectorySeparator(output) ? "a folder"
            : !Directory.Exists(Path.GetDirectoryName(output)) ? "a file in a folder that is not there"
            : null;
        if (found is null)
            return new ExportFile(output, head, make);
        faults.Add(new Fault(path, Line: null, found, "the name of a file in a folder that is there (--output)"));
        return null;
    }

    public byte[] Make(Edition edition, EditionFiles files) => _make(edition);

    public void Add(byte[] part) => _file.Write(part);

    public int Publish()
    {
        _file.Dispose();
        File.Move(_staging, _output, overwrite: true);
        return 1;
    }

    public void Dispose()
    {
        _file.Dispose();
        File.Delete(_staging);
    }
}
