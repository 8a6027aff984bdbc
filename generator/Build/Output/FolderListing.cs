using System.Buffers;
using System.Text;
using Archive.Model;

namespace Archive.Build;

/// <summary>
/// The names of our files in one folder of the site, in ordinal order, as the manifest has them: an archive of a million articles has more than a million,
/// and most builds look at those of a few folders.
/// </summary>
/// <param name="Folder">The folder below the site's root, without a slash at its end; empty for the root.</param>
/// <param name="Names">The names in UTF-8 with <see cref="Separator"/> between them, which no name has in it.</param>
internal sealed record FolderListing(string Folder, ReadOnlyMemory<byte> Names)
{
    public const char Separator = '\t';

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static readonly SearchValues<byte> Plain = SearchValues.Create(Encoding.ASCII.GetBytes(SitePath.PlainLetters + Separator));

    /// <summary>How many files there are.</summary>
    public int Count { get; } = Names.Span.Count((byte)Separator) + 1;

    /// <summary>The files as paths below the site's root.</summary>
    public IEnumerable<string> Paths => Split().Select(name => SitePath.In(Folder, name));

    /// <summary>Makes a listing of names in any order.</summary>
    public static FolderListing Of(string folder, IEnumerable<string> names) => new(folder, Utf8.GetBytes(string.Join(Separator, names.Order(StringComparer.Ordinal))));

    /// <summary>Reads a line of the manifest; null when it is none.</summary>
    /// <param name="line">The folder, and behind a separator the names.</param>
    /// <exception cref="DecoderFallbackException">It is not UTF-8.</exception>
    public static FolderListing? Parse(ReadOnlyMemory<byte> line)
    {
        var end = line.Span.IndexOf((byte)Separator);
        if (end < 0)
            return null;
        var listing = new FolderListing(Utf8.GetString(line.Span[..end]), line[(end + 1)..]);
        return (listing.Folder.Length == 0 || SitePath.IsSafe(listing.Folder)) && listing.IsSafe() ? listing : null;
    }

    /// <summary>The listing without some names; null when none is left.</summary>
    public FolderListing? Without(IReadOnlySet<string> except)
    {
        string[] names = [.. Split().Where(name => !except.Contains(name))];
        return names.Length == Count ? this : names.Length == 0 ? null : Of(Folder, names);
    }

    public string[] Split() => Utf8.GetString(Names.Span).Split(Separator);

    /// <summary>Whether it is the same list of the same folder.</summary>
    public bool Equals(FolderListing? other) => other is not null && Folder == other.Folder && Names.Span.SequenceEqual(other.Names.Span);

    public override int GetHashCode() => Folder.GetHashCode(StringComparison.Ordinal);

    /// <summary>Whether all names are those of files. Nearly all consist of plain letters, and those that do need not be looked at one by one.</summary>
    private bool IsSafe()
    {
        var names = Names.Span;
        var isPlain = names.Length > 0 && names[0] is not ((byte)'.' or (byte)Separator) && names[^1] != Separator
            && names.IndexOf("\t."u8) < 0 && names.IndexOf("\t\t"u8) < 0 && !names.ContainsAnyExcept(Plain);
        return isPlain || Array.TrueForAll(Split(), name => SitePath.IsSafe(name) && !name.Contains('/', StringComparison.Ordinal));
    }
}
