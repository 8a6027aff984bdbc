using System.Globalization;

namespace Archive.Import;

/// <summary>What is wrong with a pattern of paths.</summary>
/// <param name="Position">1-based character of the pattern.</param>
/// <param name="Found">What stands there.</param>
/// <param name="Expected">What should stand there.</param>
internal sealed record PatternFault(int Position, string Found, string Expected)
{
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"character {Position}: found {Found}; expected {Expected}");
}
