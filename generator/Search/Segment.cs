using System.Security.Cryptography;
using System.Text;
using Archive.Model;

namespace Archive.Search;

/// <summary>A part of the index that stands by itself: some consecutive batches, merged, below a folder that is named after their content.</summary>
internal sealed class Segment
{
    private const int NameLength = 12;

    private readonly IReadOnlyList<Batch> _batches;
    private readonly bool _isMain;
    private readonly List<SiteFile> _calendar;
    private readonly ShardFolder _folders;

    /// <summary>Joins batches.</summary>
    /// <param name="batches">The batches.</param>
    /// <param name="isMain">Whether this is the first and largest segment of the archive.</param>
    public Segment(IReadOnlyList<Batch> batches, bool isMain)
    {
        _isMain = isMain;
        _batches = batches;
        ArticleCount = batches.Sum(batch => batch.ArticleCount);
        Editions = [.. batches.SelectMany(batch => batch.Editions)];
        (_calendar, CalendarStarts) = Calendar.Files(Editions);
        Name = NameOf(batches, isMain, _calendar);
        _folders = new ShardFolder(Name);
    }

    /// <summary>The name of its folder: the same for the same content, another for any other, so that caches never mix two states.</summary>
    public string Name { get; }

    public int ArticleCount { get; }

    public IReadOnlyList<CalendarEdition> Editions { get; }

    /// <summary>The first article of each file of pages, counted from the segment's first.</summary>
    public IReadOnlyList<int> CalendarStarts { get; }

    /// <summary>The first term of each folder of shards; complete when all files have been taken.</summary>
    public IReadOnlyList<Term> FolderStarts => _folders.FirstTerms;

    /// <summary>The files, made while they are taken.</summary>
    public IEnumerable<SiteFile> Files(SpillFile spill)
    {
        foreach (var file in _calendar)
            yield return file with { Path = $"search/{Name}/{file.Path}" };
        var writer = new ShardWriter(ArticleCount, _isMain);
        var postings = new Postings();
        var homes = new HomeRule(ArticleCount);
        var merge = new RunMerge(Readers(spill));
        while (merge.TryRead(postings, out var term))
        {
            var isWhole = homes.Apply(term, postings);
            if (postings.Count == 0 || writer.Add(term, postings, isWhole) is not { } full)
                continue;
            foreach (var file in _folders.Add(full))
                yield return file;
        }

        if (writer.Flush() is { } last)
        {
            foreach (var file in _folders.Add(last))
                yield return file;
        }

        if (_folders.Finish() is { } terms)
            yield return terms;
    }

    private List<RunReader> Readers(SpillFile spill)
    {
        var readers = new List<RunReader>();
        var first = 0;
        foreach (var batch in _batches)
        {
            readers.Add(new RunReader(spill, batch.Offset, batch.Length, first));
            first += batch.ArticleCount;
        }

        return readers;
    }

    private static string NameOf(IReadOnlyList<Batch> batches, bool isMain, List<SiteFile> calendar)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData([IndexManifest.Format, isMain ? (byte)1 : (byte)0]);
        foreach (var batch in batches)
            hash.AppendData(batch.Hash);
        foreach (var file in calendar)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(file.Path));
            hash.AppendData(file.Bytes.Span);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset())[..NameLength];
    }
}
