namespace Archive.Check;

/// <summary>How bad a finding is, the worst last, so that they compare.</summary>
internal enum Severity
{
    /// <summary>Something that a person should look at some day.</summary>
    Note,

    /// <summary>Probably a slip: the site is built with it, and readers meet it.</summary>
    Warning,

    /// <summary>A fault: the build leaves something out.</summary>
    Error,
}
