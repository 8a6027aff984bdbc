using Archive.Model;

namespace Archive.Build;

/// <summary>
/// The output folder while a build works on it, with the staging folder beside it: on the same volume, so that files move
/// from one to the other in one step.
/// </summary>
internal sealed class OutputFolder : IDisposable
{
    private readonly string _staging;
    private readonly FileStream _lock;
    private readonly SiteManifest _published;
    private readonly SiteCommit _commit;

    private OutputFolder(string output, string name, string staging, FileStream @lock, SiteManifest? published, SiteCommit commit)
    {
        _staging = staging;
        _lock = @lock;
        _published = published ?? SiteManifest.Empty;
        _commit = commit;
        Stage = new SiteStage(output, name, SiteCommit.Incoming(staging), published);
        Memory = new SiteMemory(output, _published);
    }

    /// <summary>The site that is being made.</summary>
    public SiteStage Stage { get; }

    /// <summary>What the last build remembered of the site.</summary>
    public SiteMemory Memory { get; }

    /// <summary>
    /// Opens an output folder for one build; null, with a fault, when it is not ours to write. What an earlier run that was
    /// killed has left is cleaned up first.
    /// </summary>
    public static OutputFolder? Open(string path, ICollection<Fault> faults)
    {
        var output = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        if (File.Exists(output))
        {
            faults.Add(new Fault(path, null, "a file", "a folder for the site (--output)"));
            return null;
        }

        if (Path.GetDirectoryName(output) is not { } parent)
        {
            faults.Add(new Fault(path, null, "the root of a volume", "a folder below it for the site (--output)"));
            return null;
        }

        var memory = Path.Combine(parent, SiteMemory.FolderName);
        if (File.Exists(memory))
        {
            faults.Add(new Fault(memory, null, "a file", "no such file: the build needs the name for a folder of what the next build need not do again"));
            return null;
        }

        var staging = Path.Combine(parent, $".{Path.GetFileName(output)}.archive-staging");
        if (Lock(staging, faults) is not { } @lock)
            return null;
        try
        {
            var commit = new SiteCommit(output, staging);
            commit.Undo();
            DeleteContents(staging);
            if (IsEmpty(output))
                return new OutputFolder(output, path, staging, @lock, published: null, commit);
            if (Published(output, path, faults) is { } published)
                return new OutputFolder(output, path, staging, @lock, published, commit);
        }
        catch
        {
            Release(staging, @lock);
            throw;
        }

        Release(staging, @lock);
        return null;
    }

    /// <summary>Publishes what the stage holds.</summary>
    /// <returns>The numbers of files of the site, of those written, and of those removed.</returns>
    public (int Files, int Changed, int Removed) Publish(CancellationToken cancellation)
    {
        var next = Stage.Manifest;
        var changed = Stage.ChangedCount;
        var removed = _commit.Run(_published, next, changed, cancellation);
        return (next.Count, changed, removed);
    }

    public void Dispose()
    {
        try
        {
            // What could not be undone now is undone by the next run, from the staging folder.
            if (!_commit.IsUnfinished)
                DeleteContents(_staging);
            Memory.Clear();
        }
        catch (IOException)
        {
            // The fault that ended the build is the one to report; the next run cleans up.
        }
        finally
        {
            Release(_staging, _lock);
        }
    }

    private static FileStream? Lock(string staging, ICollection<Fault> faults)
    {
        var lockFile = Path.Combine(staging, "lock");
        if (Directory.Exists(staging) && !File.Exists(lockFile) && Directory.EnumerateFileSystemEntries(staging).Any())
        {
            faults.Add(new Fault(staging, null, "a folder that archive did not write", "no such folder: the build needs the name for its staging folder"));
            return null;
        }

        try
        {
            Directory.CreateDirectory(staging);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            faults.Add(new Fault(Path.GetDirectoryName(staging)!, null, $"a folder in which none can be made ({error.Message})", "one that can be written, for the site and a staging folder beside it (--output)"));
            return null;
        }

        var isTaken = File.Exists(lockFile);
        try
        {
            return new FileStream(lockFile, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);
        }
        catch (IOException) when (isTaken)
        {
            faults.Add(new Fault(staging, null, "another build that writes the same output", "one build at a time: wait until it has ended"));
            return null;
        }
        catch (IOException)
        {
            Directory.Delete(staging);
            throw;
        }
    }

    private static bool IsEmpty(string output) => !Directory.Exists(output) || !Directory.EnumerateFileSystemEntries(output).Any();

    private static SiteManifest? Published(string output, string nameForFaults, ICollection<Fault> faults)
    {
        var manifest = Path.Combine(output, SiteManifest.FileName);
        if (File.Exists(manifest))
            return SiteManifest.Read(manifest, Path.Combine(nameForFaults, SiteManifest.FileName), faults);
        faults.Add(new Fault(
            nameForFaults,
            null,
            $"a folder with files but no {SiteManifest.FileName}, so not a site that archive wrote",
            "an empty or new folder, or an earlier site: pass another one with --output, or empty this one yourself"));
        return null;
    }

    /// <summary>Empties the staging folder but for the lock.</summary>
    private static void DeleteContents(string staging)
    {
        foreach (var folder in Directory.EnumerateDirectories(staging).ToList())
            Directory.Delete(folder, recursive: true);
        foreach (var file in Directory.EnumerateFiles(staging).Where(file => Path.GetFileName(file) != "lock").ToList())
            File.Delete(file);
    }

    private static void Release(string staging, FileStream @lock)
    {
        @lock.Dispose();
        try
        {
            Directory.Delete(staging);
        }
        catch (IOException)
        {
            // Not empty: it keeps what the next run needs for undoing, or another build has just begun in it.
        }
    }
}
