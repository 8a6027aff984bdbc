using System.Globalization;
using Archive.Model;

namespace Archive.Search;

/// <summary>
/// The folders in which the shards of a segment lie, so many in each, with a list of their first terms and lengths: who looks for a term reads one
/// short list, then one shard.
/// </summary>
/// <param name="segment">The segment's folder.</param>
internal sealed class ShardFolder(string segment)
{
    private const int ShardsPerFolder = 128;
    private const int LengthLowBits = 12;

    private readonly List<ShardRecord> _shards = [];

    /// <summary>The first term of each folder.</summary>
    public List<Term> FirstTerms { get; } = [];

    /// <summary>The folder of each shard, by number.</summary>
    public static IEnumerable<int> NumbersOf(IEnumerable<ShardRecord> shards)
    {
        var (number, count, isText) = (-1, 0, false);
        foreach (var shard in shards)
        {
            if (IsFull(count, isText, shard))
                (number, count) = (number + 1, 0);
            (count, isText) = (count + 1, shard.FirstTerm.Text is not null);
            yield return number;
        }
    }

    /// <summary>The path of a folder of a segment.</summary>
    public static string PathOf(string segment, int number) => string.Create(CultureInfo.InvariantCulture, $"{segment}/{number}");

    /// <summary>Takes the next shard; returns the list of the folder that was full before it, if any.</summary>
    /// <param name="shard">The shard.</param>
    /// <param name="path">Where its file is.</param>
    public SiteFile? Add(ShardRecord shard, out string path)
    {
        var isFull = IsFull(FirstTerms.Count == 0 ? 0 : _shards.Count, _shards.Count > 0 && _shards[0].FirstTerm.Text is not null, shard);
        var full = isFull && _shards.Count > 0 ? Close() : null;
        if (isFull)
            FirstTerms.Add(shard.FirstTerm);
        path = PathOf(_shards.Count.ToString(CultureInfo.InvariantCulture));
        _shards.Add(shard);
        return full;
    }

    /// <summary>The list of the last folder; null when there is none.</summary>
    public SiteFile? Finish() => _shards.Count == 0 ? null : Close();

    /// <summary>Whether a shard begins the next folder: behind none, behind a full one, and where texts follow characters.</summary>
    private static bool IsFull(int count, bool isText, ShardRecord next) => count is 0 or ShardsPerFolder || isText != (next.FirstTerm.Text is not null);

    private SiteFile Close()
    {
        var bits = new BitWriter();
        TermCode.Append(bits, [.. _shards.Select(shard => shard.FirstTerm)], i => bits.WriteNumber(_shards[i].Length, LengthLowBits));
        _shards.Clear();
        return new SiteFile(PathOf("terms"), bits.ToArray());
    }

    private string PathOf(string name) => $"{PathOf(segment, FirstTerms.Count - 1)}/{name}.bin";
}
