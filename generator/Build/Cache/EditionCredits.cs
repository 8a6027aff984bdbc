using Archive.Model;
using Archive.Site;

namespace Archive.Build;

/// <summary>Who contributed to the articles of an edition.</summary>
/// <param name="version">Of the bytes.</param>
/// <param name="length">How many bytes there are.</param>
/// <param name="find">Finds the bytes; null when they are lost.</param>
internal sealed class EditionCredits(Fingerprint version, int length, Func<ReadOnlyMemory<byte>?> find)
{
    /// <summary>Changes with them.</summary>
    public Fingerprint Version => version;

    /// <summary>In bytes.</summary>
    public int Length => length;

    /// <summary>The credits of an edition that has been read.</summary>
    public static EditionCredits Of(Edition edition)
    {
        var bytes = CreditCode.Write(Credit.Of(edition));
        return new(Fingerprint.Of(bytes), bytes.Length, () => bytes);
    }

    /// <summary>The credits, as <see cref="CreditCode"/> writes them. Few builds need them, and they may have to be read.</summary>
    /// <exception cref="IOException">They are lost.</exception>
    public ReadOnlyMemory<byte> Bytes => find() ?? throw new IOException($"the credits of an edition in {SiteMemory.FolderName}: lost since the build began; build again");

    /// <summary>The same, and where they are lost those of the edition, which is read for them.</summary>
    public EditionCredits Or(Func<Edition> read) => new(version, length, () => find() ?? Of(read()).Bytes);
}
