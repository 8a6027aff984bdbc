using Archive.Model;

namespace Archive.Search;

/// <summary>Consecutive editions whose terms lie sorted in a run.</summary>
internal sealed class Batch
{
    private readonly RunStore _store;

    // To index them again if need be; empty as soon as the run is known to be sound, so that no text is held.
    private IReadOnlyList<IndexedEdition> _editions;
    private bool _isSound;

    private Batch(IReadOnlyList<IndexedEdition> editions, RunStore store)
    {
        _editions = editions;
        _store = store;
        Editions = [.. editions.Select(edition => edition.Outline)];
        ArticleCount = Editions.Sum(edition => edition.ArticleCount);
        Version = editions.All(edition => edition.Version is not null)
            ? Fingerprint.OfAll([ThisProgram.Version, .. editions.SelectMany(edition => new object?[] { edition.Outline.Key.NewspaperId, edition.Outline.Key.Key, edition.Version })])
            : null;
    }

    public IReadOnlyList<EditionOutline> Editions { get; }

    /// <summary>Articles of them all.</summary>
    public int ArticleCount { get; }

    /// <summary>What the run is found by; null when it is not known what the editions hold.</summary>
    public Fingerprint? Version { get; }

    /// <summary>The run.</summary>
    public Run Run { get; private set; } = null!;

    /// <summary>When the run was written, in ticks, if it was written or looked through by a build that remembers; else 0.</summary>
    public long SoundSince => _isSound ? Run.Written : 0;

    /// <summary>Finds the run of editions, or puts it together, or indexes them, in an index that is emptied first.</summary>
    public static Batch Of(IReadOnlyList<IndexedEdition> editions, BatchIndex index, RunStore store, RunPieces? pieces)
    {
        var batch = new Batch(editions, store);
        if (batch.Version is { } version && (store.Find(version) ?? pieces?.Compose(version, editions, store)) is { } run)
            batch.Run = run;
        else
            batch.Index(index);
        return batch;
    }

    /// <summary>Relies on a run that an earlier build has looked through, if it has not been written since.</summary>
    /// <param name="soundSince">What that build remembered.</param>
    public void Rely(long soundSince) => _isSound |= soundSince == Run.Written;

    /// <summary>Makes sure that the run can be read: one that an earlier build left may be damaged, and is made again then.</summary>
    public void Check()
    {
        if (!_isSound && !Run.IsIntact())
        {
            Run.Dispose();
            Index(new BatchIndex());
        }

        (_isSound, _editions) = (true, []);
    }

    private void Index(BatchIndex index)
    {
        index.Clear();
        foreach (var page in _editions.SelectMany(edition => edition.Read().Pages))
        {
            foreach (var article in page.Articles)
                index.Add(article, page);
        }

        Run = _store.Write(Version, index.ToRun());
        (_isSound, _editions) = (true, []);
    }
}
