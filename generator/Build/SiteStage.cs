using System.Buffers;
using System.Collections.Concurrent;
using System.Security.Cryptography;
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
    // Without regard to case: on some systems, and in some readers' address bars, A4.html and a4.html are one.
    private readonly ConcurrentDictionary<string, StagedFile> _files = new(StringComparer.OrdinalIgnoreCase);

    // A folder is made once, not looked for with each of its files.
    private readonly ConcurrentDictionary<string, bool> _folders = new(StringComparer.Ordinal);

    /// <summary>The manifest of the site when it is complete.</summary>
    public SiteManifest Manifest => new(_files.Values.Where(file => !file.IsRefused).Select(file => file.Entry!));

    /// <summary>How many files wait in the staging folder.</summary>
    public int ChangedCount => _files.Values.Count(file => file.IsChanged);

    /// <summary>Adds one file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="madeFrom">The input that makes it, for faults.</param>
    /// <param name="faults">Takes the fault when the file cannot be part of the site.</param>
    public void Add(SiteFile file, string madeFrom, ICollection<Fault> faults)
    {
        if (!SitePath.IsSafe(file.Path) || file.Path.Equals(SiteManifest.FileName, StringComparison.OrdinalIgnoreCase))
        {
            faults.Add(new Fault(madeFrom, null, $"a site file '{file.Path}'", SitePath.SafeExpected));
            return;
        }

        var staged = new StagedFile(madeFrom);
        var first = _files.GetOrAdd(file.Path, staged);
        if (first != staged)
        {
            faults.Add(new Fault(
                madeFrom, null, $"the address {file.Path}, which {first.MadeFrom} has too", "names that differ in more than upper and lower case"));
            return;
        }

        var state = published is null ? Difference.Absent : Compare(SitePath.Below(output, file.Path), file.Bytes.Span);
        if (state != Difference.Absent && !published!.Claims(file.Path))
        {
            faults.Add(new Fault(
                SitePath.Below(nameForFaults, file.Path), null, "a file that archive did not write, at an address of the site", "no such file: move it away, and build again"));
            return;
        }

        var isKept = state == Difference.Same && published!.Lists(file.Path);
        if (!isKept)
            Write(file);
        staged.IsChanged = !isKept;
        staged.Entry = new ManifestEntry(file.Path, file.Bytes.Length, Convert.ToHexStringLower(SHA256.HashData(file.Bytes.Span)));
    }

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
        if (_folders.ContainsKey(folder))
            return;
        Directory.CreateDirectory(folder);
        _folders.TryAdd(folder, true);
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

    /// <summary>A file that has an address; without an entry it was refused.</summary>
    private sealed class StagedFile(string madeFrom)
    {
        public string MadeFrom => madeFrom;

        public ManifestEntry? Entry { get; set; }

        public bool IsChanged { get; set; }

        public bool IsRefused => Entry is null;
    }
}
