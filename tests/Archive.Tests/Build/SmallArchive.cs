using System.Security.Cryptography;
using Archive.Build;
using Archive.Tests.Architecture;

namespace Archive.Tests.Build;

/// <summary>A content folder of a few invented pages, with the templates of the repository, in a fresh folder.</summary>
public sealed class SmallArchive : IDisposable
{
    private readonly TempFolder _folder = new();

    private readonly LoadedTemplates _templates = new();

    public SmallArchive()
    {
        _folder.Write("content/archive.yml", "title: 水乡报纸\n");
        AddNewspaper("sxrb", "水乡日报");
        AddPage("sxrb", "2021-10-23", "A1", 1, "石桥今日通车", "本报讯 横跨南溪的石桥昨天通车。");
        AddPage("sxrb", "2021-10-23", "A2", 2, "新茶上市", "本报讯 今年的头采茶昨天开称。");
        AddPage("sxrb", "2021-10-24", "A1", 1, "渡口停航", "本报讯 南溪渡口昨天停航。");
        AddNewspaper("lcwb", "绿城晚报");
        AddPage("lcwb", "2019-11", "1", 1, "夜市搬家", "本报讯 老城夜市本周搬家。");
        CopyTemplates();
    }

    public string Root => _folder.Path;

    public string Content => _folder["content"];

    public string Templates => _folder["templates"];

    public string Output => _folder["site"];

    public BuildOptions Options => new() { Content = Content, Templates = Templates, Output = Output, LoadedTemplates = _templates };

    public string this[string name] => _folder[name];

    public void AddNewspaper(string id, string name, string more = "") => _folder.Write($"content/{id}/newspaper.yml", $"name: {name}\n{more}");

    public string AddPage(
        string newspaper, string date, string label, int sequence, string headline, string text, string qualifier = "", string? byline = null, string? section = null) => _folder.Write(
        PagePath(newspaper, date, label),
        $"""
        ---
        newspaper: {newspaper}
        date: {date}{qualifier}
        page: "{label}"
        sequence: {sequence}{(section is null ? "" : $"\nsection: {section}")}
        ---

        # {headline}

        ```article
        id: 1{(byline is null ? "" : $"\nbyline: {byline}")}
        ```

        {text}

        """);

    public static string PagePath(string newspaper, string date, string label) => $"content/{newspaper}/{date[..4]}/{date}/{label}.md";

    public string Write(string name, string text) => _folder.Write(name, text);

    public void Delete(string name) => File.Delete(_folder[name]);

    public BuildResult Build(bool strict = false, bool hasSearch = true, int jobs = 2, CancellationToken cancellation = default) =>
        new SiteBuild(Options with { Strict = strict, HasSearch = hasSearch, Jobs = jobs }).Run(cancellation);

    /// <summary>Every file below a folder with the hash of its bytes, a line each.</summary>
    public static string Snapshot(string folder) => Lines(
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(file => $"{Path.GetRelativePath(folder, file).Replace('\\', '/')} {Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(file)))}"));

    /// <summary>The names in a folder, in order, a line each.</summary>
    public static string NamesIn(string folder) => Lines(Directory.EnumerateFileSystemEntries(folder).Select(path => Path.GetFileName(path)));

    public static string Lines(IEnumerable<string> lines) => string.Join('\n', lines.Order(StringComparer.Ordinal));

    /// <summary>The names in the archive's own folder, but for what builds remember: no staging folder may stay there.</summary>
    public string Names => Lines(NamesIn(Root).Split('\n').Where(name => name != SiteMemory.FolderName));

    public void Dispose() => _folder.Dispose();

    private void CopyTemplates()
    {
        var from = Path.Combine(RepositoryFolder.Path, "templates");
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var to = Path.Combine(Templates, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(to)!);
            File.Copy(file, to);
        }
    }
}
