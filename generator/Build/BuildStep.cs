namespace Archive.Build;

/// <summary>A step of a build that is done.</summary>
/// <param name="Name">What it was: <c>scan</c>, <c>pages</c>.</param>
/// <param name="Time">How long it took.</param>
public readonly record struct BuildStep(string Name, TimeSpan Time);
