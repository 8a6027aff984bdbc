using Archive.Build;

namespace Archive.Commands;

/// <summary>Builds whenever a file of content/ or templates/ changes. Changes count from the moment that it is made.</summary>
internal sealed class BuildWatch : IDisposable
{
    /// <summary>Editors write a file in several steps, and git many files: a build waits until it has been quiet for so long.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    private readonly BuildOptions _options;
    private readonly BuildReport _report;
    private readonly Terminal _terminal;
    private readonly SemaphoreSlim _changes = new(0);
    private readonly FileSystemWatcher[] _watchers;

    public BuildWatch(BuildOptions options, BuildReport report, Terminal terminal)
    {
        (_options, _report, _terminal) = (options, report, terminal);
        _watchers = [.. new[] { options.Content, options.Templates }.OfType<string>().Select(Watch)];
    }

    /// <summary>Builds with every change, until it is cancelled.</summary>
    public async Task RunAsync(CancellationToken cancellation)
    {
        try
        {
            while (true)
            {
                await _changes.WaitAsync(cancellation);
                while (await _changes.WaitAsync(Pause, cancellation))
                {
                    // More to come.
                }

                Build(cancellation);
            }
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            // This is how it ends.
        }
    }

    public void Dispose()
    {
        foreach (var watcher in _watchers)
            watcher.Dispose();
        _changes.Dispose();
    }

    /// <summary>A file that goes away while it is read, or a disk that is full for a moment, does not end the watch.</summary>
    private void Build(CancellationToken cancellation)
    {
        try
        {
            _report.Build(_options, cancellation);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            _terminal.Fail(error.Message);
        }
    }

    private FileSystemWatcher Watch(string folder)
    {
        var watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = true };
        watcher.Changed += (_, _) => _changes.Release();
        watcher.Created += (_, _) => _changes.Release();
        watcher.Deleted += (_, _) => _changes.Release();
        watcher.Renamed += (_, _) => _changes.Release();

        // So many changes that some were lost are changes too.
        watcher.Error += (_, _) => _changes.Release();
        watcher.EnableRaisingEvents = true;
        return watcher;
    }
}
