using Archive.Model;

namespace Archive.Build;

/// <summary>What came of an export.</summary>
/// <param name="Faults">Every fault of the run, in order of file and line.</param>
/// <param name="Summary">What was exported; null when nothing was.</param>
public sealed record ExportResult(IReadOnlyList<Fault> Faults, ExportSummary? Summary)
{
    /// <summary>What the user should know of an export that went well, a line each.</summary>
    public ValueList<string> Notes { get; init; } = [];
}

/// <summary>What was exported.</summary>
/// <param name="Editions">Editions with articles.</param>
/// <param name="Articles">Articles of these.</param>
/// <param name="Files">Files written; what only describes them (a mapping, a bag's manifests) is not counted.</param>
public sealed record ExportSummary(int Editions, int Articles, int Files);
