using Archive.Model;

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

    /// <summary>What a received file is to be, for messages.</summary>
    public const string Expected = "a file with the text of one page";

    public string Name => name;

    public string Path => path;

    public long Length => length;

    /// <summary>A file by its names; null, with a fault, when there is nothing in it or too much. An archive may be of any size: its files are measured.</summary>
    public static DiskFile? Find(string name, string path, string folder, ReceivedLimits limits, ICollection<Fault> faults)
    {
        var length = DiskLinks.LengthOf(name);
        if (length is not > 0)
            faults.Add(new Fault(name, Line: null, "an empty file (or a pipe or a device)", Expected));
        else if (length > limits.MaxFileBytes && !ReceivedName.IsArchive(name))
            faults.Add(new Fault(name, Line: null, $"a file that cannot be read ({length} bytes are more than --max-file-size allows, {limits.MaxFileBytes})", Expected));
        else
            return new DiskFile(name, path, folder, length.Value, limits);
        return null;
    }

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
