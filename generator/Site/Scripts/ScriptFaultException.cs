using System.Diagnostics.CodeAnalysis;

namespace Archive.Site;

/// <summary>A script that cannot be read, or is written as a bundle cannot take it.</summary>
[SuppressMessage("Roslynator", "RCS1194", Justification = "It always says what was found where.")]
internal sealed class ScriptFaultException(int line, string found, string expected) : Exception($"found {found}; expected {expected}")
{
    /// <summary>The line, from 1.</summary>
    public int Line { get; } = line;

    /// <summary>What stands there.</summary>
    public string Found { get; } = found;

    /// <summary>What should stand there.</summary>
    public string Expected { get; } = expected;
}
