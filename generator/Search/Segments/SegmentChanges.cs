using Archive.Model;

namespace Archive.Search;

/// <summary>Which shards of a published segment do not hold what they should any more.</summary>
internal static class SegmentChanges
{
    /// <summary>For each shard whether it must be made again; null when nothing of the segment can stay.</summary>
    /// <param name="record">The segment as it was published.</param>
    /// <param name="batches">Its batches as they are now.</param>
    /// <param name="store">The runs, those of its former batches too.</param>
    public static bool[]? Find(SegmentRecord record, IReadOnlyList<Batch> batches, RunStore store)
    {
        // Another number of articles in a batch moves the numbers of all that come after it.
        if (!record.Batches.Select(batch => batch.ArticleCount).SequenceEqual(batches.Select(batch => batch.ArticleCount)))
            return null;
        var isChanged = new bool[record.Shards.Count];
        for (var i = 0; i < batches.Count; i++)
        {
            if (record.Batches[i].Version is { } before && before == batches[i].Version)
                continue;
            if (record.Batches[i].Version is not { } version || store.FindFormer(version) is not { } old || !(old.Written == record.Batches[i].SoundSince || old.IsIntact()))
                return null;
            foreach (var term in RunDifference.Of(old, batches[i].Run))
                Mark(record.Shards, isChanged, term);
        }

        return isChanged;
    }

    private static void Mark(IReadOnlyList<ShardRecord> shards, bool[] isChanged, Term term)
    {
        MarkOne(shards, isChanged, term);

        // What a joined list leaves out depends on those before it.
        if (term.JoinedBy is { } joined)
            MarkOne(shards, isChanged, joined);
    }

    private static void MarkOne(IReadOnlyList<ShardRecord> shards, bool[] isChanged, Term term)
    {
        var shard = Math.Max(0, Ordered.LastUpTo(shards, candidate => candidate.FirstTerm, term));
        isChanged[shard] = true;

        // The shard before ended because its list did not fit.
        if (shard > 0 && term <= shards[shard].FirstTerm)
            isChanged[shard - 1] = true;
    }
}
