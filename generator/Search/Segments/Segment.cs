using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Archive.Model;

namespace Archive.Search;

/// <summary>A part of the index that stands by itself: some consecutive batches, merged, in a folder that is named after its place among the segments.</summary>
internal sealed class Segment
{
    private const int VersionLength = 12;

    private readonly IReadOnlyList<Batch> _batches;
    private readonly bool _isMain;
    private readonly List<SiteFile> _calendar;
    private readonly ShardFolder _folders;
    private readonly List<ShardRecord> _shards = [];

    /// <summary>Joins batches.</summary>
    /// <param name="place">Its place among the segments.</param>
    /// <param name="batches">The batches.</param>
    public Segment(int place, IReadOnlyList<Batch> batches)
    {
        _isMain = place == 0;
        _batches = batches;
        Name = place.ToString(CultureInfo.InvariantCulture);
        ArticleCount = batches.Sum(batch => batch.ArticleCount);
        Editions = [.. batches.SelectMany(batch => batch.Editions)];
        _calendar = [.. Calendar.Files(Editions, Folder)];
        _folders = new ShardFolder(Folder);
        Version = VersionOf(batches);
    }

    /// <summary>The name of its folder below <c>search/</c>.</summary>
    public string Name { get; }

    /// <summary>Other for any other content: browsers ask for its files by this too, so that caches never mix two states.</summary>
    public string Version { get; private set; }

    public int ArticleCount { get; }

    public IReadOnlyList<EditionOutline> Editions { get; }

    /// <summary>The first term of each folder of shards; complete when all files have been taken.</summary>
    public IReadOnlyList<Term> FolderStarts => _folders.FirstTerms;

    /// <summary>What to remember of it; complete when all files have been taken.</summary>
    public SegmentRecord Record => new(Version, ArticleCount, [.. _batches.Select(batch => new BatchRecord(batch.Version, batch.ArticleCount, batch.SoundSince))], _shards);

    private string Folder => $"search/{Name}";

    /// <summary>The files that are not in their place already, made while they are taken.</summary>
    /// <param name="record">The segment of this place as it was published; null when there was none.</param>
    /// <param name="published">The index as it was published.</param>
    /// <param name="store">The runs.</param>
    public IEnumerable<SiteFile> Files(SegmentRecord? record, PublishedIndex published, RunStore store)
    {
        var isChanged = ChangesOf(record, published, store);
        foreach (var file in _calendar)
            yield return file;
        foreach (var (shard, bytes) in Shards(isChanged is null ? [] : record!.Shards, isChanged ?? []))
        {
            if (_folders.Add(shard, out var path) is { } full)
                yield return full;
            _shards.Add(shard);
            if (bytes is null)
                published.Keep(path);
            else
                yield return new SiteFile(path, bytes);
        }

        if (_folders.Finish() is { } terms)
            yield return terms;
    }

    /// <summary>Of each published shard whether it must be made again; null when there are none that can stay.</summary>
    private bool[]? ChangesOf(SegmentRecord? record, PublishedIndex published, RunStore store)
    {
        if (record is null)
            return null;
        var isChanged = record.Version == Version ? new bool[record.Shards.Count] : SegmentChanges.Find(record, Checked(), store);
        if (isChanged is null)
            return null;
        var isIntact = new Dictionary<int, bool>();
        foreach (var (shard, folder) in ShardFolder.NumbersOf(record.Shards).Index())
        {
            if (!isIntact.TryGetValue(folder, out var intact))
                isIntact[folder] = intact = published.IsIntact(ShardFolder.PathOf(Folder, folder));
            isChanged[shard] |= !intact;
        }

        return isChanged.Contains(false) ? isChanged : null;
    }

    private IEnumerable<(ShardRecord Record, byte[]? Bytes)> Shards(IReadOnlyList<ShardRecord> published, bool[] isChanged)
    {
        if (published.Count > 0 && !isChanged.Contains(true))
            return published.Select(shard => (shard, (byte[]?)null));
        var batches = Checked();
        return published.Count > 0
            ? new ShardPacker(NewSequence, published, isChanged).Shards()
            : new SegmentMerge(batches, NewSequence).Shards().Select(shard => (ShardRecord.Of(shard), (byte[]?)shard.Bytes));

        ShardSequence NewSequence() => new(batches, ArticleCount, _isMain);
    }

    /// <summary>The batches, when their runs have been looked through.</summary>
    private IReadOnlyList<Batch> Checked()
    {
        Parallel.ForEach(_batches, batch => batch.Check());
        Version = VersionOf(_batches);
        return _batches;
    }

    private string VersionOf(IReadOnlyList<Batch> batches)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData([IndexManifest.Format, _isMain ? (byte)1 : (byte)0]);
        foreach (var batch in batches)
            hash.AppendData(batch.Run.Hash);
        foreach (var file in _calendar)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(file.Path));
            hash.AppendData(file.Bytes.Span);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset())[..VersionLength];
    }
}
