using System.Text;
using System.Text.RegularExpressions;
using Archive.Model;

namespace Archive.Site;

/// <summary>
/// Puts the style sheets of the templates together: each that no other imports becomes one file that holds all it imports, without comments.
/// A reader's browser then waits for two files, not for seven. As browsers have it, imports stand before all rules
/// (CSS Cascading and Inheritance, section 2); here each stands on a line of its own and names a sheet of the same folder,
/// so that addresses in it stay right.
/// </summary>
internal sealed partial class StyleBundles
{
    private readonly SortedDictionary<string, string> _sheets = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _imported = new(StringComparer.Ordinal);
    private readonly Func<string, string> _pathOf;
    private readonly ICollection<Fault> _faults;

    private StyleBundles(Func<string, string> pathOf, ICollection<Fault> faults)
    {
        _pathOf = pathOf;
        _faults = faults;
    }

    /// <summary>The assets with their style sheets bundled; all else as it is.</summary>
    /// <param name="assets">The files.</param>
    /// <param name="pathOf">The path of an asset, as faults name it.</param>
    /// <param name="faults">Where imports that cannot be followed are reported.</param>
    public static IReadOnlyList<SiteFile> Of(IReadOnlyList<SiteFile> assets, Func<string, string> pathOf, ICollection<Fault> faults)
    {
        var bundles = new StyleBundles(pathOf, faults);
        foreach (var file in assets.Where(file => file.Path.EndsWith(".css", StringComparison.Ordinal)))
            bundles._sheets.Add(file.Path, Encoding.UTF8.GetString(file.Bytes.Span).TrimStart('\uFEFF').ReplaceLineEndings("\n"));
        var bundled = bundles._sheets.Keys.ToDictionary(path => path, path => Encoding.UTF8.GetBytes(Tight(bundles.Bundle(path, []))), StringComparer.Ordinal);
        return [.. from file in assets where !bundles._imported.Contains(file.Path) select bundled.TryGetValue(file.Path, out var bytes) ? file with { Bytes = bytes } : file];
    }

    private string Bundle(string path, IReadOnlyList<string> importers)
    {
        var folder = path[..(path.LastIndexOf('/') + 1)];
        return Import().Replace(_sheets[path], import =>
        {
            var name = import.Groups["name"].Value;
            var other = folder + name;
            var line = _sheets[path].AsSpan(0, import.Index).Count('\n') + 1;
            if (Address().IsMatch(name))
                return import.Value;
            if (name.Contains('/', StringComparison.Ordinal) || !_sheets.ContainsKey(other))
                return Fault(path, line, $"an import of {name}", "a style sheet of the same folder");
            if (other == path || importers.Contains(other, StringComparer.Ordinal))
                return Fault(path, line, $"an import of {name}, which imports this sheet", "style sheets that do not import each other");
            _imported.Add(other);
            var text = Bundle(other, [.. importers, path]);
            return import.Groups["media"].Value is { Length: > 0 } media ? $"@media {media} {{\n{text}}}\n" : text;
        });
    }

    /// <summary>Without comments and with each run of white space as one; strings and addresses stay as they are.</summary>
    private static string Tight(string text) => Gap().Replace(text, gap => gap switch
    {
        _ when gap.Groups["kept"].Success => gap.Value,
        _ when gap.Value.Contains('\n', StringComparison.Ordinal) => "\n",
        _ when gap.Groups["space"].Success => " ",
        _ => "/**/", // a comment parts what stands at both sides and is no space
    }).TrimStart();

    private string Fault(string path, int line, string found, string expected)
    {
        _faults.Add(new Fault(_pathOf(path), line, found, expected));
        return "";
    }

    [GeneratedRegex("""^@import\s+"(?<name>[^"\n]+)"[ \t]*(?<media>[^;\n]*?)[ \t]*;[ \t]*\n?""", RegexOptions.Multiline)]
    private static partial Regex Import();

    [GeneratedRegex("^(?:[a-z][a-z0-9+.-]*:|//)", RegexOptions.IgnoreCase)]
    private static partial Regex Address();

    [GeneratedRegex("""(?<kept>"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|url\([^)"']*\))|(?:(?<space>\s)|/\*.*?\*/)+""", RegexOptions.Singleline | RegexOptions.IgnoreCase)]
    private static partial Regex Gap();
}
