namespace Archive.Search;

/// <summary>
/// The shards of a segment that is there already: those that have changed are packed again, each time from the first term of one on until a shard begins
/// where a published one does that can stay. Two such stretches are packed at once.
/// </summary>
/// <param name="newSequence">Makes a sequence of its own for a thread, which packs the segment as it is now.</param>
/// <param name="published">The shards that there are, one at least.</param>
/// <param name="isChanged">Of each of them whether it must be made again.</param>
internal sealed class ShardPacker(Func<ShardSequence> newSequence, IReadOnlyList<ShardRecord> published, bool[] isChanged)
{
    private const int MostAtOnce = 2;

    private readonly Stack<ShardSequence> _idle = new();

    private readonly Queue<Stretch> _begun = new();

    /// <summary>The shards in order; of those that stay as they are without bytes.</summary>
    public IEnumerable<(ShardRecord Record, byte[]? Bytes)> Shards()
    {
        var starts = new Queue<int>(Enumerable.Range(0, published.Count).Where(place => isChanged[place] && (place == 0 || !isChanged[place - 1])));
        try
        {
            for (var place = 0; place < published.Count;)
            {
                if (!isChanged[place])
                {
                    yield return (published[place++], null);
                    continue;
                }

                while (_begun.Count < MostAtOnce && starts.TryDequeue(out var start))
                    Begin(start);

                // Else one before it has gone on through its start.
                if (_begun.Peek() is var stretch && stretch.Start == place)
                {
                    foreach (var shard in stretch.Shards())
                    {
                        place++;
                        yield return (ShardRecord.Of(shard), shard.Bytes);
                    }

                    if (stretch.IsLast)
                        yield break;
                }

                EndFirst();
            }
        }
        finally
        {
            // Nothing may still be reading runs when they are closed.
            while (_begun.Count > 0)
                EndFirst();
        }
    }

    private void Begin(int start) => _begun.Enqueue(new Stretch(
        _idle.TryPop(out var idle) ? idle : newSequence(),
        start,
        start == 0 ? default : published[start].FirstTerm,
        (place, first) => place < published.Count && !isChanged[place] && published[place].FirstTerm == first));

    private void EndFirst() => _idle.Push(_begun.Dequeue().End());

    /// <summary>Shards that are packed again. The first ones are packed on another thread.</summary>
    private sealed class Stretch
    {
        /// <summary>So many shards are held in memory until somebody takes them. Most stretches are shorter.</summary>
        private const int MostAhead = 64;

        private readonly ShardSequence _sequence;
        private readonly IEnumerator<Shard> _shards;
        private readonly Task<List<Shard>> _ahead;
        private int _place;

        /// <summary>Begins to pack.</summary>
        /// <param name="sequence">Packs them.</param>
        /// <param name="start">The place of the first among the published ones.</param>
        /// <param name="first">Its first term.</param>
        /// <param name="mayStay">Whether the published shard of a place may stay if one that begins with a term comes next.</param>
        public Stretch(ShardSequence sequence, int start, Term first, Func<int, Term, bool> mayStay)
        {
            (Start, _place, _sequence) = (start, start, sequence);
            _shards = sequence.From(first, term => mayStay(_place, term)).GetEnumerator();
            _ahead = Task.Run(() => Packed().Take(MostAhead).ToList());
        }

        public int Start { get; }

        /// <summary>Whether no shard comes after them; known when all were taken.</summary>
        public bool IsLast => _sequence.Next is null;

        public IEnumerable<Shard> Shards() => _ahead.GetAwaiter().GetResult().Concat(Packed());

        /// <summary>Packs no more of them; gives the sequence back.</summary>
        public ShardSequence End()
        {
            Task.WhenAny(_ahead).Wait();
            _shards.Dispose();
            return _sequence;
        }

        private IEnumerable<Shard> Packed()
        {
            while (_shards.MoveNext())
            {
                _place++;
                yield return _shards.Current;
            }
        }
    }
}
