namespace Archive.Commands;

/// <summary>Tells of every change below a folder, of its being taken away and of its coming back.</summary>
internal sealed class FolderWatch : IDisposable
{
    private readonly string _folder;
    private readonly Action _changed;
    private readonly FileSystemWatcher? _parent;
    private readonly Lock _lock = new();
    private FileSystemWatcher? _files;
    private bool _isDisposed;

    /// <summary>Watches a folder from now on.</summary>
    /// <param name="folder">The folder, which is there.</param>
    /// <param name="changed">Is told, on any thread.</param>
    public FolderWatch(string folder, Action changed)
    {
        (_folder, _changed) = (Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)), changed);
        _files = Watch(_folder);

        // A watcher goes with a folder that is moved, and would tell of what happens there.
        if (Path.GetDirectoryName(_folder) is { } parent)
        {
            _parent = new FileSystemWatcher(parent, Path.GetFileName(_folder)) { NotifyFilter = NotifyFilters.DirectoryName };
            _parent.Created += (_, _) => BeginAgain();
            _parent.Deleted += (_, _) => BeginAgain();
            _parent.Renamed += (_, _) => BeginAgain();
            _parent.EnableRaisingEvents = true;
        }
    }

    public void Dispose()
    {
        _parent?.Dispose();
        lock (_lock)
        {
            _isDisposed = true;
            _files?.Dispose();
        }
    }

    private void BeginAgain()
    {
        lock (_lock)
        {
            if (_isDisposed)
                return;
            _files?.Dispose();
            _files = null;
            try
            {
                _files = Directory.Exists(_folder) ? Watch(_folder) : null;
            }
            catch (Exception error) when (error is ArgumentException or IOException)
            {
                // It was taken away again meanwhile, of which its parent tells.
            }
        }

        _changed();
    }

    private FileSystemWatcher Watch(string folder)
    {
        var watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = true };
        watcher.Changed += (_, _) => _changed();
        watcher.Created += (_, _) => _changed();
        watcher.Deleted += (_, _) => _changed();
        watcher.Renamed += (_, _) => _changed();

        // So many changes that some were lost are changes too.
        watcher.Error += (_, _) => _changed();
        watcher.EnableRaisingEvents = true;
        return watcher;
    }
}
