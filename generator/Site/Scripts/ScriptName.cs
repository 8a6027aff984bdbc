namespace Archive.Site;

/// <summary>A place in a script where a name stands for a binding, or for something of the browser's.</summary>
/// <param name="Start">Where the name begins in the source.</param>
/// <param name="Name">The name in the source.</param>
/// <param name="Scope">The innermost scope around it.</param>
/// <param name="IsShorthand">Whether it is also the name of a property: <c>{ name }</c>.</param>
internal sealed record ScriptName(int Start, string Name, ScriptScope Scope, bool IsShorthand)
{
    /// <summary>What it stands for, or null when it is the browser's. All declarations must have been read.</summary>
    public ScriptBinding? Binding => Scope.Find(Name)?.Origin;
}
