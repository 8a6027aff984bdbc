using System.Text;
using System.Text.RegularExpressions;

namespace Archive.Site;

/// <summary>
/// A JavaScript module of the templates as far as bundling must know it: what it imports, what it exports, and the rest. An import
/// or export is a line of its own at the left edge; comments that stand alone, indentation and, where a line
/// holds no text or pattern that could mean them, spaces around marks are left out.
/// </summary>
internal sealed partial class ScriptModule
{
    private ScriptModule(IReadOnlyList<(string Names, string File)> imports, IReadOnlyList<string> exports, string body)
    {
        Imports = imports;
        Exports = exports;
        Body = body;
    }

    /// <summary>The names taken from other modules of the folder, with the modules' file names.</summary>
    public IReadOnlyList<(string Names, string File)> Imports { get; }

    /// <summary>The names that others may take.</summary>
    public IReadOnlyList<string> Exports { get; }

    /// <summary>The statements, without imports and the word export.</summary>
    public string Body { get; }

    public static ScriptModule Parse(string text)
    {
        var imports = new List<(string, string)>();
        var exports = new List<string>();
        var body = new StringBuilder();
        var isInComment = false;
        foreach (var written in text.Split('\n'))
        {
            var line = written.Trim();
            if (isInComment || line.StartsWith("/*", StringComparison.Ordinal))
            {
                isInComment = !line.EndsWith("*/", StringComparison.Ordinal);
            }
            else if (Import().Match(written) is { Success: true } import)
            {
                imports.Add((import.Groups["names"].Value, import.Groups["file"].Value));
            }
            else if (line.Length > 0 && !line.StartsWith("//", StringComparison.Ordinal))
            {
                var export = Export().Match(written);
                if (export.Success)
                    exports.Add(export.Groups["name"].Value);
                body.Append(Squeeze(export.Success ? line["export ".Length..] : line)).Append('\n');
            }
        }

        return new ScriptModule(imports, exports, body.ToString());
    }

    private static string Squeeze(string line) => line.AsSpan().IndexOfAny("\"'`/") >= 0 ? line : SpacedMark().Replace(line, "${mark}");

    [GeneratedRegex(@" ?(?<mark>=>|[=!<>]==?|&&|\|\||\?\?|[=<>,;:(){}\[\]?*]) ?", RegexOptions.CultureInvariant)]
    private static partial Regex SpacedMark();

    [GeneratedRegex(@"^import \{(?<names>[^}]+)\} from ""\./(?<file>[\w-]+\.js)"";\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Import();

    [GeneratedRegex(@"^export (?:async )?(?:function|class|const|let) (?<name>\w+)", RegexOptions.CultureInvariant)]
    private static partial Regex Export();
}
