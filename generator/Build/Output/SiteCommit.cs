using Archive.Model;

namespace Archive.Build;

/// <summary>
/// Puts a complete new site in the place of the old one, so that files of others in the folder stay: folder by folder where
/// there is none yet, file by file elsewhere. Each step can be undone from what lies on the disk alone, by this run when it fails and by the next when this one is killed.
/// </summary>
/// <remarks>
/// Below the staging folder, <c>new/</c> holds the files that come and <c>old/</c> those that they replace. The old manifest in
/// <c>old/</c> is there exactly as long as there is something to undo: it comes first and goes last.
/// </remarks>
internal sealed class SiteCommit(string output, string staging)
{
    private readonly string _new = Incoming(staging);
    private readonly string _old = Path.Combine(staging, "old");

    private string Manifest => Path.Combine(output, SiteManifest.FileName);

    private string OldManifest => Path.Combine(_old, SiteManifest.FileName);

    /// <summary>Whether a commit was begun that is neither complete nor undone.</summary>
    public bool IsUnfinished => File.Exists(OldManifest);

    /// <summary>The folder, below the staging folder, for the files that come.</summary>
    public static string Incoming(string staging) => Path.Combine(staging, "new");

    /// <summary>Publishes the site; when it fails or is cancelled, the old site is back in its place.</summary>
    /// <param name="published">The files of the site as it is.</param>
    /// <param name="next">The files of the site as it will be.</param>
    /// <param name="changed">How many files come.</param>
    /// <param name="cancellation">Ends the commit.</param>
    /// <returns>How many files were removed because nothing makes them any more.</returns>
    public int Run(SiteManifest published, SiteManifest next, int changed, CancellationToken cancellation)
    {
        var removed = published.Besides(next).ToList();
        if (changed == 0 && removed.Count == 0)
            return 0;
        try
        {
            Begin(published, next);
            foreach (var path in removed)
                MoveAside(path, cancellation);
            RemoveEmptyFolders(removed);
            if (changed > 0)
                MoveIn("", published, cancellation);
            if (removed.Count > 0)
                WriteWhole(Manifest, next.Write);
            File.Delete(OldManifest);
            return removed.Count;
        }
        catch
        {
            Undo();
            throw;
        }
    }

    /// <summary>Brings the old site back after a commit that did not come to its end.</summary>
    public void Undo()
    {
        if (!IsUnfinished)
            return;
        var none = new List<Fault>();
        var before = SiteManifest.Read(OldManifest, OldManifest, none) ?? SiteManifest.Empty;
        var claimed = File.Exists(Manifest) ? SiteManifest.Read(Manifest, Manifest, none) ?? SiteManifest.Empty : SiteManifest.Empty;

        // What still waits in new/ was never moved in: a file at its address is not ours to delete.
        var added = claimed.Besides(before).Where(path => !File.Exists(SitePath.Below(_new, path))).ToList();
        foreach (var file in added.Select(path => SitePath.Below(output, path)).Where(File.Exists))
            File.Delete(file);
        RemoveEmptyFolders(added);
        foreach (var file in Directory.EnumerateFiles(_old, "*", SearchOption.AllDirectories).Where(file => file != OldManifest).ToList())
            Move(file, Path.Combine(output, Path.GetRelativePath(_old, file)), overwrite: true);

        if (before.Count > 0)
        {
            File.Move(OldManifest, Manifest, overwrite: true);
            return;
        }

        File.Delete(Manifest);
        File.Delete(OldManifest);
        if (Directory.Exists(output) && !Directory.EnumerateFileSystemEntries(output).Any())
            Directory.Delete(output);
    }

    /// <summary>
    /// Claims old and new files together before the first of them moves, so that a run which finds the folder half-way knows
    /// every file of ours in it.
    /// </summary>
    private void Begin(SiteManifest published, SiteManifest next)
    {
        Directory.CreateDirectory(_old);
        Directory.CreateDirectory(output);
        WriteWhole(OldManifest, File.Exists(Manifest) ? draft => File.Copy(Manifest, draft) : published.Write);
        var claimed = next.With(published);
        if (!published.Covers(claimed))
            WriteWhole(Manifest, claimed.Write);
    }

    private void MoveAside(string path, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var file = SitePath.Below(output, path);
        if (File.Exists(file))
            Move(file, SitePath.Below(_old, path), overwrite: false);
    }

    /// <summary>Moves in what a folder of the site gets: a folder that is not there yet in one step, and what comes into another one by one.</summary>
    private void MoveIn(string folder, SiteManifest published, CancellationToken cancellation)
    {
        var incoming = new DirectoryInfo(SitePath.Below(_new, folder));
        var ours = published.NamesIn(folder);
        foreach (var entry in incoming.EnumerateFileSystemInfos().ToList())
        {
            cancellation.ThrowIfCancellationRequested();
            var path = SitePath.In(folder, entry.Name);
            var target = SitePath.Below(output, path);
            if (entry is FileInfo)
            {
                if (ours.Contains(entry.Name))
                    MoveAside(path, cancellation);
                File.Move(entry.FullName, target);
            }
            else if (Directory.Exists(target))
            {
                MoveIn(path, published, cancellation);
            }
            else
            {
                Directory.Move(entry.FullName, target);
            }
        }
    }

    private static void Move(string from, string to, bool overwrite)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(to)!);
        File.Move(from, to, overwrite);
    }

    /// <summary>Writes a file so that it is there with all its bytes or not at all.</summary>
    private void WriteWhole(string file, Action<string> write)
    {
        var draft = Path.Combine(staging, "manifest");
        write(draft);
        File.Move(draft, file, overwrite: true);
    }

    private void RemoveEmptyFolders(IEnumerable<string> paths)
    {
        foreach (var path in paths.Select(path => SitePath.Below(output, path)))
        {
            var folder = Path.GetDirectoryName(path)!;
            while (folder.Length > output.Length && Directory.Exists(folder) && !Directory.EnumerateFileSystemEntries(folder).Any())
            {
                Directory.Delete(folder);
                folder = Path.GetDirectoryName(folder)!;
            }
        }
    }
}
