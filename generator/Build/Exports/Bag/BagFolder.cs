using System.Security.Cryptography;
using System.Text;
using Archive.Model;

namespace Archive.Build;

/// <summary>
/// A bag that is being made: beside its place, into which it is moved when it is complete. Manifests are in SHA-512, which the standard prefers, and
/// in SHA-256, by which content/ names its sources.
/// </summary>
internal sealed class BagFolder : IDisposable
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);
    private static readonly HashAlgorithmName[] Algorithms = [HashAlgorithmName.SHA256, HashAlgorithmName.SHA512];

    private readonly string _output;
    private readonly string _staging;
    private readonly IncrementalHash[] _hashes = [.. Algorithms.Select(IncrementalHash.CreateHash)];
    private readonly StreamWriter[] _manifests;

    private BagFolder(string output)
    {
        _output = output;
        _staging = ExportStaging.NewFolder(output);
        _manifests = [.. Algorithms.Select(algorithm => Writer(ManifestName("", algorithm)))];
    }

    /// <summary>Bytes of the payload so far.</summary>
    public long Octets { get; private set; }

    /// <summary>Opens a bag; null, with a fault, when something is in its place. A bag that was made is never changed.</summary>
    public static BagFolder? Open(string path, ICollection<Fault> faults)
    {
        var output = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        var found = File.Exists(output) ? "a file"
            : Path.GetDirectoryName(output) is null ? "the root of a volume"
            : Directory.Exists(output) && Directory.EnumerateFileSystemEntries(output).Any() ? "a folder that is not empty"
            : null;
        if (found is null)
            return new BagFolder(output);
        faults.Add(new Fault(path, Line: null, found, "a new or empty folder (--output)"));
        return null;
    }

    /// <summary>Copies a file into the payload, and notes its hashes.</summary>
    /// <param name="from">The file.</param>
    /// <param name="to">Its path in the bag.</param>
    /// <param name="cancellation">Ends the copying.</param>
    public void Add(string from, string to, CancellationToken cancellation)
    {
        var target = Path.Combine(_staging, to);
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        using (var source = File.OpenRead(from))
        using (var copy = File.Create(target))
        {
            var buffer = new byte[1 << 16];
            while (source.Read(buffer) is var length and > 0)
            {
                cancellation.ThrowIfCancellationRequested();
                copy.Write(buffer, 0, length);
                Octets += length;
                foreach (var hash in _hashes)
                    hash.AppendData(buffer, 0, length);
            }
        }

        for (var i = 0; i < _hashes.Length; i++)
            _manifests[i].Write($"{Convert.ToHexStringLower(_hashes[i].GetHashAndReset())}  {BagPath.Encode(to)}\n");
    }

    /// <summary>Writes the tag files, and puts the bag in its place.</summary>
    public void Publish(string info)
    {
        foreach (var manifest in _manifests)
            manifest.Dispose();
        WriteTag("bagit.txt", "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n");
        WriteTag("bag-info.txt", info);
        var tags = Directory.EnumerateFiles(_staging).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal).ToList();
        foreach (var algorithm in Algorithms)
            WriteTag(ManifestName("tag", algorithm), string.Concat(tags.Select(name => $"{Hash(algorithm, name)}  {name}\n")));
        if (Directory.Exists(_output))
            Directory.Delete(_output);
        Directory.Move(_staging, _output);
    }

    public void Dispose()
    {
        foreach (var manifest in _manifests)
            manifest.Dispose();
        foreach (var hash in _hashes)
            hash.Dispose();
        if (Directory.Exists(_staging))
            Directory.Delete(_staging, recursive: true);
    }

    private static string ManifestName(string prefix, HashAlgorithmName algorithm) => $"{prefix}manifest-{algorithm.Name!.ToLowerInvariant()}.txt";

    private StreamWriter Writer(string name) => new(Path.Combine(_staging, name), append: false, Utf8);

    private void WriteTag(string name, string text) => File.WriteAllText(Path.Combine(_staging, name), text, Utf8);

    private string Hash(HashAlgorithmName algorithm, string name)
    {
        using var file = File.OpenRead(Path.Combine(_staging, name));
        return Convert.ToHexStringLower(CryptographicOperations.HashData(algorithm, file));
    }
}
