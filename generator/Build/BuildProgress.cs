namespace Archive.Build;

/// <summary>How far a build is.</summary>
/// <param name="Step">What it is doing, as shown to a person: <c>rendering</c>.</param>
/// <param name="Done">Editions done in this step.</param>
/// <param name="Total">Editions to do in this step.</param>
/// <param name="Articles">Articles in the editions done.</param>
public readonly record struct BuildProgress(string Step, int Done, int Total, int Articles);
