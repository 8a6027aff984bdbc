using System.Buffers;
using System.Collections.Concurrent;
using Archive.Model;

namespace Archive.Build;

/// <summary>
/// The site that a build is making. Files that differ from the published site are written to the staging folder; files
/// that are the same are only noted, so that they keep their time and need no space. Safe for several threads.
/// </summary>
/// <param name="output">The folder of the site.</param>
/// <param name="nameForFaults">The folder of the site as the user named it.</param>
/// <param name="staging">The folder for what is new.</param>
/// <param name="published">The files of ours in the output; null when there is no file in it, so that none need be looked for.</param>
internal sealed class SiteStage(string output, string nameForFaults, string staging, SiteManifest? published)
{
    // Without regard to case: on some systems sxrb/ and SXRB/ are one folder.
    private readonly ConcurrentDictionary<string, StagedFolder> _folders = new(StringComparer.OrdinalIgnoreCase);

    // A folder is made once, not looked for with each of its files.
    private readonly ConcurrentDictionary<string, bool> _made = new(StringComparer.Ordinal);
    private int _changed;

    /// <summary>The manifest of the site when it is complete.</summary>
    public SiteManifest Manifest => new(_folders.Values.Select(folder => folder.Listing).OfType<FolderListing>());

    /// <summary>How many files wait in the staging folder.</summary>
    public int ChangedCount => _changed;

    /// <summary>Adds one file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="madeFrom">The input that makes it, for faults.</param>
    /// <param name="faults">Takes the fault when the file cannot be part of the site.</param>
    public void Add(SiteFile file, string madeFrom, ICollection<Fault> faults)
    {
        if (Take(file.Path, madeFrom, faults) is not { } folder)
            return;
        var (_, name) = SitePath.Split(file.Path);
        var state = folder.IsThere ? Compare(SitePath.Below(output, file.Path), file.Bytes.Span) : Difference.Absent;
        if (state != Difference.Absent && !folder.Claims(name))
        {
            folder.Refuse(name);
            faults.Add(new Fault(
                SitePath.Below(nameForFaults, file.Path), null, "a file that archive did not write, at an address of the site", "no such file: move it away, and build again"));
            return;
        }

        if (state == Difference.Same && folder.Lists(name))
            return;
        Write(file);
        Interlocked.Increment(ref _changed);
    }

    /// <summary>Adds a file that lies elsewhere on a disk. Where the site has nothing yet in its folder it is not read.</summary>
    /// <param name="path">Its path in the site.</param>
    /// <param name="source">Where it lies; it stays there.</param>
    /// <param name="madeFrom">The input that makes it, for faults.</param>
    /// <param name="faults">Takes the fault when the file cannot be part of the site.</param>
    public void Bring(string path, string source, string madeFrom, ICollection<Fault> faults)
    {
        if (Folder(SitePath.Split(path).Folder).IsThere)
        {
            Add(new SiteFile(path, File.ReadAllBytes(source)), madeFrom, faults);
            return;
        }

        if (Take(path, madeFrom, faults) is null)
            return;
        var target = SitePath.Below(staging, path);
        MakeFolder(Path.GetDirectoryName(target)!);
        SharedFile.Put(source, target);
        Interlocked.Increment(ref _changed);
    }

    /// <summary>Whether a file that archive did not write has an address of the site.</summary>
    public bool IsOfOthers(string file)
    {
        var (path, name) = SitePath.Split(file);
        return !Folder(path).Claims(name) && File.Exists(SitePath.Below(output, file));
    }

    /// <summary>Whether the site will have a file.</summary>
    public bool Has(string file)
    {
        var (path, name) = SitePath.Split(file);
        return _folders.TryGetValue(path, out var folder) && folder.Path == path && folder.Has(name);
    }

    /// <summary>Takes the files of ours in a folder as they are.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="except">Names of those that are not taken.</param>
    public void KeepFolder(string folder, IReadOnlySet<string> except) => Folder(folder).Keep(except);

    /// <summary>Takes a file of ours anew that is in a folder which was taken as it is.</summary>
    public void Renew(SiteFile file)
    {
        if (Compare(SitePath.Below(output, file.Path), file.Bytes.Span) == Difference.Same)
            return;
        Write(file);
        Interlocked.Increment(ref _changed);
    }

    /// <summary>Takes a file of ours as it is.</summary>
    public void Keep(string file)
    {
        var (path, name) = SitePath.Split(file);
        Folder(path).Take(name, path);
    }

    /// <summary>No more files are expected in a folder.</summary>
    public void Close(string folder)
    {
        if (_folders.TryGetValue(folder, out var staged))
            staged.Close();
    }

    /// <summary>Takes an address for a file; null, with a fault, when no file can have it, or another one has.</summary>
    private StagedFolder? Take(string file, string madeFrom, ICollection<Fault> faults)
    {
        if (!SitePath.IsSafe(file) || file.Equals(SiteManifest.FileName, StringComparison.OrdinalIgnoreCase))
        {
            faults.Add(new Fault(madeFrom, null, $"a site file '{file}'", SitePath.SafeExpected));
            return null;
        }

        var (path, name) = SitePath.Split(file);
        var folder = Folder(path);
        if ((folder.Path == path ? folder.Take(name, madeFrom) : folder.Path) is not { } first)
            return folder;
        faults.Add(new Fault(madeFrom, null, $"the address {file}, which {first} has too", "names that differ in more than upper and lower case"));
        return null;
    }

    private StagedFolder Folder(string path) => _folders.GetOrAdd(
        path, static (path, site) => new StagedFolder(path, site.published?.Folder(path), new(() => site.published is not null && Directory.Exists(SitePath.Below(site.output, path)))), (output, published));

    // A new file under an exclusive lock is what the library opens with the fewest system calls.
    private void Write(SiteFile file)
    {
        var path = SitePath.Below(staging, file.Path);
        MakeFolder(Path.GetDirectoryName(path)!);
        using var handle = File.OpenHandle(path, FileMode.CreateNew, FileAccess.Write, FileShare.None);
        RandomAccess.Write(handle, file.Bytes.Span, fileOffset: 0);
    }

    private void MakeFolder(string folder)
    {
        if (_made.ContainsKey(folder))
            return;
        Directory.CreateDirectory(folder);
        _made.TryAdd(folder, true);
    }

    private static Difference Compare(string path, ReadOnlySpan<byte> bytes)
    {
        var info = new FileInfo(path);
        if (!info.Exists)
            return Difference.Absent;
        if (info.Length != bytes.Length)
            return Difference.Other;
        using var file = File.OpenHandle(path, options: FileOptions.SequentialScan);
        var buffer = ArrayPool<byte>.Shared.Rent(64 * 1024);
        try
        {
            for (var offset = 0; offset < bytes.Length;)
            {
                var read = RandomAccess.Read(file, buffer, offset);
                if (read == 0 || read > bytes.Length - offset || !bytes.Slice(offset, read).SequenceEqual(buffer.AsSpan(0, read)))
                    return Difference.Other;
                offset += read;
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }

        return Difference.Same;
    }

    private enum Difference
    {
        Absent,
        Same,
        Other,
    }
}
