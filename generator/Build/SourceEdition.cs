using Archive.Content;
using Archive.Model;

namespace Archive.Build;

/// <summary>An edition of the content folder: what the others must know of it, and its text when somebody needs it.</summary>
/// <param name="content">The content folder.</param>
/// <param name="files">The files that it is read from.</param>
/// <param name="known">These files with what they hold; null when some of them have faults, which every build is to report.</param>
/// <param name="text">The text, if it has been read.</param>
/// <param name="entry">What other editions and lists know of it.</param>
/// <param name="outline">What it consists of.</param>
/// <param name="credits">Who contributed to its articles, as <see cref="CreditCode"/> writes it.</param>
internal sealed class SourceEdition(
    ContentFolder content, EditionFiles files, ValueList<KnownFile>? known, Edition? text, CatalogueEdition entry, EditionOutline outline, ReadOnlyMemory<byte> credits)
{
    public EditionFiles Files => files;

    public ValueList<KnownFile>? Known => known;

    public CatalogueEdition Entry => entry;

    public EditionOutline Outline => outline;

    public ReadOnlyMemory<byte> Credits => credits;

    /// <summary>Changes with its files; null when these have faults.</summary>
    public Fingerprint? Version { get; } = known is null ? null : VersionOf(known);

    /// <summary>The folder of its files in the site.</summary>
    public string SiteFolder => $"{files.NewspaperId}/{files.Key}";

    /// <summary>All folders of its files in the site.</summary>
    public IEnumerable<string> SiteFolders => files.Images.Count == 0 ? [SiteFolder] : [SiteFolder, SitePath.In(SiteFolder, FolderScan.ImageFolder)];

    /// <summary>Changes with the files of an edition.</summary>
    public static Fingerprint VersionOf(ValueList<KnownFile> files)
    {
        var writer = new FingerprintWriter();
        foreach (var (stamp, fingerprint) in files)
        {
            writer.Add(stamp.Name);
            writer.Add(fingerprint);
        }

        return writer.ToFingerprint();
    }

    /// <summary>Its text. From any thread.</summary>
    /// <exception cref="IOException">The files have changed since the build began.</exception>
    public Edition Read() => text ?? content.ReadEdition(files, []) ?? throw new IOException($"{files.Folder}: changed while it was read; build again");
}
