namespace Archive.Search;

/// <summary>
/// Packs the merged terms of a segment into shards: all of them, or those that have changed, each time from the first term of one on until a shard begins
/// where a published one does that can stay.
/// </summary>
/// <param name="batches">The batches, checked.</param>
/// <param name="articleCount">Articles in them.</param>
/// <param name="isMain">Whether the segment is the archive's first.</param>
internal sealed class ShardPacker(IReadOnlyList<Batch> batches, int articleCount, bool isMain)
{
    private readonly RunMerge _merge = new(Readers(batches));
    private readonly Postings _postings = new();
    private readonly HomeRule _homes = new(articleCount);
    private readonly ShardWriter _writer = new(articleCount, isMain);

    /// <summary>The shards in order; of those that stay as they are without bytes.</summary>
    /// <param name="published">The shards that there are; empty when none can stay.</param>
    /// <param name="isChanged">Of each of them whether it must be made again.</param>
    public IEnumerable<(ShardRecord Record, byte[]? Bytes)> Pack(IReadOnlyList<ShardRecord> published, bool[] isChanged)
    {
        var place = 0;
        while (place == 0 || place < published.Count)
        {
            if (MayStay())
            {
                yield return (published[place++], null);
                continue;
            }

            var start = place == 0 ? default : published[place].FirstTerm;
            MoveTo(start);
            var mayGoOn = false;
            while (!mayGoOn && TryRead(start, out var term, out var isWhole))
            {
                if (_writer.Add(term, _postings, isWhole) is not { } full)
                    continue;
                yield return Made(full);
                place++;
                mayGoOn = MayStay() && published[place].FirstTerm == term;
            }

            if (!mayGoOn)
            {
                if (_writer.Flush() is { } last)
                    yield return Made(last);
                yield break;
            }
        }

        bool MayStay() => place < published.Count && !isChanged[place];
    }

    private static (ShardRecord Record, byte[]? Bytes) Made(Shard shard) => (new ShardRecord(shard.FirstTerm, shard.Bytes.Length), shard.Bytes);

    /// <summary>Begins at a term, or before it: what a character's own list leaves out is known from all pairs at home with it.</summary>
    private void MoveTo(Term term)
    {
        _writer.Clear();
        _homes.Clear();
        _merge.MoveTo(term.Text is null ? Term.FirstAtHome(term.Home) : term);
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
