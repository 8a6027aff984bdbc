using Archive.Model;

namespace Archive.Check;

/// <summary>Pages of one edition that cannot both be right.</summary>
internal sealed class PageConflict() : FaultRule(
    FaultKind.PageConflict,
    "page-conflict",
    "Two pages of an edition have one label or one sequence, or write its date differently. The build leaves the second one out.");
