namespace Archive.Import;

/// <summary>A file that notes which files beside it are read, because those are then not read again by themselves.</summary>
/// <param name="file">The file.</param>
/// <param name="seen">Takes the names of the files that are read.</param>
internal sealed class TrackedFile(IReceivedFile file, ICollection<string> seen) : IReceivedFile
{
    public string Name => file.Name;

    public string Path => file.Path;

    public long Length => file.Length;

    public Stream Open()
    {
        seen.Add(file.Name);
        return file.Open();
    }

    public IReceivedFile? Beside(string path) => file.Beside(path) is { } beside ? new TrackedFile(beside, seen) : null;
}
