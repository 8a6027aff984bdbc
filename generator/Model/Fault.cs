namespace Archive.Model;

/// <summary>One fault in an input, worded so that a person can mend it.</summary>
/// <param name="File">The file as the user named it.</param>
/// <param name="Line">1-based line, or null when the fault is the file's as a whole.</param>
/// <param name="Found">What stands there.</param>
/// <param name="Expected">What should stand there.</param>
public sealed record Fault(string File, int? Line, string Found, string Expected)
{
    public override string ToString() => $"{File}{(Line is { } line ? $":{line}" : "")}: found {Found}; expected {Expected}";
}
