namespace Archive.Model;

/// <summary>One fault in an input, worded so that a person can mend it.</summary>
/// <param name="File">The file as the user named it.</param>
/// <param name="Line">1-based line, or null when the fault is the file's as a whole.</param>
/// <param name="Found">What stands there.</param>
/// <param name="Expected">What should stand there.</param>
public sealed record Fault(string File, int? Line, string Found, string Expected)
{
    /// <summary>What sort of fault it is, for those who sort them.</summary>
    public FaultKind Kind { get; init; }

    /// <summary>The one key that a mistyped one can only have been meant to be; null when there is no such slip, or several keys are as near.</summary>
    public KeySlip? Slip { get; init; }

    /// <summary>What is wrong, without where.</summary>
    public string Message => $"found {Found}; expected {Expected}";

    public override string ToString() => $"{File}{(Line is { } line ? $":{line}" : "")}: {Message}";
}

/// <summary>The sorts of faults that are told apart.</summary>
public enum FaultKind
{
    /// <summary>Something that cannot be read as what it should be.</summary>
    Broken,

    /// <summary>A key that nothing reads.</summary>
    UnknownKey,

    /// <summary>Two articles of a page with one id.</summary>
    IdReused,

    /// <summary>Two pages of an edition that contradict each other.</summary>
    PageConflict,

    /// <summary>A file or folder where none belongs.</summary>
    Stray,
}

/// <summary>A mistyped key.</summary>
/// <param name="Written">As it stands there.</param>
/// <param name="Meant">What it was meant to be.</param>
public sealed record KeySlip(string Written, string Meant);
