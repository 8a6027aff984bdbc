namespace Archive.Build;

/// <summary>A file while it is written: beside its place, which it takes when it is whole. One that is not finished leaves nothing.</summary>
internal sealed class WholeFile : IDisposable
{
    private readonly string _path;
    private readonly string _temporary;

    /// <summary>Begins a file.</summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public WholeFile(string path)
    {
        _path = Path.GetFullPath(path);
        var folder = Path.GetDirectoryName(_path)!;
        Directory.CreateDirectory(folder);
        _temporary = Path.Combine(folder, $".{Path.GetFileName(path)}.{Path.GetRandomFileName()}");
        Stream = new FileStream(_temporary, FileMode.CreateNew, FileAccess.ReadWrite);
    }

    public FileStream Stream { get; }

    /// <summary>Puts the file into its place.</summary>
    public void Finish()
    {
        Stream.Dispose();
        File.Move(_temporary, _path, overwrite: true);
    }

    public void Dispose()
    {
        Stream.Dispose();
        File.Delete(_temporary);
    }
}
