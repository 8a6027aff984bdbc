using Archive.Content;
using Archive.Model;

namespace Archive.Build;

/// <summary>
/// Makes the catalogue while the editions are read. An edition's pages lead to the editions before and after it, and its own
/// page to what other newspapers had that day. So each is held back until its day is over and the next of its newspaper is
/// known: the editions of one day and one more a newspaper, which is all the text that is kept.
/// </summary>
internal sealed class CatalogueBuilder(ContentFolder content)
{
    private readonly Dictionary<string, List<CatalogueEdition>> _editions =
        content.Newspapers.Keys.ToDictionary(id => id, _ => new List<CatalogueEdition>(), StringComparer.Ordinal);

    private readonly Dictionary<string, List<EditionOutline>> _outlines =
        content.Newspapers.Keys.ToDictionary(id => id, _ => new List<EditionOutline>(), StringComparer.Ordinal);

    private readonly Dictionary<string, (SourceEdition Edition, IReadOnlyList<CatalogueNewspaper> SameDay)> _waiting = new(StringComparer.Ordinal);

    /// <summary>The catalogue of the editions so far.</summary>
    public Catalogue Catalogue => new(
        content.Info,
        content.Newspapers.Values
            .OrderBy(newspaper => newspaper.Id, StringComparer.Ordinal)
            .Select(newspaper => new CatalogueNewspaper(newspaper, _editions[newspaper.Id].ToValueList()))
            .ToValueList());

    /// <summary>What the editions of each newspaper so far consist of.</summary>
    public IReadOnlyDictionary<string, List<EditionOutline>> Outlines => _outlines;

    /// <summary>The editions, each with its neighbours, as soon as these are known. They come in the order of their dates.</summary>
    public IEnumerable<PlacedEdition> Place(IEnumerable<SourceEdition> editions)
    {
        foreach (var day in ByDay(editions))
        {
            var sameDay = OnThatDay(day);
            foreach (var edition in day)
            {
                var id = edition.Files.NewspaperId;
                _editions[id].Add(edition.Entry);
                _outlines[id].Add(edition.Outline);
                if (_waiting.TryGetValue(id, out var before))
                    yield return new PlacedEdition(before.Edition, Surroundings(id, last: 3, before.SameDay));
                _waiting[id] = (edition, IsSure(edition) ? sameDay : []);
            }
        }

        foreach (var (id, waiting) in _waiting)
            yield return new PlacedEdition(waiting.Edition, Surroundings(id, last: 2, waiting.SameDay));
    }

    /// <summary>The editions of each day together; those of no single day, of which there may be very many of one date, one by one.</summary>
    private static IEnumerable<List<SourceEdition>> ByDay(IEnumerable<SourceEdition> editions)
    {
        var day = new List<SourceEdition>();
        foreach (var edition in editions)
        {
            var date = edition.Entry.Key.Date;
            if (day.Count > 0 && (date.Day is null || date.Day != day[0].Entry.Key.Date.Day))
            {
                yield return day;
                day = [];
            }

            day.Add(edition);
        }

        if (day.Count > 0)
            yield return day;
    }

    private static bool IsSure(SourceEdition edition) => edition.Entry.Key.Date.ExactDay is not null;

    /// <summary>The newspapers with their editions of a day; none when only one newspaper has any.</summary>
    private List<CatalogueNewspaper> OnThatDay(List<SourceEdition> day)
    {
        var newspapers = day.Where(IsSure).GroupBy(edition => edition.Files.NewspaperId, StringComparer.Ordinal)
            .Select(own => new CatalogueNewspaper(content.Newspapers[own.Key], own.Select(edition => edition.Entry).ToValueList()))
            .ToList();
        return newspapers.Count > 1 ? newspapers : [];
    }

    private Catalogue Surroundings(string newspaperId, int last, IReadOnlyList<CatalogueNewspaper> sameDay) => new(
        content.Info,
        [
            new CatalogueNewspaper(content.Newspapers[newspaperId], _editions[newspaperId].TakeLast(last).ToValueList()),
            .. sameDay.Where(other => other.Newspaper.Id != newspaperId),
        ]);
}

/// <summary>An edition that can be rendered.</summary>
/// <param name="Source">The edition.</param>
/// <param name="Surroundings">The part of the catalogue that its pages need: its newspaper with itself and its neighbours, then what others had that day.</param>
internal sealed record PlacedEdition(SourceEdition Source, Catalogue Surroundings);
