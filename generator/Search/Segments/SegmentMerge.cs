namespace Archive.Search;

/// <summary>
/// All shards of a segment, packed on two threads. The terms are parted into ranges of about the same size, and two neighbouring ranges are packed at once. The
/// second begins with a guess, that a shard begins where it does; the first goes on into it until one of its shards begins with a term
/// with which one of the second's does too, and from there on the second is right. So the shards are those that one thread makes.
/// </summary>
/// <param name="batches">The batches, checked.</param>
/// <param name="newSequence">Makes a sequence of its own for a thread.</param>
internal sealed class SegmentMerge(IReadOnlyList<Batch> batches, Func<ShardSequence> newSequence)
{
    /// <summary>About so many bytes of runs are a range: what two of them give is held in memory.</summary>
    private const long BytesPerRange = 1L << 25;

    private readonly ShardSequence _first = newSequence();
    private readonly ShardSequence _second = newSequence();

    public IEnumerable<Shard> Shards()
    {
        var borders = Borders();
        var next = Start(default, borders, 0);
        for (var place = 2; next is not null; place += 2)
        {
            var (shards, start) = next.GetAwaiter().GetResult();
            next = start is { } term ? Start(term, borders, place) : null;
            foreach (var shard in shards)
                yield return shard;
        }
    }

    /// <summary>Packs two ranges: from a term with which a shard begins to a border, and from there to the next; or all that is left.</summary>
    private Task<(List<Shard> Shards, Term? Next)> Start(Term start, List<Term> borders, int place)
    {
        Term? middle = place < borders.Count ? borders[place] : null;
        Term? end = place + 1 < borders.Count ? borders[place + 1] : null;
        return Task.Run(() =>
        {
            if (middle is null)
                return (_first.From(start, _ => false).ToList(), null);
            var second = Task.Run(() => _second.From(middle.Value, term => term >= end).ToList());
            var starts = new Lazy<Dictionary<Term, int>>(() => second.GetAwaiter().GetResult().Index().ToDictionary(shard => shard.Item.FirstTerm, shard => shard.Index));
            var first = _first.From(start, term => term >= middle && (starts.Value.ContainsKey(term) || term >= end)).ToList();
            if (_first.Next is not { } met || !starts.Value.TryGetValue(met, out var common))
            {
                second.Wait();
                return (first, _first.Next);
            }

            first.AddRange(second.Result[common..]);
            return (first, _second.Next);
        });
    }

    /// <summary>Terms between the ranges: places of the longest run, as many bytes from each other, rather few than too many.</summary>
    private List<Term> Borders()
    {
        var ranges = (int)Math.Max(2, batches.Sum(batch => batch.Run.Length) / BytesPerRange);
        var points = batches.MaxBy(batch => batch.Run.Length)!.Run.Points;
        return [.. Enumerable.Range(1, ranges - 1).Select(range => (int)((long)points.Count * range / ranges)).Where(point => point > 0).Distinct().Select(point => points[point].Term)];
    }
}
