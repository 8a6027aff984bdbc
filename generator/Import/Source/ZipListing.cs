using System.IO.Compression;
using Archive.Model;

namespace Archive.Import;

/// <summary>
/// The files of a zip archive in the order of their paths. What could be read only to harm is refused before a byte is unpacked: paths that
/// lead out, links, sizes that no text has.
/// </summary>
internal sealed class ZipListing(ZipPackage package, ReceivedLimits limits, ICollection<Fault> faults)
{
    /// <summary>Below this, in bytes, any ratio is harmless.</summary>
    private const long AlwaysSmall = 1 << 20;

    private const int UnixTypeShift = 28;
    private const int UnixDirectory = 0x4;
    private const int UnixFile = 0x8;

    /// <summary>Names of the system, which were passed over.</summary>
    public int PassedOver { get; private set; }

    public IReadOnlyList<ZippedFile> Files()
    {
        try
        {
            var archive = package.Take();
            package.GiveBack(archive);
            return IsBomb(archive) ? [] : [.. Files(archive).OrderBy(file => file.Path, StringComparer.Ordinal)];
        }
        catch (Exception fault) when (fault is InvalidDataException or IOException or UnauthorizedAccessException or NotSupportedException)
        {
            Refuse(package.Name, $"an archive that cannot be read ({fault.Message.TrimEnd('.')})", "a zip archive");
            return [];
        }
    }

    /// <summary>Whether the archive as a whole is more than it may be. One of which the packed parts overlap is made to be.</summary>
    private bool IsBomb(ZipArchive archive)
    {
        var entries = archive.Entries;
        var packed = entries.Sum(entry => (decimal)entry.CompressedLength);
        var unpacked = entries.Sum(entry => (decimal)entry.Length);
        if (entries.Count > limits.MaxFiles)
            return Refuse(package.Name, $"an archive of {entries.Count} files", $"no more than {limits.MaxFiles} (--max-files)");
        if (unpacked > limits.MaxUnpackedBytes)
            return Refuse(package.Name, $"an archive that unpacks to {unpacked} bytes", $"no more than {limits.MaxUnpackedBytes} (--max-unpacked)");
        if (packed > new FileInfo(package.Name).Length)
            return Refuse(package.Name, "an archive whose files overlap", "an archive in which each file has its own bytes");
        return false;
    }

    private IEnumerable<ZippedFile> Files(ZipArchive archive)
    {
        for (var k = 0; k < archive.Entries.Count; k++)
        {
            var entry = archive.Entries[k];

            // Some programs of Windows write its separator.
            var path = entry.FullName.Replace('\\', '/');
            var isFolder = path.EndsWith('/');
            var segments = path.TrimEnd('/').Split('/');
            if (segments.Any(ReceivedName.IsPassedOver))
            {
                PassedOver += isFolder ? 0 : 1;
                continue;
            }

            var name = $"{package.Name}/{ReceivedName.Shortened(path)}";
            if (ReceivedName.WrongIn(path.TrimEnd('/')) is { } wrong)
            {
                Refuse(name, wrong, "a plain path below the archive");
                continue;
            }

            if (isFolder)
                continue;
            var file = new ZippedFile(package, k, path, entry.Length);
            if (WrongWith(entry, path) is { } fault)
                Refuse(name, fault.Found, fault.Expected);
            else if (!package.Add(file))
                Refuse(name, "a second file of this name in the archive", "each name once");
            else
                yield return file;
        }
    }

    private (string Found, string Expected)? WrongWith(ZipArchiveEntry entry, string path)
    {
        if ((uint)entry.ExternalAttributes >> UnixTypeShift is not (0 or UnixFile or UnixDirectory))
            return ("a link or a device in an archive", "a file");
        if (entry.IsEncrypted)
            return ("a file that is locked with a password", "an archive without a password");
        if (ReceivedName.IsArchive(path))
            return ("an archive in an archive", "the inner archive by itself: unpack the outer one first");
        if (entry.Length == 0)
            return ("an empty file", "a file with the text of one page");
        if (entry.Length > limits.MaxFileBytes)
            return ($"a file of {entry.Length} bytes", $"no more than --max-file-size allows, {limits.MaxFileBytes}");
        if (entry.Length > AlwaysSmall && entry.Length / Math.Max(1, entry.CompressedLength) > limits.MaxRatio)
            return ($"a file that unpacks to {entry.Length / Math.Max(1, entry.CompressedLength)} times its size", $"no more than --max-ratio allows, {limits.MaxRatio}");
        return null;
    }

    private bool Refuse(string name, string found, string expected)
    {
        faults.Add(new Fault(name, Line: null, found, expected));
        return true;
    }
}
