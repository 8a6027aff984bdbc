using Archive.Model;

namespace Archive.Import;

/// <summary>
/// The files that the user named: files, folders, patterns and zip archives, mixed, in the order in which they were named; those of a folder
/// or an archive in the order of their paths.
/// </summary>
internal sealed class ReceivedFiles : IDisposable
{
    private readonly List<IReceivedFile> _files = [];
    private readonly List<ZipPackage> _packages = [];
    private readonly ReceivedLimits _limits;
    private readonly ICollection<Fault> _faults;

    private ReceivedFiles(ReceivedLimits limits, ICollection<Fault> faults)
    {
        _limits = limits;
        _faults = faults;
    }

    public IReadOnlyList<IReceivedFile> Files => _files;

    /// <summary>How many names of the system were passed over: .DS_Store, Thumbs.db, __MACOSX.</summary>
    public int PassedOver { get; private set; }

    /// <summary>Whether the user named more than single files, so that it is not plain which files there are.</summary>
    public bool AreFound { get; private set; }

    /// <summary>Finds the files; whatever is refused becomes a fault that names it.</summary>
    public static ReceivedFiles Find(IEnumerable<string> words, ReceivedLimits limits, ICollection<Fault> faults)
    {
        var files = new ReceivedFiles(limits, faults);
        foreach (var word in words)
            files.Take(word);
        return files;
    }

    public void Dispose() => _packages.ForEach(package => package.Dispose());

    private void Take(string word)
    {
        try
        {
            if (Directory.Exists(word))
                TakeFolder(word, pattern: null);
            else if (File.Exists(word))
            {
                if (DiskFile.Find(word, Path.GetFileName(word), Path.GetDirectoryName(word) ?? "", _limits, _faults) is { } file)
                    Take(file);
            }
            else if (GlobPattern.IsPattern(word))
                TakePattern(GlobPattern.Parse(word), word);
            else
                Refuse(word, "no such file", DiskFile.Expected);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            Refuse(word, $"a file that cannot be read ({fault.Message.TrimEnd('.')})", $"a readable {DiskFile.Expected[2..]}");
        }
    }

    private void TakePattern(GlobPattern pattern, string word)
    {
        if (!Directory.Exists(pattern.Folder) || TakeFolder(pattern.Folder, pattern) == 0)
            Refuse(word, "no file that fits", "a pattern of files that are there, in which * and ? stand for parts of a name and ** for folders");
    }

    private int TakeFolder(string folder, GlobPattern? pattern)
    {
        AreFound = true;
        var before = _files.Count + _faults.Count;
        var walk = new FolderWalk(folder == "." && pattern is not null ? "" : folder, pattern, _limits, _faults);
        var found = walk.Files().ToList();
        foreach (var file in walk.HasTooMany ? [] : found)
            Take(file);
        PassedOver += walk.PassedOver;
        return _files.Count + _faults.Count - before;
    }

    private void Take(DiskFile file)
    {
        if (ReceivedName.IsArchive(file.Name))
            TakePackage(file.Name);
        else
            _files.Add(file);
    }

    private void TakePackage(string file)
    {
        AreFound = true;
        var package = new ZipPackage(file);
        _packages.Add(package);
        var listing = new ZipListing(package, _limits, _faults);
        _files.AddRange(listing.Files());
        PassedOver += listing.PassedOver;
    }

    private void Refuse(string name, string found, string expected) => _faults.Add(new Fault(name, Line: null, found, expected));
}
