using System.Buffers;
using System.IO.Enumeration;
using System.Security.Cryptography;
using Archive.Build;
using Archive.Model;

namespace Archive.Publish;

/// <summary>
/// The files of a site as they lie on a disk, in ordinal order of their paths. The list that a build keeps for itself, a deploy manifest and what git keeps are no part of
/// what is published.
/// </summary>
/// <param name="site">The folder.</param>
internal sealed class SiteTree(string site)
{
    private static readonly EnumerationOptions All = new() { AttributesToSkip = FileAttributes.None, IgnoreInaccessible = false };

    /// <summary>How many files are hashed together: a single one is too little to hand to another thread.</summary>
    private const int Together = 64;

    /// <summary>The paths. What cannot be published, such as a link, is a fault.</summary>
    public IEnumerable<string> Paths(ICollection<Fault> faults) => In("", faults);

    /// <summary>The files with their hashes; what the disk refuses is thrown as it is.</summary>
    /// <param name="jobs">How many threads hash.</param>
    /// <param name="faults">Where faults go.</param>
    /// <param name="progress">Is told how far it is.</param>
    /// <param name="cancellation">Ends it.</param>
    public IEnumerable<DeployedFile> Files(int jobs, ICollection<Fault> faults, IProgress<BuildProgress>? progress, CancellationToken cancellation)
    {
        var total = Paths([]).Count();
        var done = 0;
        foreach (var hashed in Paths(faults).Chunk(Together).SelectInOrder(paths => Array.ConvertAll(paths, path => Hash(path, cancellation)), 2 * jobs, cancellation))
        {
            done += hashed.Length;
            progress?.Report(new BuildProgress("hashing", done, Math.Max(done, total), done));
            foreach (var file in hashed)
                yield return file;
        }
    }

    // A folder is sorted as its files will be, with the slash at its end: '-' and '.' come before it.
    private IEnumerable<string> In(string folder, ICollection<Fault> faults)
    {
        var entries = Entries(folder).Where(entry => folder.Length > 0 || IsPublished(entry.Name)).ToList();
        foreach (var (name, isLink) in entries.OrderBy(entry => entry.Name, StringComparer.Ordinal))
        {
            var path = SitePath.In(folder, name.TrimEnd('/'));
            if (isLink || !SitePath.IsSafe(path))
                faults.Add(new Fault(SitePath.Below(site, path), Line: null, isLink ? "a link" : "a name that cannot be published", isLink ? "a file: hosts do not keep links" : SitePath.SafeExpected));
            else if (!name.EndsWith('/'))
                yield return path;
            else
            {
                foreach (var below in In(path, faults))
                    yield return below;
            }
        }
    }

    /// <summary>Whether an entry of the root is published. A manifest has a name that begins so, too, while it is written.</summary>
    private static bool IsPublished(string name) =>
        name is not (SiteManifest.FileName or DeployManifest.FileName or ".git" or ".git/") && !name.StartsWith($".{DeployManifest.FileName}.", StringComparison.Ordinal);

    private FileSystemEnumerable<(string Name, bool IsLink)> Entries(string folder) => new(
        SitePath.Below(site, folder),
        (ref FileSystemEntry entry) => (entry.IsDirectory ? entry.FileName.ToString() + "/" : entry.FileName.ToString(), entry.Attributes.HasFlag(FileAttributes.ReparsePoint)),
        All);

    private DeployedFile Hash(string path, CancellationToken cancellation)
    {
        using var file = File.OpenHandle(SitePath.Below(site, path), options: FileOptions.SequentialScan);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = ArrayPool<byte>.Shared.Rent(128 * 1024);
        var size = 0L;
        while (RandomAccess.Read(file, buffer, size) is var read && read > 0)
        {
            cancellation.ThrowIfCancellationRequested();
            hash.AppendData(buffer, 0, read);
            size += read;
        }

        ArrayPool<byte>.Shared.Return(buffer);
        return new DeployedFile(path, size, Convert.ToHexStringLower(hash.GetHashAndReset()), MediaTypes.Of(path), CacheRule.Of(path));
    }
}
