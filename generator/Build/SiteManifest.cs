using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using Archive.Model;

namespace Archive.Build;

/// <summary>
/// The list of the site's files that we wrote, kept in the site itself. It is what allows a build to replace and remove
/// its own files and to leave all others alone.
/// </summary>
internal sealed class SiteManifest
{
    public const string FileName = ".archive-manifest";

    private const string VersionLine = "archive-manifest 1";

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    // Looked up without regard to case, because on some systems a.html and A.html are one file.
    private readonly Dictionary<string, ManifestEntry> _entries;

    public SiteManifest(IEnumerable<ManifestEntry> entries) =>
        _entries = entries.ToDictionary(entry => entry.Path, StringComparer.OrdinalIgnoreCase);

    public static SiteManifest Empty { get; } = new([]);

    public int Count => _entries.Count;

    /// <summary>The entries in ordinal order of their paths.</summary>
    public IEnumerable<ManifestEntry> Entries => _entries.Values.OrderBy(entry => entry.Path, StringComparer.Ordinal);

    /// <summary>Whether a file of this path, in upper or lower case, is ours.</summary>
    public bool Claims(string path) => _entries.ContainsKey(path);

    /// <summary>Whether the manifest lists exactly this path.</summary>
    public bool Lists(string path) => _entries.TryGetValue(path, out var entry) && entry.Path == path;

    /// <summary>Reads a manifest; null, with a fault, when it is none that this version can trust.</summary>
    public static SiteManifest? Read(string file, string nameForFaults, ICollection<Fault> faults)
    {
        string[] lines;
        try
        {
            lines = File.ReadAllText(file, Utf8).TrimEnd('\n').Split('\n');
        }
        catch (DecoderFallbackException)
        {
            faults.Add(new Fault(nameForFaults, null, "bytes that are not UTF-8", "the manifest as the last build wrote it"));
            return null;
        }

        if (lines[0] != VersionLine)
        {
            faults.Add(new Fault(nameForFaults, 1, $"'{lines[0]}'", $"'{VersionLine}'; a site of another version must be moved away first"));
            return null;
        }

        var entries = new Dictionary<string, ManifestEntry>(StringComparer.OrdinalIgnoreCase);
        for (var i = 1; i < lines.Length; i++)
        {
            if (!ManifestEntry.TryParse(lines[i], out var entry) || !entries.TryAdd(entry.Path, entry))
            {
                faults.Add(new Fault(nameForFaults, i + 1, $"'{lines[i]}'", "SHA-256, size and path of one file of the site, each path once"));
                return null;
            }
        }

        return new SiteManifest(entries.Values);
    }

    /// <summary>The manifest as written to disk: the same bytes for the same files.</summary>
    public byte[] ToBytes()
    {
        var text = new StringBuilder().Append(VersionLine).Append('\n');
        foreach (var entry in Entries)
            text.Append(entry).Append('\n');
        return Utf8.GetBytes(text.ToString());
    }
}

/// <summary>One file that we wrote.</summary>
internal sealed record ManifestEntry(string Path, long Size, string Sha256)
{
    public static bool TryParse(string line, [NotNullWhen(true)] out ManifestEntry? entry)
    {
        entry = null;
        if (line.Split(' ', 3) is not [{ Length: 64 } hash, var size, var path]
            || !hash.All(char.IsAsciiHexDigitLower)
            || !long.TryParse(size, NumberStyles.None, CultureInfo.InvariantCulture, out var bytes)
            || !SitePath.IsSafe(path))
            return false;
        entry = new ManifestEntry(path, bytes, hash);
        return true;
    }

    public override string ToString() => $"{Sha256} {Size} {Path}";
}
