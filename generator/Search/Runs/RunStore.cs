using Archive.Model;

namespace Archive.Search;

/// <summary>
/// The runs of batches, a file each in a folder. Those of batches whose editions are known by fingerprint stay there for the next build, named after
/// these; the others are gone with the store. Safe for several threads.
/// </summary>
internal sealed class RunStore : IDisposable
{
    private const string Extension = ".run";

    private readonly string _folder;
    private readonly bool _isTemporary;
    private readonly Lock _gate = new();
    private readonly List<Run> _open = [];
    private readonly HashSet<string> _kept = new(StringComparer.Ordinal);
    private readonly HashSet<string> _passing = new(StringComparer.Ordinal);

    private RunStore(string folder, bool isTemporary) => (_folder, _isTemporary) = (folder, isTemporary);

    /// <summary>A store in a folder that stays.</summary>
    public static RunStore In(string folder) => new(Directory.CreateDirectory(folder).FullName, isTemporary: false);

    /// <summary>A store in a folder of its own, which is gone with it.</summary>
    public static RunStore Temporary() => new(Directory.CreateTempSubdirectory("archive-search-").FullName, isTemporary: true);

    /// <summary>The run of a batch; null when there is none.</summary>
    public Run? Find(Fingerprint batch)
    {
        var path = PathOf(batch.ToString());
        return Take(Run.Open(path), path, _kept);
    }

    /// <summary>The run of a batch that an earlier build had; null when there is none. It does not stay for that.</summary>
    public Run? FindFormer(Fingerprint batch)
    {
        var path = PathOf(batch.ToString());
        return Take(Run.Open(path), path, []);
    }

    /// <summary>Writes the run of a batch.</summary>
    /// <param name="batch">What it is to be found by; null if by nothing.</param>
    /// <param name="run">The run.</param>
    public Run Write(Fingerprint? batch, RunWriter run)
    {
        var path = PathOf(batch?.ToString() ?? Guid.NewGuid().ToString("N"));
        Run.Write(path, run);
        return Take(Run.Open(path), path, batch is null ? _passing : _kept) ?? throw new IOException($"{path}: cannot be read again");
    }

    /// <summary>Removes the runs that this build neither found nor wrote.</summary>
    public void Prune()
    {
        foreach (var file in Directory.EnumerateFiles(_folder).Where(file => !_kept.Contains(file)).ToList())
            File.Delete(file);
    }

    public void Dispose()
    {
        _open.ForEach(run => run.Dispose());
        if (_isTemporary)
            Directory.Delete(_folder, recursive: true);
        else
            _passing.ToList().ForEach(File.Delete);
    }

    private string PathOf(string name) => Path.Combine(_folder, name + Extension);

    private Run? Take(Run? run, string path, HashSet<string> files)
    {
        if (run is null)
            return null;
        lock (_gate)
        {
            _open.Add(run);
            files.Add(path);
        }

        return run;
    }
}
