using System.IO.Compression;
using System.Security.Cryptography;

namespace Archive.Build;

/// <summary>A received file, or a file in a received zip archive, by which a page may have been imported.</summary>
/// <param name="Path">The file on the disk; of a file in a zip archive that archive.</param>
/// <param name="Folder">The folder, of the disk or in the archive, that it lies in.</param>
/// <param name="Name">Its name without the folder.</param>
/// <param name="Sha256">Of its bytes.</param>
internal sealed record ReceivedFile(string Path, string Folder, string Name, string Sha256)
{
    /// <summary>The files below a folder in ordinal order. Links are not followed: they may lead anywhere.</summary>
    public static IReadOnlyList<string> PathsIn(string folder) =>
        [.. Directory.EnumerateFiles(folder, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint }).Order(StringComparer.Ordinal)];

    /// <summary>A file; of a zip archive also what it holds of the names that are looked for.</summary>
    public static IReadOnlyList<ReceivedFile> Read(string path, IReadOnlySet<string> names, CancellationToken cancellation)
    {
        using var stream = File.OpenRead(path);
        var file = new ReceivedFile(path, System.IO.Path.GetDirectoryName(path)!, System.IO.Path.GetFileName(path), Hash(stream, cancellation));
        if (!System.IO.Path.GetExtension(path).Equals(".zip", StringComparison.OrdinalIgnoreCase))
            return [file];
        stream.Position = 0;
        return [file, .. Zipped(path, stream, names, cancellation)];
    }

    private static List<ReceivedFile> Zipped(string path, Stream stream, IReadOnlySet<string> names, CancellationToken cancellation)
    {
        var files = new List<ReceivedFile>();
        try
        {
            using var zip = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
            foreach (var entry in zip.Entries.Where(entry => names.Contains(entry.Name)))
            {
                using var content = entry.Open();
                files.Add(new ReceivedFile(path, $"{path}/{entry.FullName[..^entry.Name.Length]}", entry.Name, Hash(content, cancellation)));
            }
        }
        catch (InvalidDataException)
        {
            // No archive but in its name, or a broken one: no page can have come from it.
        }

        return files;
    }

    private static string Hash(Stream stream, CancellationToken cancellation)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = new byte[1 << 16];
        while (stream.Read(buffer) is var length and > 0)
        {
            cancellation.ThrowIfCancellationRequested();
            hash.AppendData(buffer, 0, length);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
