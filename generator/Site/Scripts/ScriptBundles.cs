using System.Text;
using Archive.Model;

namespace Archive.Site;

/// <summary>
/// Puts the scripts of the templates together: each that no other imports, and each that one loads when it needs it, becomes one file that
/// holds all it imports, under its own name. A reader's browser then asks for one file, not for thirty that it learns of one after the other.
/// </summary>
internal sealed class ScriptBundles
{
    private readonly SortedDictionary<string, ScriptModule> _modules = new(StringComparer.Ordinal);
    private readonly Func<string, string> _pathOf;
    private readonly ICollection<Fault> _faults;

    private ScriptBundles(Func<string, string> pathOf, ICollection<Fault> faults)
    {
        _pathOf = pathOf;
        _faults = faults;
    }

    /// <summary>The assets with their scripts bundled; all else as it is.</summary>
    /// <param name="assets">The files.</param>
    /// <param name="pathOf">The path of an asset, as faults name it.</param>
    /// <param name="faults">Where scripts that cannot be bundled are reported.</param>
    public static IReadOnlyList<SiteFile> Of(IEnumerable<SiteFile> assets, Func<string, string> pathOf, ICollection<Fault> faults)
    {
        var bundles = new ScriptBundles(pathOf, faults);
        var files = assets.ToList();
        var count = faults.Count;
        foreach (var file in files.Where(file => file.Path.EndsWith(".js", StringComparison.Ordinal)))
            bundles.Read(file);
        foreach (var module in bundles._modules.Values)
            bundles.Link(module);
        return faults.Count > count ? files : bundles.Bundle(files);
    }

    private void Read(SiteFile file)
    {
        try
        {
            _modules.Add(file.Path, new ScriptModule(file.Path, Encoding.UTF8.GetString(file.Bytes.Span)));
        }
        catch (ScriptFaultException error)
        {
            Report(file.Path, error.Line, error.Found, error.Expected);
        }
    }

    /// <summary>Joins what a script imports with what the other one exports.</summary>
    private void Link(ScriptModule module)
    {
        foreach (var import in module.Imports)
        {
            if (!_modules.TryGetValue(import.Path, out var other))
            {
                Report(module.Path, import.Line, $"an import of {import.Path}", "a script of the templates");
                continue;
            }

            foreach (var (name, binding) in import.Bindings)
            {
                if (other.Exports.TryGetValue(name, out var exported) && exported.Origin != binding)
                    binding.Imported = exported;
                else
                    Report(module.Path, import.Line, $"an import of {name}", $"a name that {import.Path} exports");
            }
        }
    }

    private IReadOnlyList<SiteFile> Bundle(IReadOnlyList<SiteFile> files)
    {
        var imported = _modules.Values.SelectMany(module => module.Imports).Select(import => import.Path);
        var loaded = _modules.Values.SelectMany(module => module.Loaded);
        var parts = imported.Except(loaded, StringComparer.Ordinal).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. from file in files
               where !parts.Contains(file.Path)
               select _modules.TryGetValue(file.Path, out var module) ? file with { Bytes = Encoding.UTF8.GetBytes(ScriptBundle.Of(module, _modules)) } : file,
        ];
    }

    private void Report(string path, int line, string found, string expected) => _faults.Add(new Fault(_pathOf(path), line, found, expected));
}
