using Archive.Content;
using Archive.Model;

namespace Archive.Build;

/// <summary>
/// Which editions a shard has: a run of them in archive order, cut by the names and sizes of their files alone, so that no shard reads more than
/// its own. A day is never cut, because the pages of its editions name each other; editions of no single day stand for themselves.
/// </summary>
internal static class ShardCut
{
    /// <summary>The place of a shard's first edition in archive order, and the place before which it ends.</summary>
    public static (int First, int End) Of(IReadOnlyList<EditionFiles> editions, Shard shard)
    {
        // What is before each edition: an edition without a size, behind links, counts as something.
        var before = new long[editions.Count + 1];
        for (var i = 0; i < editions.Count; i++)
            before[i + 1] = before[i] + 1 + editions[i].Stamps.Take(editions[i].Pages.Count).Sum(stamp => stamp.Length);
        return (Border(shard.Number - 1), Border(shard.Number));

        int Border(int number)
        {
            var place = Array.FindIndex(before, weight => (Int128)weight * shard.Count >= (Int128)before[^1] * number);
            while (place < editions.Count && place > 0 && EditionKey.DateOf(editions[place].Key).Day is { } day && day == EditionKey.DateOf(editions[place - 1].Key).Day)
                place++;
            return place;
        }
    }
}
