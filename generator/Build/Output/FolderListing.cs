using Archive.Model;

namespace Archive.Build;

/// <summary>
/// The names of our files in one folder of the site, in ordinal order, as one text: an archive of a million articles has more than a million of them.
/// </summary>
/// <param name="Folder">The folder below the site's root, without a slash at its end; empty for the root.</param>
/// <param name="Names">The names with <see cref="Separator"/> between them, which no name has in it.</param>
internal sealed record FolderListing(string Folder, string Names)
{
    public const char Separator = '\t';

    /// <summary>How many files there are.</summary>
    public int Count { get; } = Names.AsSpan().Count(Separator) + 1;

    /// <summary>The files as paths below the site's root.</summary>
    public IEnumerable<string> Paths => Split().Select(name => SitePath.In(Folder, name));

    /// <summary>Makes a listing of names in any order.</summary>
    public static FolderListing Of(string folder, IEnumerable<string> names) => new(folder, string.Join(Separator, names.Order(StringComparer.Ordinal)));

    /// <summary>The listing without some names; null when none is left.</summary>
    public FolderListing? Without(IReadOnlySet<string> except)
    {
        string[] names = [.. Split().Where(name => !except.Contains(name))];
        return names.Length == Count ? this : names.Length == 0 ? null : Of(Folder, names);
    }

    public string[] Split() => Names.Split(Separator);
}
