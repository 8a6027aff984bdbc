using Archive.Model;

namespace Archive.Build;

/// <summary>What came of an export.</summary>
/// <param name="Faults">Every fault of the run, in order of file and line.</param>
/// <param name="Summary">What was exported; null when nothing was.</param>
public sealed record ExportResult(IReadOnlyList<Fault> Faults, ExportSummary? Summary);

/// <summary>What was exported.</summary>
/// <param name="Editions">Editions read.</param>
/// <param name="Articles">Articles, a document each.</param>
/// <param name="Files">Files of documents; the mapping is not counted.</param>
public sealed record ExportSummary(int Editions, int Articles, int Files);
