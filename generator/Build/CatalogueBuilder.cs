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

    private readonly Dictionary<string, ReadEdition> _waiting = new(StringComparer.Ordinal);

    /// <summary>The catalogue of the editions so far.</summary>
    public Catalogue Catalogue => new(
        content.Info,
        content.Newspapers.Values
            .OrderBy(newspaper => newspaper.Id, StringComparer.Ordinal)
            .Select(newspaper => new CatalogueNewspaper(newspaper, _editions[newspaper.Id].ToValueList()))
            .ToValueList());

    /// <summary>The editions, each with its neighbours, as soon as these are known.</summary>
    public IEnumerable<PlacedEdition> Place(IEnumerable<ReadEdition> editions)
    {
        foreach (var read in editions)
        {
            var id = read.Files.NewspaperId;
            _editions[id].Add(Entry(read.Edition));
            if (_waiting.TryGetValue(id, out var before))
                yield return new PlacedEdition(before, Surroundings(before.Edition.Newspaper, last: 3));
            _waiting[id] = read;
        }

        foreach (var read in _waiting.Values)
            yield return new PlacedEdition(read, Surroundings(read.Edition.Newspaper, last: 2));
    }

    private Catalogue Surroundings(Newspaper newspaper, int last) =>
        new(content.Info, [new CatalogueNewspaper(newspaper, _editions[newspaper.Id].TakeLast(last).ToValueList())]);

    private static CatalogueEdition Entry(Edition edition)
    {
        var articles = edition.Pages.SelectMany(page => page.Articles).ToList();
        return new CatalogueEdition(
            edition.Key, edition.Pages.Count, articles.Count, articles.Find(article => article.Headline is not null)?.Headline);
    }
}

/// <summary>An edition that can be rendered.</summary>
/// <param name="Read">The edition.</param>
/// <param name="Surroundings">The part of the catalogue that its pages need: itself and its neighbours.</param>
internal sealed record PlacedEdition(ReadEdition Read, Catalogue Surroundings);
