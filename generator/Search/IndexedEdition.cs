using Archive.Model;

namespace Archive.Search;

/// <summary>An edition as the index takes it.</summary>
/// <param name="Outline">What it consists of.</param>
/// <param name="Version">Changes with its text; null when nobody knows, so that it must be read.</param>
/// <param name="Read">Gives its text, from any thread.</param>
internal sealed record IndexedEdition(EditionOutline Outline, Fingerprint? Version, Func<Edition> Read)
{
    public static IndexedEdition Of(Edition edition) => new(EditionOutline.Of(edition), Version: null, () => edition);
}
