using System.Buffers;
using System.Collections.Concurrent;
using System.Security.Cryptography;
using Archive.Model;

namespace Archive.Build;

/// <summary>
/// The site that a build is making. Files that differ from the published site are written to the staging folder; files
/// that are the same are only noted, so that they keep their time and need no space. Safe for several threads.
/// </summary>
internal sealed class SiteStage(string output, string staging, SiteManifest published)
{
    // Without regard to case: on some systems, and in some readers' address bars, A4.html and a4.html are one.
    private readonly ConcurrentDictionary<string, StagedFile> _files = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The manifest of the site when it is complete.</summary>
    public SiteManifest Manifest => new(_files.Values.Where(file => !file.IsRefused).Select(file => file.Entry!));

    /// <summary>The paths whose new bytes wait in the staging folder, in ordinal order.</summary>
    public IReadOnlyList<string> Changed =>
        _files.Values.Where(file => file.IsChanged).Select(file => file.Entry!.Path).Order(StringComparer.Ordinal).ToList();

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

        var target = SitePath.Below(output, file.Path);
        var state = Compare(target, file.Bytes.Span);
        if (state != Difference.Absent && !published.Claims(file.Path))
        {
            faults.Add(new Fault(
                target, null, "a file that archive did not write, at an address of the site", "no such file: move it away, and build again"));
            return;
        }

        var isKept = state == Difference.Same && published.Lists(file.Path);
        if (!isKept)
            Write(file);
        staged.IsChanged = !isKept;
        staged.Entry = new ManifestEntry(file.Path, file.Bytes.Length, Convert.ToHexStringLower(SHA256.HashData(file.Bytes.Span)));
    }

    private void Write(SiteFile file)
    {
        var path = SitePath.Below(staging, file.Path);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, file.Bytes.Span);
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
