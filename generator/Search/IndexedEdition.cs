using Archive.Model;

namespace Archive.Search;

/// <summary>An edition as the index takes it.</summary>
/// <param name="Calendar">What the calendar says of it.</param>
/// <param name="Version">Changes with its text; null when nobody knows, so that it must be read.</param>
/// <param name="Read">Gives its text, from any thread.</param>
internal sealed record IndexedEdition(CalendarEdition Calendar, Fingerprint? Version, Func<Edition> Read)
{
    public static IndexedEdition Of(Edition edition) => new(CalendarEdition.Of(edition), Version: null, () => edition);
}
