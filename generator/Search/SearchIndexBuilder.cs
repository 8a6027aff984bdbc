using System.Collections.Concurrent;
using Archive.Model;

namespace Archive.Search;

/// <summary>
/// Builds the files that the search page reads: for every term the articles that hold it. They give candidates; the browser checks each
/// against the article's own text. README.md in this folder has the formats. Editions are indexed batch by batch on several threads; what is found
/// waits sorted in a temporary file, so that memory does not grow with the archive.
/// </summary>
public sealed class SearchIndexBuilder : IDisposable
{
    private readonly SpillFile _spill;
    private readonly int _workers;
    private readonly Queue<Task<Batch>> _running = new();
    private readonly List<Batch> _batches = [];
    private readonly ConcurrentBag<BatchIndex> _idle = [];
    private List<Edition> _open = [];
    private int _openArticles;
    private EditionKey? _last;

    /// <summary>Makes a builder.</summary>
    /// <param name="folder">Where the temporary file may lie; null for the system's own folder.</param>
    /// <param name="workers">How many batches are indexed at once. The files do not depend on it.</param>
    public SearchIndexBuilder(string? folder = null, int? workers = null)
    {
        _spill = new SpillFile(folder ?? Path.GetTempPath());
        _workers = workers ?? Environment.ProcessorCount;
    }

    /// <summary>Adds an edition. Editions come in <see cref="ArchiveOrder"/>.</summary>
    /// <exception cref="ArgumentException">The edition comes before the one that was added last.</exception>
    public void Add(Edition edition)
    {
        if (_last is not null && ArchiveOrder.Compare(_last, edition.Key) >= 0)
            throw new ArgumentException($"{edition.Key} comes after {_last}", nameof(edition));
        _last = edition.Key;
        _open.Add(edition);
        _openArticles += edition.Pages.Sum(page => page.Articles.Count);
        if (_openArticles >= SegmentRule.ArticlesPerBatch)
            CloseBatch();
    }

    /// <summary>The files of the index, made while they are taken. The manifest comes last: who sees it finds everything that it names.</summary>
    public IEnumerable<SiteFile> Finish()
    {
        var fullBatches = _batches.Count + _running.Count;
        if (_open.Count > 0)
            CloseBatch();
        while (_running.Count > 0)
            TakeBatch();
        _idle.Clear();
        var segments = SegmentRule.Cut(fullBatches, _batches.Count)
            .Select(cut => new Segment(_batches[cut.First..cut.End], isMain: cut.First == 0))
            .Where(segment => segment.ArticleCount > 0)
            .ToList();
        foreach (var file in segments.SelectMany(segment => segment.Files(_spill)))
            yield return file;
        foreach (var table in Folding.Tables)
            yield return table;
        yield return new SiteFile("search/manifest.json", IndexManifest.ToJson(segments));
    }

    public void Dispose()
    {
        // A worker may still be writing when the build was given up.
        Task.WhenAll(_running).ContinueWith(_ => { }, TaskScheduler.Default).Wait();
        _spill.Dispose();
    }

    private void CloseBatch()
    {
        var editions = _open;
        if (_running.Count == _workers)
            TakeBatch();
        _running.Enqueue(Task.Run(() => Index(editions)));
        (_open, _openArticles) = ([], 0);
    }

    /// <summary>Large buffers are used again: new ones for each batch would double the memory.</summary>
    private Batch Index(IReadOnlyList<Edition> editions)
    {
        var index = _idle.TryTake(out var idle) ? idle : new BatchIndex();
        var batch = Batch.Of(editions, index, _spill);
        _idle.Add(index);
        return batch;
    }

    private void TakeBatch() => _batches.Add(_running.Dequeue().GetAwaiter().GetResult());
}
