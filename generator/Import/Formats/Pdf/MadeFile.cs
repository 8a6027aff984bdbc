namespace Archive.Import;

/// <summary>A file that was made on the way, not received: the picture of a page.</summary>
/// <param name="name">Its name.</param>
/// <param name="bytes">What is in it.</param>
internal sealed class MadeFile(string name, byte[] bytes) : IReceivedFile
{
    public string Name => name;

    public string Path => name;

    public long Length => bytes.Length;

    public Stream Open() => new MemoryStream(bytes, writable: false);

    public IReceivedFile? Beside(string path) => null;
}
