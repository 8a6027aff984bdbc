using System.Text.RegularExpressions;

namespace Archive.Import;

/// <summary>The addresses of saved pages, and the way from one to the file beside it.</summary>
internal static partial class EPaperLink
{
    /// <summary>So many folders up a saved mirror is looked for.</summary>
    private const int HighestFolder = 5;

    /// <summary>
    /// The path that an address leads to, without query and fragment, so that content_7.htm?div=-1 is content_7.htm; null for scripts, mailboxes
    /// and places on the same page.
    /// </summary>
    public static string? Path(string? href)
    {
        if (href is null || href.Length > 2000)
            return null;
        var path = href.Trim().Split('?', '#')[0];
        if (Scheme().Match(path) is { Success: true } scheme)
            path = scheme.Groups["web"].Success ? path[scheme.Length..] : "";
        path = Uri.UnescapeDataString(path).Replace('\\', '/').TrimEnd('/');
        return path.Length == 0 || path.Any(char.IsControl) ? null : path;
    }

    /// <summary>Whether an address has the form that a system gives to its article views; a new system is an alternative more.</summary>
    public static bool IsArticle(string path) => Article().IsMatch(path);

    /// <summary>Whether it leads to another page, to an issue or to a picture, and never to an article.</summary>
    public static bool IsOther(string path) => Other().IsMatch(path);

    /// <summary>
    /// The saved file that a path leads to: as it says, or, when a browser made the address absolute, in a mirror of the site's folders, or in
    /// the same folder. Null when it is not there.
    /// </summary>
    public static IReceivedFile? Find(IReceivedFile from, string path)
    {
        var parts = path.Split('/', StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length == 0)
            return null;
        if (!path.StartsWith('/') && from.Beside(path) is { } there)
            return there;
        for (var up = 0; up <= Math.Min(HighestFolder, parts.Length - 1); up++)
        {
            var mirrored = string.Concat(Enumerable.Repeat("../", up)) + string.Join('/', parts.TakeLast(up + 1));
            if (!parts.TakeLast(up + 1).Contains("..", StringComparer.Ordinal) && from.Beside(mirrored) is { } found)
                return found;
        }

        return null;
    }

    [GeneratedRegex(@"^(?:(?<web>https?:/(?=/))|[A-Za-z][A-Za-z0-9+.\-]*:)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Scheme();

    [GeneratedRegex(@"(?:^|/)(?:content_\d+(?:_\d+)*\.s?html?|nw\.D\d+\w*\.html?|Articel\w+\.html?|article_detail_\w+\.html?|con\d+\w*\.html?|content_\w+\.html?)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Article();

    [GeneratedRegex(@"(?:^|/)(?:node_\w+|nbs\.\w+|Page\d\w*|page_\w+|\w*index|PaperIndex|IssueIndex)\.s?html?$|\.(?:pdf|jpe?g|png|gif|zip|css|js)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Other();
}
