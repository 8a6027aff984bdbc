using Archive.Model;

namespace Archive.Build;

/// <summary>
/// The folder of what a shard has built: <c>site/</c> with the files of its editions, <c>.archive/</c> with what a build remembers of them, and <c>part.json</c>,
/// which is there exactly as long as both are complete.
/// </summary>
internal static class PartFolder
{
    private const string SiteName = "site";

    private static readonly string[] Own = [PartManifest.FileName, PartManifest.FileName + ".draft", SiteName, SiteMemory.FolderName, $".{SiteName}.archive-staging"];

    /// <summary>The folder of the site's files.</summary>
    public static string Site(string part) => Path.Combine(part, SiteName);

    /// <summary>The file that says what a part is.</summary>
    public static string Manifest(string part) => Path.Combine(part, PartManifest.FileName);

    /// <summary>The files of a folder of the site, with where they lie.</summary>
    public static IReadOnlyList<(string Path, FileInfo File)> Files(string part, FolderListing folder) =>
        [.. folder.Paths.Select(path => (path, new FileInfo(SitePath.Below(Site(part), path))))];

    /// <summary>Opens a folder for a shard; null, with a fault, when something else is in it.</summary>
    public static OutputFolder? Open(string part, ICollection<Fault> faults)
    {
        var foreign = Directory.Exists(part)
            ? Directory.EnumerateFileSystemEntries(part).Select(entry => Path.GetFileName(entry)).Where(name => !Own.Contains(name, StringComparer.Ordinal)).Order(StringComparer.Ordinal).FirstOrDefault()
            : null;
        if (foreign is null && !File.Exists(part))
            return OutputFolder.Open(Site(part), faults);
        faults.Add(new Fault(
            part, Line: null, foreign is null ? "a file" : $"a folder with '{foreign}' in it, which no shard wrote", "a new or empty folder, or the part that a shard has built before (--output)"));
        return null;
    }
}
