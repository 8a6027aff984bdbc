using System.Globalization;
using Archive.Model;

namespace Archive.Search;

/// <summary>
/// The folders in which the shards of a segment lie, so many in each, with a list of their first terms and lengths: who looks for a term reads one
/// short list, then one shard.
/// </summary>
internal sealed class ShardFolder(string segment)
{
    private const int ShardsPerFolder = 128;
    private const int LengthLowBits = 12;

    private readonly List<(Term FirstTerm, int Length)> _shards = [];

    /// <summary>The first term of each folder.</summary>
    public List<Term> FirstTerms { get; } = [];

    /// <summary>Adds a shard; returns its file, and before it the list of the folder that was full, if any.</summary>
    public IEnumerable<SiteFile> Add(Shard shard)
    {
        var isOther = _shards.Count > 0 && (_shards[0].FirstTerm.Text is null) != (shard.FirstTerm.Text is null);
        if (_shards.Count == ShardsPerFolder || isOther)
            yield return Close();
        if (_shards.Count == 0)
            FirstTerms.Add(shard.FirstTerm);
        yield return File(_shards.Count.ToString(CultureInfo.InvariantCulture), shard.Bytes);
        _shards.Add((shard.FirstTerm, shard.Bytes.Length));
    }

    /// <summary>The list of the last folder; null when there is none.</summary>
    public SiteFile? Finish() => _shards.Count == 0 ? null : Close();

    private SiteFile Close()
    {
        var bits = new BitWriter();
        TermCode.Append(bits, [.. _shards.Select(shard => shard.FirstTerm)], i => bits.WriteNumber(_shards[i].Length, LengthLowBits));
        _shards.Clear();
        return File("terms", bits.ToArray());
    }

    private SiteFile File(string name, byte[] bytes) =>
        new(string.Create(CultureInfo.InvariantCulture, $"search/{segment}/{FirstTerms.Count - 1}/{name}.bin"), bytes);
}
