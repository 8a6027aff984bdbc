using System.Text;
using Archive.Model;

namespace Archive.Site;

/// <summary>Reads a templates folder: <c>*.hbs</c>, <c>partials/*.hbs</c>, <c>words/*.yml</c> and <c>assets/</c>.</summary>
internal static class TemplateFolder
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static SortedDictionary<string, TemplateFile> ReadTemplates(string folder, ICollection<Fault> faults)
    {
        var files = new SortedDictionary<string, TemplateFile>(StringComparer.Ordinal);
        if (!Directory.Exists(folder))
        {
            faults.Add(new Fault(folder, Line: null, "no such folder", "a folder with the templates of the site"));
            return files;
        }

        foreach (var (name, path) in List(folder, "", "*.hbs").Concat(List(folder, TemplateFile.PartialFolder, "*.hbs")))
        {
            if (ReadText(path, faults) is { } text)
                files.Add(name[..^".hbs".Length], new TemplateFile(name[..^".hbs".Length], path, text));
        }

        foreach (var name in TemplateSet.PageNames.Append(TemplateSet.Layout).Where(n => !files.ContainsKey(n)))
            faults.Add(new Fault(PathOf(folder, name + ".hbs"), Line: null, "no such file", $"the template of the {name} page"));
        return files;
    }

    public static SortedDictionary<string, Words> ReadWords(string folder, ICollection<Fault> faults)
    {
        var words = new SortedDictionary<string, Words>(StringComparer.Ordinal);
        foreach (var (name, path) in List(folder, "words/", "*.yml"))
        {
            if (ReadText(path, faults) is not { } text || WordsReader.Read(path, text, faults) is not { } texts)
                continue;
            var language = name["words/".Length..^".yml".Length];
            words.Add(language, new Words(language, texts));
            foreach (var missing in Words.Needed.Where(n => !texts.ContainsKey(n)))
                faults.Add(new Fault(path, Line: null, $"no word '{missing}'", $"a line '{missing}: …'"));
        }

        var needed = PathOf(folder, $"words/{TemplateSet.DefaultLanguage}.yml");
        if (Directory.Exists(folder) && !File.Exists(needed))
            faults.Add(new Fault(needed, Line: null, "no such file", "the words of the interface"));
        return words;
    }

    public static IEnumerable<SiteFile> ReadAssets(string folder)
    {
        var root = Path.Combine(folder, "assets");
        if (!Directory.Exists(root))
            yield break;
        var files = Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories)
            .Select(path => (Name: Path.GetRelativePath(folder, path).Replace('\\', '/'), Path: path))
            .OrderBy(file => file.Name, StringComparer.Ordinal);
        foreach (var (name, path) in files)
            yield return new SiteFile(name, File.ReadAllBytes(path));
    }

    private static IEnumerable<(string Name, string Path)> List(string folder, string below, string pattern)
    {
        var directory = Path.Combine(folder, below);
        return Directory.Exists(directory)
            ? Directory.EnumerateFiles(directory, pattern)
                .Select(path => below + Path.GetFileName(path))
                .Order(StringComparer.Ordinal)
                .Select(name => (name, PathOf(folder, name)))
            : [];
    }

    private static string PathOf(string folder, string name) => $"{folder.TrimEnd('/', '\\')}/{name}";

    private static string? ReadText(string path, ICollection<Fault> faults)
    {
        try
        {
            return StrictUtf8.GetString(File.ReadAllBytes(path)).TrimStart('\uFEFF').ReplaceLineEndings("\n");
        }
        catch (DecoderFallbackException)
        {
            faults.Add(new Fault(path, Line: null, "bytes that are not UTF-8", "a text in UTF-8"));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            faults.Add(new Fault(path, Line: null, $"a file that cannot be read ({error.Message})", "a readable file"));
        }

        return null;
    }
}
