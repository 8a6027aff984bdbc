using Archive.Content;
using Archive.Model;

namespace Archive.Build;

/// <summary>
/// Makes the catalogue while the editions are read. An edition's pages lead to the editions before and after it, so each is
/// held back until the next of its newspaper is known: one a newspaper, which is all the text that is kept.
/// </summary>
internal sealed class CatalogueBuilder(ContentFolder content)
{
    private readonly Dictionary<string, List<CatalogueEdition>> _editions =
        content.Newspapers.Keys.ToDictionary(id => id, _ => new List<CatalogueEdition>(), StringComparer.Ordinal);

    private readonly Dictionary<string, List<EditionOutline>> _outlines =
        content.Newspapers.Keys.ToDictionary(id => id, _ => new List<EditionOutline>(), StringComparer.Ordinal);

    private readonly Dictionary<string, SourceEdition> _waiting = new(StringComparer.Ordinal);

    /// <summary>The catalogue of the editions so far.</summary>
    public Catalogue Catalogue => new(
        content.Info,
        content.Newspapers.Values
            .OrderBy(newspaper => newspaper.Id, StringComparer.Ordinal)
            .Select(newspaper => new CatalogueNewspaper(newspaper, _editions[newspaper.Id].ToValueList()))
            .ToValueList());

    /// <summary>What the editions of each newspaper so far consist of.</summary>
    public IReadOnlyDictionary<string, List<EditionOutline>> Outlines => _outlines;

    /// <summary>The editions, each with its neighbours, as soon as these are known.</summary>
    public IEnumerable<PlacedEdition> Place(IEnumerable<SourceEdition> editions)
    {
        foreach (var edition in editions)
        {
            var id = edition.Files.NewspaperId;
            _editions[id].Add(edition.Entry);
            _outlines[id].Add(edition.Outline);
            if (_waiting.TryGetValue(id, out var before))
                yield return new PlacedEdition(before, Surroundings(id, last: 3));
            _waiting[id] = edition;
        }

        foreach (var (id, edition) in _waiting)
            yield return new PlacedEdition(edition, Surroundings(id, last: 2));
    }

    private Catalogue Surroundings(string newspaperId, int last) =>
        new(content.Info, [new CatalogueNewspaper(content.Newspapers[newspaperId], _editions[newspaperId].TakeLast(last).ToValueList())]);
}

/// <summary>An edition that can be rendered.</summary>
/// <param name="Source">The edition.</param>
/// <param name="Surroundings">The part of the catalogue that its pages need: itself and its neighbours.</param>
internal sealed record PlacedEdition(SourceEdition Source, Catalogue Surroundings);
