using System.Text;
using Archive.Model;

namespace Archive.Build;

/// <summary>
/// The list of the site's files that we wrote, kept in the site itself, a line for each folder. It is what allows a build to replace and remove
/// its own files and to leave all others alone.
/// </summary>
internal sealed class SiteManifest
{
    public const string FileName = ".archive-manifest";

    private const int BufferLength = 1 << 16;

    // Looked up without regard to case, because on some systems a/ and A/ are one folder.
    private readonly Dictionary<string, FolderListing> _folders;

    public SiteManifest(IEnumerable<FolderListing> folders)
    {
        _folders = folders.ToDictionary(listing => listing.Folder, StringComparer.OrdinalIgnoreCase);
        Count = _folders.Values.Sum(listing => listing.Count);
    }

    public static SiteManifest Empty { get; } = new([]);

    private static ReadOnlySpan<byte> VersionLine => "archive-manifest 2"u8;

    /// <summary>How many files there are.</summary>
    public int Count { get; }

    /// <summary>The folders in ordinal order.</summary>
    public IEnumerable<FolderListing> Folders => _folders.Values.OrderBy(listing => listing.Folder, StringComparer.Ordinal);

    /// <summary>Our files in a folder of this path, in upper or lower case; null when there are none.</summary>
    public FolderListing? Folder(string folder) => _folders.GetValueOrDefault(folder);

    /// <summary>The names of our files in a folder of exactly this path.</summary>
    public HashSet<string> NamesIn(string folder) =>
        Folder(folder) is { } listing && listing.Folder == folder ? listing.Split().ToHashSet(StringComparer.Ordinal) : [];

    /// <summary>The files of this manifest that another one does not list, as paths.</summary>
    public IEnumerable<string> Besides(SiteManifest other)
    {
        foreach (var listing in Folders)
        {
            if (other.Folder(listing.Folder) == listing)
                continue;
            var names = other.NamesIn(listing.Folder);
            foreach (var name in listing.Split().Where(name => !names.Contains(name)))
                yield return SitePath.In(listing.Folder, name);
        }
    }

    /// <summary>Whether all folders of another manifest are in this one, with the same files.</summary>
    public bool Covers(SiteManifest other) => other._folders.Values.All(listing => Folder(listing.Folder) == listing);

    /// <summary>A manifest of the files of both; where they differ in upper and lower case only, as this one has them.</summary>
    public SiteManifest With(SiteManifest other)
    {
        if (Covers(other))
            return this;
        var both = new Dictionary<string, FolderListing>(_folders, StringComparer.OrdinalIgnoreCase);
        foreach (var listing in other._folders.Values)
        {
            both[listing.Folder] = !_folders.TryGetValue(listing.Folder, out var mine) ? listing
                : mine == listing ? mine
                : FolderListing.Of(mine.Folder, mine.Split().Concat(listing.Split()).Distinct(StringComparer.OrdinalIgnoreCase));
        }

        return new SiteManifest(both.Values);
    }

    /// <summary>Reads a manifest; null, with a fault, when it is none that this version can trust.</summary>
    public static SiteManifest? Read(string file, string nameForFaults, ICollection<Fault> faults)
    {
        var (bytes, folders, number) = (File.ReadAllBytes(file).AsMemory(), new Dictionary<string, FolderListing>(StringComparer.OrdinalIgnoreCase), 0);
        try
        {
            while (number == 0 || bytes.Length > 0)
            {
                var end = bytes.Span.IndexOf((byte)'\n') is >= 0 and var found ? found : bytes.Length;
                var line = bytes[..end];
                bytes = bytes[Math.Min(end + 1, bytes.Length)..];
                number++;
                if (number == 1 && !line.Span.SequenceEqual(VersionLine))
                    return Wrong(line, $"'{Encoding.UTF8.GetString(VersionLine)}'; a site of another version must be moved away first");
                if (number > 1 && (FolderListing.Parse(line) is not { } listing || !folders.TryAdd(listing.Folder, listing)))
                    return Wrong(line, "a folder of the site and the names of its files, with tabs between them, each folder once");
            }
        }
        catch (DecoderFallbackException)
        {
            faults.Add(new Fault(nameForFaults, null, "bytes that are not UTF-8", "the manifest as the last build wrote it"));
            return null;
        }

        return new SiteManifest(folders.Values);

        SiteManifest? Wrong(ReadOnlyMemory<byte> line, string expected)
        {
            faults.Add(new Fault(nameForFaults, number, $"'{Encoding.UTF8.GetString(line.Span)}'", expected));
            return null;
        }
    }

    /// <summary>Writes the manifest: the same bytes for the same files.</summary>
    public void Write(string file)
    {
        using var stream = new FileStream(file, FileMode.Create, FileAccess.Write, FileShare.None, BufferLength);
        stream.Write(VersionLine);
        stream.WriteByte((byte)'\n');
        foreach (var listing in Folders)
        {
            stream.Write(Encoding.UTF8.GetBytes(listing.Folder));
            stream.WriteByte((byte)FolderListing.Separator);
            stream.Write(listing.Names.Span);
            stream.WriteByte((byte)'\n');
        }
    }
}
