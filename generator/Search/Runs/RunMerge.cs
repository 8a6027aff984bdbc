namespace Archive.Search;

/// <summary>Merges the runs of consecutive batches: each term once, in order, with its articles from all of them.</summary>
/// <param name="runs">The runs. Nothing is read of them before <see cref="MoveTo"/>.</param>
internal sealed class RunMerge(IReadOnlyList<RunReader> runs)
{
    private static readonly Comparer<(Term Term, int Batch)> Order = Comparer<(Term Term, int Batch)>.Create(static (left, right) =>
    {
        var byTerm = left.Term.CompareTo(right.Term);
        return byTerm != 0 ? byTerm : left.Batch - right.Batch;
    });

    private readonly PriorityQueue<int, (Term Term, int Batch)> _next = new(Order);

    /// <summary>Goes to a term, or to the first after it.</summary>
    public void MoveTo(Term term)
    {
        _next.Clear();
        for (var batch = 0; batch < runs.Count; batch++)
        {
            if (runs[batch].MoveTo(term))
                _next.Enqueue(batch, (runs[batch].Term, batch));
        }
    }

    /// <summary>Reads the next term and its articles; false when there is none.</summary>
    public bool TryRead(Postings postings, out Term term)
    {
        postings.Clear();
        term = default;
        if (!_next.TryPeek(out _, out var first))
            return false;
        term = first.Term;
        while (_next.TryPeek(out var batch, out var next) && next.Term == term)
        {
            runs[batch].ReadArticles(postings);
            if (runs[batch].MoveNext())
                _next.DequeueEnqueue(batch, (runs[batch].Term, batch));
            else
                _next.Dequeue();
        }

        return true;
    }
}
