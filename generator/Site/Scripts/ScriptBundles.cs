using System.Text;
using Archive.Model;

namespace Archive.Site;

/// <summary>
/// Puts the JavaScript modules of a folder together: each that no other imports becomes one file that holds all it needs, under its
/// own name. A reader's browser then asks for one file, not for thirty that it learns of one after the other.
/// </summary>
internal static class ScriptBundles
{
    /// <summary>The assets with their modules bundled; all else as it is.</summary>
    public static IEnumerable<SiteFile> Of(IEnumerable<SiteFile> assets)
    {
        var files = assets.ToList();
        var modules = files.Where(IsScript).ToDictionary(file => file.Path, file => ScriptModule.Parse(Encoding.UTF8.GetString(file.Bytes.Span)), StringComparer.Ordinal);
        var parts = modules.SelectMany(module => module.Value.Imports.Select(import => Beside(module.Key, import.File))).ToHashSet(StringComparer.Ordinal);
        foreach (var file in files.Where(file => !parts.Contains(file.Path)))
            yield return modules.TryGetValue(file.Path, out var module) ? file with { Bytes = Encoding.UTF8.GetBytes(Bundle(file.Path, module, modules)) } : file;
    }

    private static bool IsScript(SiteFile file) => file.Path.EndsWith(".js", StringComparison.Ordinal);

    private static string Beside(string path, string file) => path[..(path.LastIndexOf('/') + 1)] + file;

    /// <summary>The parts first, each in a scope of its own so that their names never meet, then the entry itself.</summary>
    private static string Bundle(string path, ScriptModule entry, Dictionary<string, ScriptModule> modules)
    {
        var text = new StringBuilder();
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var import in entry.Imports)
            AddPart(Beside(path, import.File));
        text.Append(Imports(path, entry, names));
        foreach (var exported in entry.Exports)
            text.Append("export { ").Append(exported).Append(" };\n");
        return text.Append(entry.Body).ToString();

        void AddPart(string part)
        {
            if (names.ContainsKey(part) || !modules.TryGetValue(part, out var module))
                return;
            names.Add(part, $"$m{names.Count}");
            foreach (var import in module.Imports)
                AddPart(Beside(part, import.File));
            text.Append($"const {names[part]} = (() => {{\n{Imports(part, module, names)}{module.Body}return {{ {string.Join(", ", module.Exports)} }};\n}})();\n");
        }
    }

    private static string Imports(string path, ScriptModule module, Dictionary<string, string> names) =>
        string.Concat(module.Imports.Select(import => $"const {{{import.Names}}} = {names.GetValueOrDefault(Beside(path, import.File), "{}")};\n"));
}
