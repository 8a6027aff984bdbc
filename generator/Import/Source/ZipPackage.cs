using System.Collections.Concurrent;
using System.IO.Compression;

namespace Archive.Import;

/// <summary>
/// A zip archive, open for several readers at once: each has the archive to itself while it reads, because an open archive stands at one
/// place only. Nothing is unpacked to the disk.
/// </summary>
internal sealed class ZipPackage(string name) : IDisposable
{
    private readonly ConcurrentBag<ZipArchive> _idle = [];
    private readonly Dictionary<string, ZippedFile> _files = new(StringComparer.Ordinal);

    /// <summary>The archive as the user would find it.</summary>
    public string Name => name;

    /// <summary>Notes a file of the archive; false when there is one of its path.</summary>
    public bool Add(ZippedFile file) => _files.TryAdd(file.Path, file);

    public ZippedFile? Find(string path) => _files.GetValueOrDefault(path);

    /// <summary>An open archive for one reader, who gives it back.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="InvalidDataException">It is no zip archive.</exception>
    public ZipArchive Take()
    {
        if (_idle.TryTake(out var archive))
            return archive;
        var stream = new FileStream(name, FileMode.Open, FileAccess.Read, FileShare.Read);
        try
        {
            return new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: false, ZipNames.Instance);
        }
        catch
        {
            stream.Dispose();
            throw;
        }
    }

    public void GiveBack(ZipArchive archive) => _idle.Add(archive);

    public void Dispose()
    {
        while (_idle.TryTake(out var archive))
            archive.Dispose();
    }
}
