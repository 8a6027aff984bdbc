using Archive.Model;

namespace Archive.Check;

/// <summary>What one edition adds to the state of the archive.</summary>
/// <param name="Outline">What it consists of.</param>
/// <param name="Modified">When one of its files was last written, in UTC.</param>
internal sealed record EditionStatus(EditionOutline Outline, DateTime Modified)
{
    public EditionKey Key => Outline.Key;
}
