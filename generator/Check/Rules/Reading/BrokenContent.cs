using Archive.Model;

namespace Archive.Check;

/// <summary>What cannot be read: the build leaves it out.</summary>
internal sealed class BrokenContent() : FaultRule(
    FaultKind.Broken,
    "broken-content",
    "A file cannot be read as what it should be, or lacks what it must have. The build leaves it out: correct it as the message says.");
