using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Archive.Tests.WholeSite;

/// <summary>A built site on the disk: its files, by their paths below its root.</summary>
public sealed class SiteFolder(string path)
{
    public string Path => path;

    /// <summary>Every file, in ordinal order, without the build's own notes, which no host serves.</summary>
    public IReadOnlyList<string> Files { get; } =
        [.. Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories)
            .Select(file => System.IO.Path.GetRelativePath(path, file).Replace('\\', '/'))
            .Where(file => !file.StartsWith('.'))
            .Order(StringComparer.Ordinal)];

    public IEnumerable<string> Pages => Files.Where(file => file.EndsWith(".html", StringComparison.Ordinal));

    /// <summary>The JSON twins: all JSON but that of search and of the scripts.</summary>
    public IEnumerable<string> Twins =>
        Files.Where(file => file.EndsWith(".json", StringComparison.Ordinal) && !file.StartsWith("search/", StringComparison.Ordinal) && !file.StartsWith("assets/", StringComparison.Ordinal));

    public string Read(string file) => File.ReadAllText(System.IO.Path.Combine(path, file));

    public IDocument Parse(string file) => new HtmlParser().ParseDocument(Read(file));
}
