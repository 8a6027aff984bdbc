namespace Archive.Import;

/// <summary>The articles of an issue cut by the pages that their areas are on, so that each page looks at its own alone.</summary>
internal sealed class MetsSlices
{
    private readonly Dictionary<MetsPlace, List<MetsSlice>> _byPlace = [];

    /// <summary>For each article its pages, in the order in which it goes on from one to the other.</summary>
    private readonly List<List<MetsPlace>> _places = [];

    public MetsSlices(IReadOnlyList<MetsArticle> articles, Func<MetsArea, MetsPlace> placeOf)
    {
        for (var k = 0; k < articles.Count; k++)
        {
            _places.Add([]);
            foreach (var part in articles[k].Parts)
            {
                foreach (var areas in part.Areas.GroupBy(placeOf))
                    Add(k, areas.Key, new MetsPart(part.Role, [.. areas]));
            }
        }
    }

    /// <summary>The pages that articles are on, each with an area that names it.</summary>
    public IEnumerable<(MetsPlace Place, MetsArea Area)> Places => _byPlace.Select(f => (f.Key, f.Value[0].Parts[0].Areas[0]));

    public IReadOnlyList<MetsSlice> Of(MetsPlace place) => _byPlace.GetValueOrDefault(place) ?? [];

    /// <summary>The page before and the page after the one given, for an article.</summary>
    public (MetsPlace? Before, MetsPlace? After) Around(int article, MetsPlace place)
    {
        var places = _places[article];
        var at = places.IndexOf(place);
        return (at > 0 ? places[at - 1] : null, at + 1 < places.Count ? places[at + 1] : null);
    }

    private void Add(int article, MetsPlace place, MetsPart part)
    {
        if (!_byPlace.TryGetValue(place, out var slices))
            _byPlace[place] = slices = [];
        if (slices.Count == 0 || slices[^1].Article != article)
        {
            slices.Add(new MetsSlice(article, []));
            _places[article].Add(place);
        }

        slices[^1].Parts.Add(part);
    }
}
