namespace Archive.Site;

/// <summary>What a name of a script stands for: a variable, function, class, parameter, import, or private member ("#name").</summary>
internal sealed class ScriptBinding(string name)
{
    /// <summary>The name in the source.</summary>
    public string Name { get; } = name;

    /// <summary>What an import stands for in the script that it comes from.</summary>
    public ScriptBinding? Imported { get; set; }

    /// <summary>The binding itself, or the one that it was imported as in the end.</summary>
    public ScriptBinding Origin => Imported?.Origin ?? this;
}
