using Archive.Model;

namespace Archive.Publish;

/// <summary>
/// Which files of a published site are addresses that people have quoted, so that they must not go without a word: pages, but for those that lists make of
/// what the archive has. A contributor's name that is corrected takes its list along, and nobody is to blame.
/// </summary>
public static class PermanentAddress
{
    private const string PageExtension = ".html";

    private static readonly string[] Folders = [Address.BrowseFolder, "search/", "assets/"];

    /// <summary>Whether a file is one.</summary>
    /// <param name="path">Its path below the site's root.</param>
    public static bool Is(string path) =>
        path.EndsWith(PageExtension, StringComparison.Ordinal)
        && !Array.Exists(Folders, folder => path.StartsWith(folder, StringComparison.Ordinal))
        && !Address.IsListOfNewspaper(path);

    /// <summary>Where a reader of an address that is gone is best led: the page it stood on, else the edition, the newspaper, the archive.</summary>
    /// <param name="path">The address.</param>
    /// <param name="isThere">Whether an address is there now.</param>
    public static string Nearest(string path, Func<string, bool> isThere)
    {
        var slash = path.LastIndexOf('/');
        var hyphen = path.LastIndexOf('-');
        if (hyphen > slash && isThere(path[..hyphen] + PageExtension))
            return path[..hyphen] + PageExtension;
        for (; slash > 0; slash = path.LastIndexOf('/', slash - 1))
        {
            var index = $"{path[..slash]}/{Address.Home}";
            if (index != path && isThere(index))
                return index;
        }

        return Address.Home;
    }
}
