using Archive.Model;

namespace Archive.Check;

/// <summary>What lies where nothing reads it.</summary>
internal sealed class StrayFile() : FaultRule(
    FaultKind.Stray,
    "stray-file",
    "A file or folder lies where no page, picture or newspaper can be. Nothing reads it: rename it, move it, or put a dot before its name.");
