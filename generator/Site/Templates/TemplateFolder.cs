using System.Text;
using Archive.Model;

namespace Archive.Site;

/// <summary>Reads what templates are made of: <c>*.hbs</c>, <c>partials/*.hbs</c>, <c>words/*.yml</c> and <c>assets/</c>.</summary>
internal static class TemplateFolder
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static readonly IReadOnlyList<string> PageTemplates = [.. TemplateSet.PageNames, TemplateSet.Layout];

    public static SortedDictionary<string, TemplateFile> ReadTemplates(TemplateLayers layers, ICollection<Fault> faults)
    {
        var files = new SortedDictionary<string, TemplateFile>(StringComparer.Ordinal);
        if (!layers.Exist)
        {
            faults.Add(new Fault(layers.Folder, Line: null, "no such folder", "a folder with the templates of the site"));
            return files;
        }

        foreach (var (name, path) in layers.Templates)
        {
            var isPartial = name.StartsWith(TemplateFile.PartialFolder, StringComparison.Ordinal);
            if (!isPartial && !PageTemplates.Contains(name, StringComparer.Ordinal))
                faults.Add(new Fault(path, Line: null, "a template that no page uses", Meant(name)));
            else if (ReadText(path, faults) is { } text)
                files.Add(name, new TemplateFile(name, path, text));
        }

        var present = layers.Templates.Select(template => template.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var name in PageTemplates.Where(name => !present.Contains(name)))
            faults.Add(new Fault(layers.PathOf(name + ".hbs"), Line: null, "no such file", $"the template of the {name} page"));
        return files;
    }

    public static SortedDictionary<string, Words> ReadWords(TemplateLayers layers, ICollection<Fault> faults)
    {
        var words = new SortedDictionary<string, Words>(StringComparer.Ordinal);
        foreach (var (language, paths) in layers.Words)
        {
            var texts = new Dictionary<string, string>(StringComparer.Ordinal);
            var before = faults.Count;
            foreach (var path in paths)
            {
                if (ReadText(path, faults) is not { } text || WordsReader.Read(path, text, faults) is not { } read)
                    continue;
                foreach (var (name, word) in read)
                    texts[name] = word;
            }

            if (faults.Count > before)
                continue;
            words.Add(language, new Words(language, texts));
            foreach (var missing in Words.Needed.Where(n => !texts.ContainsKey(n)))
                faults.Add(new Fault(paths[^1], Line: null, $"no word '{missing}'", $"a line '{missing}: …'"));
        }

        var needed = $"words/{TemplateSet.DefaultLanguage}.yml";
        if (layers.Exist && layers.Words.All(file => file.Language != TemplateSet.DefaultLanguage))
            faults.Add(new Fault(layers.PathOf(needed), Line: null, "no such file", "the words of the interface"));
        return words;
    }

    public static IReadOnlyList<SiteFile> ReadAssets(TemplateLayers layers, ICollection<Fault> faults)
    {
        var files = layers.Assets.ToLookup(file => file.Name.StartsWith(WordFiles.Folder, StringComparison.Ordinal));
        foreach (var (_, path) in files[true])
            faults.Add(new Fault(path, Line: null, $"a file in {WordFiles.Folder}", "another folder: the words of the interface are written there"));
        return [.. files[false].Select(file => new SiteFile(file.Name, File.ReadAllBytes(file.Path)))];
    }

    /// <summary>What a name that nothing uses was probably meant to be.</summary>
    private static string Meant(string name)
    {
        var nearest = NearestKey.Of(name[(name.LastIndexOf('/') + 1)..], PageTemplates);
        return nearest is not null ? $"{nearest}.hbs" : $"one of {string.Join(", ", PageTemplates.Select(page => page + ".hbs"))}, or a partial in {TemplateFile.PartialFolder}";
    }

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
