using System.Buffers;

namespace Archive.Model;

/// <summary>
/// The site's permanent addresses, as paths below its root. They come from newspaper id, edition key, page label and
/// article id alone, never from a title or an order.
/// </summary>
public static class Address
{
    /// <summary>What a link needs no escape for: nearly all that addresses are made of.</summary>
    private static readonly SearchValues<char> Plain = SearchValues.Create("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-._~/");

    public const string Home = "index.html";

    public const string SearchPage = "search/index.html";

    public const string NotFound = "404.html";

    public const string WebManifest = "manifest.webmanifest";

    public const string Icon = "icon.svg";

    public const string Robots = "robots.txt";

    /// <summary>The description of the search for browsers and other sites.</summary>
    public const string SearchDescription = "search/opensearch.xml";

    /// <summary>The list of all site maps.</summary>
    public const string SiteMaps = "sitemap.xml";

    /// <summary>The site map of the pages that belong to no edition.</summary>
    public const string SiteMapOfPages = "sitemap-pages.xml";

    /// <summary>A site map of the editions of a newspaper in one year.</summary>
    /// <param name="newspaperId">The newspaper.</param>
    /// <param name="year">The year as editions' dates have it: <c>2019</c>, <c>201X</c>.</param>
    /// <param name="part">Which, from 0, when one does not hold them all.</param>
    public static string SiteMap(string newspaperId, string year, int part) => $"sitemap-{newspaperId}-{year}{(part == 0 ? "" : $"-{part + 1}")}.xml";

    /// <summary>A feed of a newspaper, or of the archive, as Atom.</summary>
    public static string AtomFeed(string? newspaperId) => $"feeds/{newspaperId ?? "index"}.xml";

    /// <summary>The same as JSON.</summary>
    public static string JsonFeed(string? newspaperId) => $"feeds/{newspaperId ?? "index"}.json";

    public static string Newspaper(string newspaperId) => $"{newspaperId}/index.html";

    public static string Edition(EditionKey edition) => $"{edition.NewspaperId}/{edition.Key}/index.html";

    public static string Page(EditionKey edition, string label) => $"{edition.NewspaperId}/{edition.Key}/{label}.html";

    public static string Twin(EditionKey edition, string label) => $"{edition.NewspaperId}/{edition.Key}/{label}.json";

    /// <summary>How the articles of a page are cited. No page's label has a hyphen.</summary>
    public static string Citations(EditionKey edition, string label) => $"{edition.NewspaperId}/{edition.Key}/{label}-cite.html";

    public static string Article(EditionKey edition, string label, int id) => $"{edition.NewspaperId}/{edition.Key}/{label}-{id}.html";

    /// <summary>
    /// The link from one file of the site to another, percent-encoded, relative, so that the site works at any depth and
    /// from a disk. A link to the file itself is its own name.
    /// </summary>
    public static string Relative(string from, string to)
    {
        var shared = 0;
        for (var i = 0; i < from.Length && i < to.Length && from[i] == to[i]; i++)
        {
            if (from[i] == '/')
                shared = i + 1;
        }

        return Up(from.AsSpan(shared).Count('/')) + Escape(to[shared..]);
    }

    /// <summary>The way from a file of the site up to its root: empty at the root, else <c>../</c> repeated.</summary>
    public static string Root(string from) => Up(from.AsSpan().Count('/'));

    private static string Up(int folders) => folders switch
    {
        0 => "",
        1 => "../",
        2 => "../../",
        _ => string.Concat(Enumerable.Repeat("../", folders)),
    };

    private static string Escape(string path) =>
        path.AsSpan().ContainsAnyExcept(Plain) ? string.Join('/', path.Split('/').Select(Uri.EscapeDataString)) : path;
}
