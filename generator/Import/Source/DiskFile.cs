namespace Archive.Import;

/// <summary>A received file on a disk.</summary>
/// <param name="name">Its name as the user would find it.</param>
/// <param name="path">Its path below the folder.</param>
/// <param name="folder">The folder that the user named, or that of the file which the user named.</param>
/// <param name="length">In bytes.</param>
/// <param name="limits">What is too much.</param>
internal sealed class DiskFile(string name, string path, string folder, long length, ReceivedLimits limits) : IReceivedFile
{
    private const int BufferSize = 1 << 14;

    public string Name => name;

    public string Path => path;

    public long Length => length;

    public Stream Open() => new FileStream(name, FileMode.Open, FileAccess.Read, FileShare.Read, BufferSize, FileOptions.SequentialScan);

    public IReceivedFile? Beside(string path)
    {
        if (RelativePath.From(Path, path) is not { } found || ReceivedName.WrongIn(found) is not null)
            return null;
        var file = System.IO.Path.Combine(folder, found);
        if (File.Exists(file) && !DiskLinks.LeadOut(folder, found) && DiskLinks.LengthOf(file) is > 0 and var size && size <= limits.MaxFileBytes)
            return new DiskFile(file, found, folder, size, limits);
        return null;
    }
}
