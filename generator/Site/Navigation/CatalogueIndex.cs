using Archive.Model;

namespace Archive.Site;

/// <summary>Finds an edition's neighbours in the catalogue, and what other newspapers had on its day.</summary>
internal sealed class CatalogueIndex
{
    private readonly Dictionary<EditionKey, (CatalogueNewspaper Newspaper, int Place)> _places = [];

    private readonly Lazy<ILookup<DateOnly, (Newspaper Newspaper, CatalogueEdition Edition)>> _days;

    public CatalogueIndex(Catalogue catalogue)
    {
        _days = new(() => catalogue.Newspapers
            .SelectMany(newspaper => newspaper.Editions.Select(edition => (newspaper.Newspaper, Edition: edition)))
            .Where(found => found.Edition.Key.Date.ExactDay is not null)
            .ToLookup(found => found.Edition.Key.Date.ExactDay!.Value));
        foreach (var newspaper in catalogue.Newspapers)
        {
            foreach (var (place, edition) in newspaper.Editions.Index())
                _places.TryAdd(edition.Key, (newspaper, place));
        }
    }

    /// <summary>The edition <paramref name="step"/> places later (earlier when negative) in the same newspaper.</summary>
    public CatalogueEdition? Neighbour(EditionKey edition, int step)
    {
        if (!_places.TryGetValue(edition, out var at))
            return null;
        var place = at.Place + step;
        return place >= 0 && place < at.Newspaper.Editions.Count ? at.Newspaper.Editions[place] : null;
    }

    /// <summary>The editions of other newspapers on the same day, by newspaper; none when the day is not sure.</summary>
    public IEnumerable<(Newspaper Newspaper, CatalogueEdition Edition)> SameDay(EditionKey edition) =>
        edition.Date.ExactDay is { } day ? _days.Value[day].Where(found => found.Newspaper.Id != edition.NewspaperId) : [];
}
