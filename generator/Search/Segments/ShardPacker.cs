namespace Archive.Search;

/// <summary>
/// The shards of a segment that is there already: those that have changed are packed again, each time from the first term of one on until a shard begins
/// where a published one does that can stay.
/// </summary>
internal static class ShardPacker
{
    /// <summary>The shards in order; of those that stay as they are without bytes.</summary>
    /// <param name="sequence">Packs the segment as it is now.</param>
    /// <param name="published">The shards that there are, one at least.</param>
    /// <param name="isChanged">Of each of them whether it must be made again.</param>
    public static IEnumerable<(ShardRecord Record, byte[]? Bytes)> Pack(ShardSequence sequence, IReadOnlyList<ShardRecord> published, bool[] isChanged)
    {
        var place = 0;
        while (place < published.Count)
        {
            if (!isChanged[place])
            {
                yield return (published[place++], null);
                continue;
            }

            foreach (var shard in sequence.From(place == 0 ? default : published[place].FirstTerm, MayStay))
            {
                place++;
                yield return (ShardRecord.Of(shard), shard.Bytes);
            }

            if (sequence.Next is null)
                yield break;
        }

        bool MayStay(Term first) => place < published.Count && !isChanged[place] && published[place].FirstTerm == first;
    }
}
