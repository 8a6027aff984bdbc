using System.Text;

namespace Archive.Site;

/// <summary>One script with all that it imports, as a single one: what nothing needs is left out, and names are short.</summary>
internal sealed class ScriptBundle
{
    private readonly ScriptModule _entry;

    /// <summary>The modules, each after those that it imports, as they run.</summary>
    private readonly List<ScriptModule> _modules = [];

    private readonly Dictionary<ScriptBinding, ScriptStatement> _declaring = [];

    private readonly HashSet<ScriptStatement> _needed = [];

    private ScriptBundle(ScriptModule entry, IReadOnlyDictionary<string, ScriptModule> modules)
    {
        _entry = entry;
        Add(entry, modules, []);
        var statements = _modules.SelectMany(module => module.Statements).ToList();
        foreach (var (binding, statement) in statements.SelectMany(statement => statement.Declared, (statement, binding) => (binding, statement)))
            _declaring[binding] = statement;
        foreach (var statement in statements.Where(statement => !entry.IsModule || !statement.IsOnlyDeclaration))
            Need(statement);
        foreach (var binding in entry.Exports.Values)
            Need(binding);
    }

    /// <summary>The text of an entry's bundle.</summary>
    /// <param name="entry">What the bundle is named after.</param>
    /// <param name="modules">All modules by their paths, linked.</param>
    public static string Of(ScriptModule entry, IReadOnlyDictionary<string, ScriptModule> modules) => new ScriptBundle(entry, modules).Write();

    private void Add(ScriptModule module, IReadOnlyDictionary<string, ScriptModule> modules, HashSet<ScriptModule> seen)
    {
        if (!seen.Add(module))
            return;
        foreach (var import in module.Imports)
            Add(modules[import.Path], modules, seen);
        _modules.Add(module);
    }

    private void Need(ScriptBinding binding)
    {
        if (_declaring.TryGetValue(binding.Origin, out var statement))
            Need(statement);
    }

    private void Need(ScriptStatement statement)
    {
        if (!_needed.Add(statement))
            return;
        foreach (var name in statement.Names)
        {
            if (name.Binding is { } binding)
                Need(binding);
        }
    }

    private string Write()
    {
        var statements = _modules.SelectMany(module => module.Statements).Where(_needed.Contains).ToList();
        var names = _entry.IsModule ? ShortNames.For(statements) : new Dictionary<ScriptBinding, string>();
        var text = new StringBuilder();
        foreach (var notice in _modules.SelectMany(module => module.Notices).Distinct(StringComparer.Ordinal))
            text.Append(notice).Append('\n');
        var writer = new ScriptWriter(_entry.Path, text, names);
        foreach (var statement in statements)
            writer.Write(statement);
        if (_entry.Exports.Count > 0)
            writer.Write($"export{{{string.Join(',', _entry.Exports.Select(export => $"{names[export.Value.Origin]} as {export.Key}"))}}}");
        return text.Append('\n').ToString();
    }
}
