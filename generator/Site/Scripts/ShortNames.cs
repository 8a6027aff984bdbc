namespace Archive.Site;

/// <summary>
/// Gives what the scripts of a bundle declare names of one letter or two. All that is declared at the top of any of them shares one scope; inside,
/// a name is taken again where it hides nothing that is meant there.
/// </summary>
internal sealed class ShortNames
{
    /// <summary>The commonest letters of scripts first: what is alike compresses well.</summary>
    private const string Letters = "etnrisouaflchpdvmgybwExTNCkLAOMDPHBjFIqRUzWXVJKQGYSZ$_";

    /// <summary>Words of up to three letters that cannot be names, or not everywhere.</summary>
    private static readonly HashSet<string> Reserved = new(["as", "do", "if", "in", "is", "of", "for", "get", "let", "new", "set", "try", "var"], StringComparer.Ordinal);

    private readonly Dictionary<ScriptBinding, string> _names = [];

    private readonly Dictionary<ScriptBinding, int> _uses = [];

    /// <summary>Names of the browser's, which are never given.</summary>
    private readonly HashSet<string> _foreign = new(Reserved, StringComparer.Ordinal);

    /// <summary>What is meant in a scope, or inside it, and declared outside.</summary>
    private readonly Dictionary<ScriptScope, HashSet<ScriptBinding>> _fromOutside = [];

    private ShortNames()
    {
    }

    /// <summary>
    /// New names for all that the statements declare. At the top the shortest are for what is named most often; inside they follow the order of
    /// the source, so that parameters have the same names everywhere.
    /// </summary>
    public static IReadOnlyDictionary<ScriptBinding, string> For(IReadOnlyList<ScriptStatement> statements)
    {
        var names = new ShortNames();
        foreach (var name in statements.SelectMany(statement => statement.Names))
            names.Count(name);
        var modules = statements.Select(statement => statement.Module.Scope).Distinct().ToList();
        names.Give(modules.SelectMany(module => module.Bindings).OrderByDescending(binding => names._uses.GetValueOrDefault(binding)), taken: []);
        foreach (var scope in modules.SelectMany(module => module.Inner))
            names.GiveIn(scope);
        return names._names;
    }

    private void Count(ScriptName name)
    {
        if (name.Binding is not { } binding)
        {
            _foreign.Add(name.Name);
            return;
        }

        _uses[binding] = _uses.GetValueOrDefault(binding) + 1;
        for (var scope = name.Scope; scope.Outer is not null && scope.Own(name.Name) is null; scope = scope.Outer)
        {
            if (!_fromOutside.TryGetValue(scope, out var meant))
                _fromOutside.Add(scope, meant = []);
            meant.Add(binding);
        }
    }

    private void GiveIn(ScriptScope scope)
    {
        IEnumerable<ScriptBinding> around = [.. _fromOutside.GetValueOrDefault(scope, []), .. scope.IsBodyOfOuter ? scope.Outer!.Bindings : []];
        Give(scope.Bindings, [.. around.Select(binding => _names.GetValueOrDefault(binding, ""))]);
        foreach (var inner in scope.Inner)
            GiveIn(inner);
    }

    /// <summary>Names for what is used, the shortest first.</summary>
    private void Give(IEnumerable<ScriptBinding> bindings, HashSet<string> taken)
    {
        using var names = All().Where(name => !_foreign.Contains(name)).GetEnumerator();
        foreach (var binding in bindings.Where(_uses.ContainsKey))
        {
            var mark = binding.Name[0] == '#' ? "#" : "";
            do names.MoveNext();
            while (taken.Contains(mark + names.Current));
            _names.Add(binding, mark + names.Current);
        }
    }

    /// <summary>All names of one letter, then all of two, and so on.</summary>
    private static IEnumerable<string> All()
    {
        IEnumerable<string> shorter = [""];
        for (; ; )
        {
            shorter = shorter.SelectMany(name => Letters, (name, letter) => name + letter).ToList();
            foreach (var name in shorter)
                yield return name;
        }
    }
}
