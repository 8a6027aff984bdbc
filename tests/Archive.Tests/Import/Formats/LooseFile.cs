using System.Text;
using Archive.Import;

namespace Archive.Tests.Import.Formats;

/// <summary>A received file in memory, with the files beside it.</summary>
internal sealed class LooseFile(string path, byte[] bytes, IReadOnlyDictionary<string, LooseFile>? others = null) : IReceivedFile
{
    public string Name => $"in/{path}";

    public string Path => path;

    public long Length => bytes.Length;

    /// <summary>Files that lie together, by their paths.</summary>
    public static IReadOnlyList<LooseFile> Together(params (string Path, string Text)[] files)
    {
        var all = new Dictionary<string, LooseFile>(StringComparer.Ordinal);
        foreach (var (path, text) in files)
            all.Add(path, new LooseFile(path, Encoding.UTF8.GetBytes(text), all));
        return [.. all.Values];
    }

    public Stream Open() => new MemoryStream(bytes, writable: false);

    public IReceivedFile? Beside(string path) => RelativePath.From(Path, path) is { } found ? others?.GetValueOrDefault(found) : null;
}
