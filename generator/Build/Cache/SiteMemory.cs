using Archive.Model;
using Archive.Search;

namespace Archive.Build;

/// <summary>
/// What the last build remembered of the site in a folder, and whether it still holds. It lies beside the site in <c>.archive/</c>, where it may be
/// deleted at any time.
/// </summary>
internal sealed class SiteMemory
{
    /// <summary>The folder beside the site for all that may be deleted.</summary>
    public const string FolderName = ".archive";

    private static readonly HashSet<string> NoNames = [];

    private readonly string _output;
    private readonly SiteManifest _published;
    private readonly string _folder;
    private readonly BuildCacheFile _file;
    private readonly CreditFile _credits;
    private readonly Lazy<Dictionary<string, HashSet<string>>> _gone;

    /// <summary>Reads what was remembered.</summary>
    /// <param name="output">The folder of the site.</param>
    /// <param name="published">The files of ours in it.</param>
    public SiteMemory(string output, SiteManifest published)
    {
        (_output, _published) = (output, published);
        _folder = Path.Combine(Path.GetDirectoryName(output)!, FolderName, Path.GetFileName(output));
        _credits = new CreditFile(Path.Combine(_folder, "credits"));
        _file = new BuildCacheFile(Path.Combine(_folder, "build"), _credits);
        Cache = _file.Read();
        _gone = new(FindGone);
    }

    /// <summary>What the last build remembered.</summary>
    public BuildCache Cache { get; }

    /// <summary>Whether there is anything that it remembers.</summary>
    public bool IsRead => _file.IsRead;

    /// <summary>The folder of the runs of the search index.</summary>
    public string Runs => Path.Combine(_folder, "runs");

    /// <summary>
    /// Whether the files of ours in a folder of the site are those that the last build left there: none has come or gone since. A site that was packed
    /// and unpacked, as between the runs of a CI, may have the same time in whole seconds.
    /// </summary>
    public bool IsIntact(string folder)
    {
        if (_published.Folder(folder)?.Folder != folder || !Cache.FolderTimes.TryGetValue(folder, out var time))
            return false;
        var now = TimeOf(folder);
        return now == time || now == time - time % TimeSpan.TicksPerSecond;
    }

    /// <summary>The names of pages in a folder that only say what is gone from it: they are there beside those that an edition makes.</summary>
    public IReadOnlySet<string> GoneFrom(string folder) => _gone.Value.GetValueOrDefault(folder) ?? NoNames;

    /// <summary>The search index as the last build left it.</summary>
    /// <param name="keep">Takes the files that stay.</param>
    public PublishedIndex Index(Action<string> keep) => new(Cache.Segments, IsIntact, keep);

    /// <summary>The runs of the search index.</summary>
    public RunStore OpenRuns() => RunStore.In(Runs);

    /// <summary>What the runs hold that the last build left: a batch in which a few editions have changed, come or gone is put together from them.</summary>
    public RunPieces Pieces()
    {
        var pieces = new RunPieces();
        var editions = new Queue<KnownEdition>(Cache.Editions.Values.Order(Comparer<KnownEdition>.Create((left, right) => ArchiveOrder.Compare(left.Outline.Key, right.Outline.Key))));
        foreach (var batch in Cache.Segments.SelectMany(segment => segment.Batches))
        {
            var own = new List<(EditionKey Key, int ArticleCount, Fingerprint? Version)>();
            for (var left = batch.ArticleCount; left > 0 && editions.TryDequeue(out var edition); left -= edition.Outline.ArticleCount)
                own.Add((edition.Outline.Key, edition.Outline.ArticleCount, edition.Version));

            // An edition with a fault is not remembered, and where the batches behind it begin nobody knows.
            if (batch.Version is not { } version || Batch.VersionOf(own.Select(edition => (edition.Key, edition.Version))) != version)
                break;
            pieces.Add(new RunPiece(version, [.. own.Select(edition => edition.Key)]), own.Select(edition => (edition.ArticleCount, edition.Version)));
        }

        return pieces;
    }

    /// <summary>Remembers a site that has been published. A disk that has no room for it only makes the next build longer.</summary>
    public void Save(BuildCache next, SiteManifest manifest)
    {
        foreach (var listing in manifest.Folders)
            next.FolderTimes.Add(listing.Folder, TimeOf(listing.Folder));
        try
        {
            Directory.CreateDirectory(_folder);
            _file.Write(next);
        }
        catch (IOException)
        {
            // What is there is of a former site, and IsIntact tells.
        }
    }

    /// <summary>Removes what a build has left here that never published a site.</summary>
    public void Clear()
    {
        if (!Directory.Exists(_folder) || _file.Exists)
            return;
        Directory.Delete(_folder, recursive: true);
        var parent = Path.GetDirectoryName(_folder)!;
        if (!Directory.EnumerateFileSystemEntries(parent).Any())
            Directory.Delete(parent);
    }

    private Dictionary<string, HashSet<string>> FindGone() => Cache.Files.Keys
        .Where(GoneAddress.CanBe)
        .Select(SitePath.Split)
        .GroupBy(path => path.Folder, StringComparer.Ordinal)
        .ToDictionary(folder => folder.Key, folder => folder.Select(path => path.Name).ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);

    private long TimeOf(string folder) => Directory.GetLastWriteTimeUtc(SitePath.Below(_output, folder)).Ticks;
}
