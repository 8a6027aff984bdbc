using Archive.Model;

namespace Archive.Search;

/// <summary>What a build remembers of a segment that it has published, so that the next one writes no more of it than has changed.</summary>
/// <param name="Version">Changes with its content.</param>
/// <param name="ArticleCount">Articles in it.</param>
/// <param name="Batches">Its batches.</param>
/// <param name="Shards">Its shards in order.</param>
internal sealed record SegmentRecord(string Version, int ArticleCount, IReadOnlyList<BatchRecord> Batches, IReadOnlyList<ShardRecord> Shards);

/// <summary>A batch of a segment.</summary>
/// <param name="Version">By what its run is found; null when by nothing.</param>
/// <param name="ArticleCount">Its articles.</param>
/// <param name="SoundSince">See <see cref="Batch.SoundSince"/>.</param>
internal sealed record BatchRecord(Fingerprint? Version, int ArticleCount, long SoundSince);

/// <summary>A shard in a segment.</summary>
/// <param name="FirstTerm">Its first term, by which it is found.</param>
/// <param name="Length">Its bytes.</param>
internal readonly record struct ShardRecord(Term FirstTerm, int Length)
{
    public static ShardRecord Of(Shard shard) => new(shard.FirstTerm, shard.Bytes.Length);
}
