using Archive.Build;

namespace Archive.Commands;

/// <summary>Builds whenever a file of content/ or templates/ changes. Changes count from the moment that it is made.</summary>
internal sealed class BuildWatch : IDisposable
{
    /// <summary>Editors write a file in several steps, and git many files: a build waits until it has been quiet for so long.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    private readonly Action _build;
    private readonly Action<string> _fail;
    private readonly SemaphoreSlim _changes = new(0);
    private readonly FolderWatch[] _watches;

    /// <summary>A watch over the folders of a build.</summary>
    /// <param name="options">Its folders.</param>
    /// <param name="build">Builds.</param>
    /// <param name="fail">Takes what the disk says when a build could not be made.</param>
    public BuildWatch(BuildOptions options, Action build, Action<string> fail)
    {
        (_build, _fail) = (build, fail);
        _watches = [.. new[] { options.Content, options.Templates }.OfType<string>().Select(folder => new FolderWatch(folder, () => _changes.Release()))];
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

                Build();
            }
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            // This is how it ends.
        }
    }

    public void Dispose()
    {
        foreach (var watch in _watches)
            watch.Dispose();
        _changes.Dispose();
    }

    /// <summary>A file that goes away while it is read, or a disk that is full for a moment, does not end the watch.</summary>
    private void Build()
    {
        try
        {
            _build();
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            _fail(error.Message);
        }
    }
}
