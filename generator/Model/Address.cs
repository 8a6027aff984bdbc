using System.Buffers;
using System.Globalization;

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

    /// <summary>The page for what cannot be reached without a network.</summary>
    public const string Offline = "offline.html";

    /// <summary>The worker that keeps the site readable without a network. It answers for what lies beside and below it, and so it lies at the root.</summary>
    public const string Worker = "sw.js";

    public const string WebManifest = "manifest.webmanifest";

    public const string Icon = "icon.svg";

    public const string Robots = "robots.txt";

    /// <summary>The redirects for hosts that read them (Cloudflare Pages, GitLab Pages, Netlify).</summary>
    public const string Redirects = "_redirects";

    /// <summary>The headers for hosts that read them (Cloudflare Pages, Netlify).</summary>
    public const string Headers = "_headers";

    /// <summary>The description of the search for browsers and other sites.</summary>
    public const string SearchDescription = "search/opensearch.xml";

    /// <summary>The folder of a newspaper's years.</summary>
    private const string Years = "years";

    private const string WholeEditionEnd = "/all-pages.html";

    private const string CitationsEnd = "-cite.html";

    /// <summary>The list of all site maps.</summary>
    public const string SiteMaps = "sitemap.xml";

    /// <summary>The site map of the pages that belong to no edition.</summary>
    public const string SiteMapOfPages = "sitemap-pages.xml";

    /// <summary>A site map of the ways through the archive.</summary>
    /// <param name="part">Which, from 0, when one does not hold them all.</param>
    public static string SiteMapOfBrowse(int part) => $"sitemap-browse{(part == 0 ? "" : $"-{part + 1}")}.xml";

    /// <summary>A site map of the editions of a newspaper in one year.</summary>
    /// <param name="newspaperId">The newspaper.</param>
    /// <param name="year">The year as editions' dates have it: <c>2019</c>, <c>201X</c>.</param>
    /// <param name="part">Which, from 0, when one does not hold them all.</param>
    public static string SiteMap(string newspaperId, string year, int part) => $"sitemap-{newspaperId}-{year}{(part == 0 ? "" : $"-{part + 1}")}.xml";

    /// <summary>A feed of a newspaper, or of the archive, as Atom.</summary>
    public static string AtomFeed(string? newspaperId) => $"feeds/{newspaperId ?? "index"}.xml";

    /// <summary>The same as JSON.</summary>
    public static string JsonFeed(string? newspaperId) => $"feeds/{newspaperId ?? "index"}.json";

    /// <summary>Where the ways through the archive begin: dates, contributors, sections.</summary>
    public const string Browse = BrowseFolder + "index.html";

    /// <summary>The folder of all these.</summary>
    public const string BrowseFolder = "browse/";

    /// <summary>The latest editions of all newspapers.</summary>
    public const string BrowseLatest = "browse/latest.html";

    /// <summary>The days of the year, whatever year.</summary>
    public const string BrowseDays = "browse/days.html";

    /// <summary>The initials of contributors.</summary>
    public const string BrowseNames = "browse/contributors.html";

    /// <summary>The sections of all newspapers.</summary>
    public const string BrowseSections = "browse/sections.html";

    /// <summary>What there is of each newspaper.</summary>
    public const string Holdings = "browse/holdings.html";

    /// <summary>What there is of a newspaper, and what is missing.</summary>
    public static string HoldingsOf(string newspaperId) => $"browse/holdings/{newspaperId}.html";

    /// <summary>The editions of a year by month, of all newspapers: <c>2019</c>, <c>201X</c>.</summary>
    public static string BrowseYear(string year) => $"browse/years/{year}.html";

    /// <summary>The editions of a month, of all newspapers: <c>2019-04</c>.</summary>
    public static string BrowseMonth(string month) => $"browse/months/{month}.html";

    /// <summary>The editions of a day of any year: <c>04-15</c>.</summary>
    /// <param name="day">Month and day.</param>
    /// <param name="part">Which older part, from 1; 0 for the newest.</param>
    public static string BrowseDay(string day, int part) => $"browse/days/{day}{PartOf(part)}.html";

    /// <summary>The contributors whose names begin alike.</summary>
    /// <param name="beginning">The beginning of their slugs.</param>
    public static string BrowseNamesOf(string beginning) => $"browse/names/of-{beginning}.html";

    /// <summary>The contributors whose names begin alike and go on with some neighbouring letters.</summary>
    /// <param name="beginning">The beginning of their slugs; may be empty.</param>
    /// <param name="first">The first code, in UTF-16, that the next letter may have.</param>
    public static string BrowseNamesFrom(string beginning, int first) => string.Create(CultureInfo.InvariantCulture, $"browse/names/of-{beginning}.{first:x4}.html");

    /// <summary>The articles of a contributor.</summary>
    /// <param name="slug">The name's <see cref="Slug"/>.</param>
    /// <param name="part">Which older part, from 1; 0 for the newest.</param>
    public static string BrowseContributor(string slug, int part) =>
        $"browse/contributors/{slug[..(char.IsSurrogate(slug[0]) ? 2 : 1)]}/{slug}{PartOf(part)}.html";

    /// <summary>A section of a newspaper: its years and its latest pages.</summary>
    public static string BrowseSection(string newspaperId, string slug) => $"browse/sections/{newspaperId}/{slug}/index.html";

    /// <summary>The pages of a section in one year.</summary>
    public static string BrowseSectionYear(string newspaperId, string slug, string year) => $"browse/sections/{newspaperId}/{slug}/{year}.html";

    public static string Newspaper(string newspaperId) => $"{newspaperId}/index.html";

    /// <summary>A year of a newspaper's calendar. No edition can have its folder: an edition's key begins with a digit.</summary>
    public static string Year(string newspaperId, string year) => $"{newspaperId}/{Years}/{year}.html";

    /// <summary>A list of the editions of a newspaper whose date is uncertain.</summary>
    /// <param name="newspaperId">The newspaper.</param>
    /// <param name="part">Which, from 0, when one does not hold them all.</param>
    public static string Uncertain(string newspaperId, int part) => $"{newspaperId}/{Years}/uncertain{(part == 0 ? "" : $"-{part + 1}")}.html";

    public static string Edition(EditionKey edition) => $"{edition.NewspaperId}/{edition.Key}/index.html";

    /// <summary>The whole edition on one page. No page can have it: a label has no hyphen, and an article's id is a number. It repeats other pages, so that site maps leave it out.</summary>
    public static string WholeEdition(EditionKey edition) => $"{edition.NewspaperId}/{edition.Key}{WholeEditionEnd}";

    public static string Page(EditionKey edition, string label) => $"{edition.NewspaperId}/{edition.Key}/{label}.html";

    public static string Twin(EditionKey edition, string label) => $"{edition.NewspaperId}/{edition.Key}/{label}.json";

    /// <summary>How the articles of a page are cited. No page's label has a hyphen.</summary>
    public static string Citations(EditionKey edition, string label) => $"{edition.NewspaperId}/{edition.Key}/{label}{CitationsEnd}";

    public static string Article(EditionKey edition, string label, int id) => $"{edition.NewspaperId}/{edition.Key}/{label}-{id}.html";

    /// <summary>Whether a path is of a page that repeats or lists what other pages of its newspaper have: years, whole editions, citations.</summary>
    public static bool IsListOfNewspaper(string path) =>
        path.EndsWith(CitationsEnd, StringComparison.Ordinal)
        || path.EndsWith(WholeEditionEnd, StringComparison.Ordinal)
        || (path.Split('/') is [_, Years, _]);

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

    // No slug has a full stop.
    private static string PartOf(int part) => part == 0 ? "" : $".{part}";

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
