namespace Archive.Site;

/// <summary>Where names hold: a module, a function, a block, a class. Scopes lie in one another.</summary>
internal sealed class ScriptScope
{
    private readonly Dictionary<string, ScriptBinding> _bindings = new(StringComparer.Ordinal);
    private readonly List<ScriptBinding> _inOrder = [];
    private readonly List<ScriptScope> _inner = [];

    private ScriptScope(ScriptScope? outer, bool isForVar, bool isBodyOfOuter)
    {
        Outer = outer;
        OfVar = isForVar ? this : outer!.OfVar;
        IsBodyOfOuter = isBodyOfOuter;
        outer?._inner.Add(this);
    }

    /// <summary>The scope around this one.</summary>
    public ScriptScope? Outer { get; }

    /// <summary>Where a <c>var</c> in this scope declares its name: in the function, or in the module.</summary>
    public ScriptScope OfVar { get; }

    /// <summary>Whether the scope around it has this one's parameters, whose names it must not take for others.</summary>
    public bool IsBodyOfOuter { get; }

    /// <summary>What is declared here, in the order of the source.</summary>
    public IReadOnlyList<ScriptBinding> Bindings => _inOrder;

    /// <summary>The scopes right inside this one, in the order of the source.</summary>
    public IReadOnlyList<ScriptScope> Inner => _inner;

    public static ScriptScope OfModule() => new(outer: null, isForVar: true, isBodyOfOuter: false);

    public ScriptScope Block() => new(this, isForVar: false, isBodyOfOuter: false);

    /// <summary>The body of the function whose parameters are this scope.</summary>
    public ScriptScope FunctionBody() => new(this, isForVar: true, isBodyOfOuter: true);

    /// <summary>The body of the catch clause whose parameter is this scope.</summary>
    public ScriptScope CatchBody() => new(this, isForVar: false, isBodyOfOuter: true);

    /// <summary>Declares a name. One that is declared again, or in a body as well as among its parameters, stands for the same.</summary>
    public void Declare(string name)
    {
        if (_bindings.ContainsKey(name))
            return;
        var parameter = IsBodyOfOuter ? Outer!._bindings.GetValueOrDefault(name) : null;
        var binding = parameter ?? new ScriptBinding(name);
        _bindings.Add(name, binding);
        if (parameter is null)
            _inOrder.Add(binding);
    }

    /// <summary>What a name stands for if it is declared right here.</summary>
    public ScriptBinding? Own(string name) => _bindings.GetValueOrDefault(name);

    /// <summary>What a name stands for here, or null when it is the browser's.</summary>
    public ScriptBinding? Find(string name)
    {
        for (var scope = this; scope is not null; scope = scope.Outer)
        {
            if (scope.Own(name) is { } binding)
                return binding;
        }

        return null;
    }
}
