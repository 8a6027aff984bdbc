using Archive.Model;

namespace Archive.Search;

/// <summary>
/// Runs of which the run of a batch is put together: those of the parts of an index, or those that the index had before. Where a batch begins and ends
/// follows from all articles before it, so they have other beginnings and ends; and of some editions nobody has the text as it is now. These are indexed,
/// the others are cut out of what is there. The run has the bytes of one that was indexed. Safe for several threads.
/// </summary>
internal sealed class RunPieces
{
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

    /// <summary>The run of a batch, put together and written to the store; null when most of it would have to be indexed, or a piece is damaged.</summary>
    /// <param name="batch">What it is to be found by.</param>
    /// <param name="editions">The editions of the batch.</param>
    /// <param name="store">Where the runs are, and this one goes.</param>
    /// <param name="index">Indexes what is in none of them.</param>
    public Run? Compose(Fingerprint batch, IReadOnlyList<IndexedEdition> editions, RunStore store, BatchIndex index)
    {
        if (editions.Where(edition => Find(edition) is not null).Sum(edition => edition.Outline.ArticleCount) * 2 < editions.Sum(edition => edition.Outline.ArticleCount))
            return null;
        if (Slices(editions, store, index) is not { } slices)
            return null;
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

    /// <summary>Readers of what the batch has of each run, in order; null when one of them is damaged.</summary>
    private List<RunReader>? Slices(IReadOnlyList<IndexedEdition> editions, RunStore store, BatchIndex index)
    {
        var slices = new List<RunReader>();
        var article = 0;
        for (int first = 0, end; first < editions.Count; first = end)
        {
            var place = Find(editions[first]);
            var start = article;
            for (end = first; end < editions.Count && Follows(Find(editions[end]), place, article - start); end++)
                article += editions[end].Outline.ArticleCount;
            if (place is null)
                slices.Add(new RunReader(store.Write(batch: null, index.ToRun(editions.Skip(first).Take(end - first))), start));
            else if (store.FindFormer(place.Run) is { } run && run.IsIntact())
                slices.Add(new RunReader(run, start - place.FirstArticle, start, article));
            else
                return null;
        }

        return slices;
    }

    /// <summary>Where an edition is as it is now; null when it is nowhere.</summary>
    private Place? Find(IndexedEdition edition) =>
        _places.TryGetValue((edition.Outline.Key.NewspaperId, edition.Outline.Key.Key), out var place) && place.Version is not null && place.Version == edition.Version ? place : null;

    /// <summary>Whether an edition comes so many articles after the first of a slice in the same run, or is nowhere as that one.</summary>
    private static bool Follows(Place? place, Place? first, int articles) =>
        place is null || first is null ? place is null && first is null : place.Run == first.Run && place.FirstArticle == first.FirstArticle + articles;

    /// <summary>Where an edition is.</summary>
    private sealed record Place(Fingerprint Run, Fingerprint? Version, int FirstArticle);
}
