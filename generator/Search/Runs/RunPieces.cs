using Archive.Model;

namespace Archive.Search;

/// <summary>
/// Runs of which the run of a batch is put together: those of the parts of an index, or those that the index had before. Where a batch begins and ends
/// follows from all articles before it, so they have other beginnings and ends; and of some editions nobody has the text as it is now. These are indexed,
/// the others are cut out of what is there. The run has the bytes of one that was indexed. Safe for several threads.
/// </summary>
internal sealed class RunPieces
{
    /// <summary>Each stretch of a run is a pass through all of it. With more of them it is sooner indexed.</summary>
    private const int MostStretches = 8;

    private readonly Dictionary<(string Newspaper, string Key), Place> _places = [];

    /// <summary>Adds a run, with the number of articles and the version of each of its editions.</summary>
    public void Add(RunPiece piece, IEnumerable<(int ArticleCount, Fingerprint? Version)> editions)
    {
        var first = 0;
        foreach (var (key, (count, version)) in piece.Editions.Zip(editions))
        {
            _places[(key.NewspaperId, key.Key)] = new Place(piece.Run, version, first);
            first += count;
        }
    }

    /// <summary>The run of a batch, put together and written to the store; null when that would take longer than to index it, or a piece is damaged.</summary>
    /// <param name="batch">What it is to be found by.</param>
    /// <param name="editions">The editions of the batch.</param>
    /// <param name="store">Where the runs are, and this one goes.</param>
    /// <param name="index">Indexes what is in none of them.</param>
    public Run? Compose(Fingerprint batch, IReadOnlyList<IndexedEdition> editions, RunStore store, BatchIndex index)
    {
        var stretches = Stretches(editions);
        if (stretches.Count > MostStretches || stretches.Where(stretch => stretch.Place is null).Sum(stretch => stretch.End - stretch.First) * 2 > stretches.Sum(stretch => stretch.End - stretch.First))
            return null;
        var found = stretches.Select(stretch => stretch.Place?.Run).OfType<Fingerprint>().Distinct().ToDictionary(run => run, store.FindFormer);
        if (found.Values.Any(run => run?.IsIntact() != true))
            return null;
        var slices = new List<RunReader>();
        foreach (var (place, own, first, end) in stretches)
        {
            slices.Add(place is null
                ? new RunReader(store.Write(batch: null, index.ToRun(own)), first)
                : new RunReader(found[place.Run]!, first - place.FirstArticle, first, end));
        }

        var (merge, run, postings) = (new RunMerge(slices), new RunWriter(), new Postings());
        merge.MoveTo(default);
        while (merge.TryRead(postings, out var term))
        {
            if (postings.Count == 0)
                continue;
            run.Begin(term, postings.Count);
            for (var i = 0; i < postings.Count; i++)
                run.Add(postings.Articles[i], postings.Marks[i]);
        }

        return store.Write(batch, run);
    }

    /// <summary>The editions of a batch, parted where those of one run, in their order there, or those of none end.</summary>
    private List<Stretch> Stretches(IReadOnlyList<IndexedEdition> editions)
    {
        var stretches = new List<Stretch>();
        var article = 0;
        foreach (var edition in editions)
        {
            var place = Find(edition);
            if (stretches.Count == 0 || !stretches[^1].GoesOn(place))
                stretches.Add(new Stretch(place, [], article, article));
            article += edition.Outline.ArticleCount;
            stretches[^1].Editions.Add(edition);
            stretches[^1] = stretches[^1] with { End = article };
        }

        return stretches;
    }

    /// <summary>Where an edition is as it is now; null when it is nowhere.</summary>
    private Place? Find(IndexedEdition edition) =>
        _places.TryGetValue((edition.Outline.Key.NewspaperId, edition.Outline.Key.Key), out var place) && place.Version is not null && place.Version == edition.Version ? place : null;

    /// <summary>Where an edition is.</summary>
    private sealed record Place(Fingerprint Run, Fingerprint? Version, int FirstArticle);

    /// <summary>Consecutive editions of a batch that are together elsewhere, too.</summary>
    /// <param name="Place">Where the first is; null when none of them is anywhere.</param>
    /// <param name="Editions">The editions.</param>
    /// <param name="First">The first article's number in the batch.</param>
    /// <param name="End">The number before which they end.</param>
    private sealed record Stretch(Place? Place, List<IndexedEdition> Editions, int First, int End)
    {
        /// <summary>Whether an edition that is in a place is the next one there.</summary>
        public bool GoesOn(Place? next) =>
            Place is null || next is null ? Place is null && next is null : next.Run == Place.Run && next.FirstArticle == Place.FirstArticle + End - First;
    }
}
