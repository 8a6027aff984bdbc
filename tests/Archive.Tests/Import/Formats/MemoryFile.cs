using System.Text;
using Archive.Import;

namespace Archive.Tests.Import;

/// <summary>A received file in memory, in a folder with others.</summary>
internal sealed class MemoryFile(IReadOnlyDictionary<string, byte[]> folder, string path) : IReceivedFile
{
    public string Name => "received/" + Path;

    public string Path => path;

    public long Length => folder[path].Length;

    /// <summary>A file that is alone.</summary>
    public static MemoryFile Of(string path, string text) => Of(path, Encoding.UTF8.GetBytes(text));

    public static MemoryFile Of(string path, byte[] bytes) => new(new Dictionary<string, byte[]>(StringComparer.Ordinal) { [path] = bytes }, path);

    /// <summary>The files of a folder on the disk, by their paths below it.</summary>
    public static Dictionary<string, byte[]> Folder(string folder) => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        .ToDictionary(file => System.IO.Path.GetRelativePath(folder, file).Replace('\\', '/'), File.ReadAllBytes, StringComparer.Ordinal);

    public Stream Open() => new MemoryStream(folder[path], writable: false);

    public IReceivedFile? Beside(string path)
    {
        var parts = new List<string>(Path.Split('/')[..^1]);
        foreach (var part in path.Split('/'))
        {
            if (part == ".." && parts.Count == 0)
                return null;
            if (part == "..")
                parts.RemoveAt(parts.Count - 1);
            else if (part.Length > 0 && part != ".")
                parts.Add(part);
        }

        var found = string.Join('/', parts);
        return folder.ContainsKey(found) ? new MemoryFile(folder, found) : null;
    }
}
