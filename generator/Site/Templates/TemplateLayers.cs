namespace Archive.Site;

/// <summary>
/// Where templates come from: the generator's own, and a folder that is laid over them. A file of the upper folder takes
/// the place of the lower one's; of words it takes the place of those that it has. What the upper folder does not have, it inherits.
/// </summary>
public sealed class TemplateLayers
{
    private const string WordsFolder = "words/";

    private const string AssetsFolder = "assets/";

    private readonly string[] _folders;

    private readonly SortedDictionary<string, List<string>> _files = new(StringComparer.Ordinal);

    private TemplateLayers(params string[] folders)
    {
        _folders = folders;
        foreach (var folder in folders.Where(Directory.Exists))
        {
            foreach (var path in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
                Add(Path.GetRelativePath(folder, path).Replace('\\', '/'), folder);
        }
    }

    /// <summary>The generator's own templates, which stand beside the program.</summary>
    public static string Own => Path.Combine(AppContext.BaseDirectory, "templates");

    /// <summary>The folder to name where no single file is meant: the uppermost.</summary>
    public string Folder => _folders[^1];

    /// <summary>Whether any of the folders is there.</summary>
    public bool Exist => Array.Exists(_folders, Directory.Exists);

    /// <summary>The files that count, by their names below the folder, in order; each with what it is made of, the lower first.</summary>
    public IEnumerable<(string Name, IReadOnlyList<string> Paths)> Files => _files.Select(file => (file.Key, (IReadOnlyList<string>)file.Value));

    /// <summary>The page templates and partials, with their paths.</summary>
    public IEnumerable<(string Name, string Path)> Templates =>
        _files.Where(file => IsTemplate(file.Key)).Select(file => (file.Key[..^".hbs".Length], file.Value[^1]));

    /// <summary>The words by their languages: the paths of the files that hold them, the lower first.</summary>
    public IEnumerable<(string Language, IReadOnlyList<string> Paths)> Words =>
        _files.Where(file => IsWords(file.Key)).Select(file => (file.Key[WordsFolder.Length..^".yml".Length], (IReadOnlyList<string>)file.Value));

    /// <summary>The files beside the templates, with their paths.</summary>
    public IEnumerable<(string Name, string Path)> Assets =>
        _files.Where(file => IsAsset(file.Key)).Select(file => (file.Key, file.Value[^1]));

    /// <summary>One folder that holds everything.</summary>
    public static TemplateLayers Of(string folder) => new(folder);

    /// <summary>The generator's own templates with a folder over them, or as they are.</summary>
    public static TemplateLayers Over(string? folder) => folder is null ? new(Own) : new(Own, folder);

    /// <summary>The path of a file by its name, as faults name it: where it is, or where it would be.</summary>
    public string PathOf(string name) => _files.TryGetValue(name, out var paths) ? paths[^1] : PathIn(Folder, name);

    /// <summary>Whether every file that counts is the generator's own to the byte, wherever it is read from.</summary>
    public bool AreOwn() => _files.All(file => file.Value.TrueForAll(path => IsOwn(path, PathIn(Own, file.Key))));

    private static string PathIn(string folder, string name) => $"{folder.TrimEnd('/', '\\')}/{name}";

    private static bool IsOwn(string path, string own) => path == own || (File.Exists(own) && File.ReadAllBytes(path).AsSpan().SequenceEqual(File.ReadAllBytes(own)));

    private static bool IsAsset(string name) => name.StartsWith(AssetsFolder, StringComparison.Ordinal);

    /// <summary>Hidden files are left to the editors that keep their locks in them.</summary>
    private static bool IsTemplate(string name) =>
        !IsAsset(name) && name.EndsWith(".hbs", StringComparison.Ordinal) && name[name.LastIndexOf('/') + 1] != '.';

    private static bool IsWords(string name) =>
        name.StartsWith(WordsFolder, StringComparison.Ordinal) && name.EndsWith(".yml", StringComparison.Ordinal) && name.LastIndexOf('/') == WordsFolder.Length - 1;

    private void Add(string name, string folder)
    {
        if (!IsTemplate(name) && !IsWords(name) && !IsAsset(name))
            return;
        var path = PathIn(folder, name);
        if (!_files.TryGetValue(name, out var paths))
            _files.Add(name, [path]);
        else if (IsWords(name))
            paths.Add(path);
        else
            paths[0] = path;
    }
}
