using Archive.Model;

namespace Archive.Site;

/// <summary>Finds an edition's neighbours in the catalogue.</summary>
internal sealed class CatalogueIndex
{
    private readonly Dictionary<EditionKey, (CatalogueNewspaper Newspaper, int Place)> _places = [];

    public CatalogueIndex(Catalogue catalogue)
    {
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
}
