using Archive.Model;

namespace Archive.Publish;

/// <summary>How large a site is, in what hosts limit. Files are added in order of their paths.</summary>
public sealed class SiteMeasure
{
    private string _folder = "";

    public long Files { get; private set; }

    public long Folders { get; private set; }

    public long Bytes { get; private set; }

    /// <summary>The largest file, the first of them in order.</summary>
    public string LargestPath { get; private set; } = "";

    public long LargestSize { get; private set; }

    public long Redirects { get; private set; }

    public long HeaderRules { get; private set; }

    internal void Add(string path, long size)
    {
        Files++;
        Bytes += size;
        if (size > LargestSize)
            (LargestPath, LargestSize) = (path, size);
        var folder = SitePath.Split(path).Folder;
        if (folder == _folder)
            return;

        // In order, the files of a folder and of what is below follow each other: whatever is new on the way to this file comes for the first time.
        var shared = 0;
        var (from, to) = (_folder + "/", folder + "/");
        for (var i = 0; i < from.Length && i < to.Length && from[i] == to[i]; i++)
            shared = from[i] == '/' ? i + 1 : shared;
        Folders += to.Length == 1 ? 0 : to.AsSpan(shared).Count('/');
        _folder = folder;
    }

    /// <summary>Counts the rules of the files that hosts read.</summary>
    internal void ReadRules(string site)
    {
        Redirects = Lines(SitePath.Below(site, Address.Redirects)).LongCount(line => !line.StartsWith('#') && line.Trim().Length > 0);
        HeaderRules = Lines(SitePath.Below(site, Address.Headers)).LongCount(line => line.StartsWith('/') || line.StartsWith("http", StringComparison.Ordinal));
    }

    private static IEnumerable<string> Lines(string file) => File.Exists(file) ? File.ReadLines(file) : [];
}
