using Archive.Model;

namespace Archive.Search;

/// <summary>
/// The runs of the parts of an index. Where a batch of the whole begins and ends follows from all articles before it, which no part knows; so
/// each part makes batches of its own, and the run of a batch is cut out of theirs. It has the bytes of one that was indexed. Safe for several threads.
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

    /// <summary>The run of a batch, put together and written to the store; null when a part of it is missing or damaged.</summary>
    /// <param name="batch">What it is to be found by.</param>
    /// <param name="editions">The editions of the batch.</param>
    /// <param name="store">Where the runs of the parts are, and this one goes.</param>
    public Run? Compose(Fingerprint batch, IReadOnlyList<IndexedEdition> editions, RunStore store)
    {
        if (Slices(editions, store) is not { } slices)
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

    /// <summary>Readers of what the batch has of each run, in order.</summary>
    private List<RunReader>? Slices(IReadOnlyList<IndexedEdition> editions, RunStore store)
    {
        var slices = new List<RunReader>();
        Place? slice = null;
        var (sliceStart, next) = (0, 0);
        foreach (var edition in editions)
        {
            if (!_places.TryGetValue((edition.Outline.Key.NewspaperId, edition.Outline.Key.Key), out var place) || place.Version != edition.Version)
                return null;
            if (slice?.Run != place.Run)
            {
                if (!TryEnd())
                    return null;
                (slice, sliceStart) = (place, next);
            }

            if (place.FirstArticle - slice.FirstArticle != next - sliceStart)
                return null;

            next += edition.Outline.ArticleCount;
        }

        return TryEnd() ? slices : null;

        bool TryEnd()
        {
            if (slice is null)
                return true;
            if (store.FindFormer(slice.Run) is not { } run || !run.IsIntact())
                return false;
            slices.Add(new RunReader(run, sliceStart - slice.FirstArticle, sliceStart, next));
            return true;
        }
    }

    /// <summary>Where an edition is.</summary>
    private sealed record Place(Fingerprint Run, Fingerprint? Version, int FirstArticle);
}
