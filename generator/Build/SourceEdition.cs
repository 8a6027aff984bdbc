using Archive.Content;
using Archive.Model;

namespace Archive.Build;

/// <summary>An edition of the content folder: what the others must know of it, and its text when somebody needs it.</summary>
/// <param name="files">The files that it is read from.</param>
/// <param name="known">These files with what they hold; null when some of them have faults, which every build is to report.</param>
/// <param name="read">Gives its text, from any thread.</param>
/// <param name="entry">What other editions and lists know of it.</param>
/// <param name="outline">What it consists of.</param>
/// <param name="credits">Who contributed to its articles.</param>
internal sealed class SourceEdition(
    EditionFiles files, ValueList<KnownFile>? known, Func<Edition> read, CatalogueEdition entry, EditionOutline outline, EditionCredits credits)
{
    public EditionFiles Files => files;

    public ValueList<KnownFile>? Known => known;

    public CatalogueEdition Entry => entry;

    public EditionOutline Outline => outline;

    public EditionCredits Credits => credits;

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
    public Edition Read() => read();
}
