namespace Archive.Site;

/// <summary>What a script takes from another one.</summary>
/// <param name="Path">The other's path in the site.</param>
/// <param name="Line">The line of the import.</param>
/// <param name="Bindings">What it takes, by the names that the other gives it out under.</param>
internal sealed record ScriptImport(string Path, int Line, IReadOnlyList<(string Name, ScriptBinding Binding)> Bindings);
