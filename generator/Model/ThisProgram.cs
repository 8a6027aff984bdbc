namespace Archive.Model;

/// <summary>The program that runs: what another one has left for a later build is not relied on.</summary>
internal static class ThisProgram
{
    /// <summary>Another for any other code.</summary>
    public static Guid Version { get; } = typeof(ThisProgram).Module.ModuleVersionId;
}
