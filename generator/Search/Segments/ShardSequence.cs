namespace Archive.Search;

/// <summary>Packs the merged terms of a segment into shards, from one term on. Which shards come follows from that term alone.</summary>
/// <param name="batches">The batches, checked.</param>
/// <param name="articleCount">Articles in them.</param>
/// <param name="isMain">Whether the segment is the archive's first.</param>
internal sealed class ShardSequence(IReadOnlyList<Batch> batches, int articleCount, bool isMain)
{
    private readonly RunMerge _merge = new(Readers(batches));
    private readonly Postings _postings = new();
    private readonly HomeRule _homes = new(articleCount);
    private readonly ShardWriter _writer = new(articleCount, isMain);

    /// <summary>The first term of the shard before which the sequence ended; null when there was none.</summary>
    public Term? Next { get; private set; }

    /// <summary>The shards from a term on, with which one begins.</summary>
    /// <param name="start">The term.</param>
    /// <param name="isEnd">Whether to end before the shard that begins with a term.</param>
    public IEnumerable<Shard> From(Term start, Func<Term, bool> isEnd)
    {
        Next = null;
        MoveTo(start);
        while (TryRead(start, out var term, out var isWhole))
        {
            if (_writer.Add(term, _postings, isWhole) is not { } full)
                continue;
            yield return full;
            if (!isEnd(term))
                continue;
            Next = term;
            yield break;
        }

        if (_writer.Flush() is { } last)
            yield return last;
    }

    /// <summary>Begins at a term, or before it: what a joined list leaves out is known from all that it joins.</summary>
    private void MoveTo(Term term)
    {
        _writer.Clear();
        _homes.Clear();
        _merge.MoveTo(term.FirstJoined);
    }

    private bool TryRead(Term start, out Term term, out bool isWhole)
    {
        isWhole = false;
        while (_merge.TryRead(_postings, out term))
        {
            isWhole = _homes.Apply(term, _postings);
            if (_postings.Count > 0 && term >= start)
                return true;
        }

        return false;
    }

    private static List<RunReader> Readers(IReadOnlyList<Batch> batches)
    {
        var readers = new List<RunReader>();
        var first = 0;
        foreach (var batch in batches)
        {
            readers.Add(new RunReader(batch.Run, first));
            first += batch.ArticleCount;
        }

        return readers;
    }
}
