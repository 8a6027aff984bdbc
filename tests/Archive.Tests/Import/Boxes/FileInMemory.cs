using System.Text;
using Archive.Import;

namespace Archive.Tests.Import.Boxes;

/// <summary>A received file that is nowhere but in memory, with others beside it by their paths.</summary>
internal sealed class FileInMemory(string path, byte[] bytes, IReadOnlyDictionary<string, byte[]>? all = null) : IReceivedFile
{
    public FileInMemory(string path, string text)
        : this(path, Encoding.UTF8.GetBytes(text))
    {
    }

    public string Name => $"received/{path}";

    public string Path => path;

    public long Length => bytes.Length;

    /// <summary>One of several files in a folder.</summary>
    public static FileInMemory In(IReadOnlyDictionary<string, byte[]> files, string path) => new(path, files[path], files);

    public Stream Open() => new MemoryStream(bytes, writable: false);

    public IReceivedFile? Beside(string relative)
    {
        var parts = path.Split('/').SkipLast(1).ToList();
        foreach (var part in relative.Split('/'))
        {
            if (part == ".." && parts.Count == 0)
                return null;
            if (part == "..")
                parts.RemoveAt(parts.Count - 1);
            else if (part is not ("." or ""))
                parts.Add(part);
        }

        var found = string.Join('/', parts);
        return all is not null && all.TryGetValue(found, out var other) ? new FileInMemory(found, other, all) : null;
    }
}
