using System.Collections.Concurrent;
using Archive.Model;

namespace Archive.Search;

/// <summary>
/// Builds the files that the search page reads: for every term the articles that hold it. They give candidates; the browser checks each
/// against the article's own text. README.md in this folder has the formats. Editions are indexed batch by batch on several threads; what is found
/// waits sorted in files, so that memory does not grow with the archive, and the next build need not index the same again.
/// </summary>
public sealed class SearchIndexBuilder : IDisposable
{
    private readonly RunStore _store;
    private readonly PublishedIndex _published;
    private readonly int _workers;
    private readonly Lazy<RunPieces>? _pieces;
    private readonly Queue<Task> _running = new();
    private readonly List<Batch> _batches = [];
    private readonly ConcurrentBag<BatchIndex> _idle = [];
    private List<IndexedEdition> _open = [];
    private int _openArticles;
    private EditionKey? _last;

    /// <summary>Makes a builder of a whole index, which leaves nothing but its files.</summary>
    /// <param name="workers">How many batches are indexed at once. The files do not depend on it.</param>
    public SearchIndexBuilder(int? workers = null)
        : this(RunStore.Temporary(), PublishedIndex.None, workers)
    {
    }

    /// <summary>Makes a builder of an index that may be there already.</summary>
    /// <param name="store">Keeps what the next build need not do again. It is disposed with the builder.</param>
    /// <param name="published">The index as it is.</param>
    /// <param name="workers">How many batches are indexed at once.</param>
    /// <param name="pieces">What was indexed before, or by others; null when nothing was.</param>
    internal SearchIndexBuilder(RunStore store, PublishedIndex published, int? workers, Lazy<RunPieces>? pieces = null)
    {
        _store = store;
        _published = published;
        _pieces = pieces;
        _workers = workers ?? Environment.ProcessorCount;
    }

    /// <summary>What to remember of the segments; complete when all files have been taken.</summary>
    internal IReadOnlyList<SegmentRecord> Records { get; private set; } = [];

    /// <summary>Adds an edition. Editions come in <see cref="ArchiveOrder"/>.</summary>
    /// <exception cref="ArgumentException">The edition comes before the one that was added last.</exception>
    public void Add(Edition edition) => Add(IndexedEdition.Of(edition));

    /// <summary>The files of the index, made while they are taken. The manifest comes last: who sees it finds everything that it names.</summary>
    public IEnumerable<SiteFile> Finish()
    {
        var fullBatches = _batches.Count;
        FinishBatches();
        RelyOnPublished();
        var segments = SegmentRule.Cut(fullBatches, _batches.Count)
            .Select(cut => _batches[cut.First..cut.End])
            .Where(batches => batches.Exists(batch => batch.ArticleCount > 0))
            .Select((batches, place) => new Segment(place, batches))
            .ToList();
        foreach (var (place, segment) in segments.Index())
        {
            foreach (var file in segment.Files(_published.Segments.ElementAtOrDefault(place), _published, _store))
                yield return file;
        }

        foreach (var table in Folding.Tables)
            yield return table;
        yield return new SiteFile("search/manifest.json", IndexManifest.ToJson(segments));
        Records = [.. segments.Select(segment => segment.Record)];
    }

    /// <summary>Ends the batches of what is a part of an index, and makes no files of them.</summary>
    /// <returns>Those whose runs stay in the store, by which the builder of the whole index need not index their editions again.</returns>
    internal IReadOnlyList<RunPiece> FinishPart()
    {
        FinishBatches();
        return [.. _batches.Where(batch => batch.Version is not null).Select(batch => new RunPiece(batch.Version!.Value, [.. batch.Editions.Select(edition => edition.Key)]))];
    }

    /// <summary>Adds an edition that need not be read when it was indexed before.</summary>
    internal void Add(IndexedEdition edition)
    {
        var key = edition.Outline.Key;
        if (_last is not null && ArchiveOrder.Compare(_last, key) >= 0)
            throw new ArgumentException($"{key} comes after {_last}", nameof(edition));
        _last = key;
        _open.Add(edition);
        _openArticles += edition.Outline.ArticleCount;
        if (_openArticles >= SegmentRule.ArticlesPerBatch)
            CloseBatch();
    }

    /// <summary>Removes what is not of this index from the store, when its files are published.</summary>
    internal void Prune() => _store.Prune();

    public void Dispose()
    {
        // A worker may still be writing when the build was given up.
        Task.WhenAll(_running).ContinueWith(_ => { }, TaskScheduler.Default).Wait();
        _store.Dispose();
    }

    private void FinishBatches()
    {
        if (_open.Count > 0)
            CloseBatch();
        while (_running.Count > 0)
            EndFirst();
        _idle.Clear();
    }

    /// <summary>Runs that were looked through are not again: those of a large archive are more than a gigabyte.</summary>
    private void RelyOnPublished()
    {
        var known = _published.Segments.SelectMany(segment => segment.Batches).Where(batch => batch.Version is not null).ToLookup(batch => batch.Version!.Value);
        foreach (var batch in _batches.Where(batch => batch.Version is not null))
        {
            foreach (var before in known[batch.Version!.Value])
                batch.Rely(before.SoundSince);
        }
    }

    /// <summary>One whose run is there waits for none that is indexed.</summary>
    private void CloseBatch()
    {
        var batch = new Batch(_open, _store);
        (_open, _openArticles) = ([], 0);
        _batches.Add(batch);
        if (batch.TryFind())
            return;
        if (_running.Count == _workers)
            EndFirst();
        _running.Enqueue(Task.Run(() => Make(batch)));
    }

    /// <summary>Large buffers are used again: new ones for each batch would double the memory.</summary>
    private void Make(Batch batch)
    {
        var index = _idle.TryTake(out var idle) ? idle : new BatchIndex();
        batch.Make(index, _pieces);
        _idle.Add(index);
    }

    private void EndFirst() => _running.Dequeue().GetAwaiter().GetResult();
}
