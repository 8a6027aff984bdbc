using System.Text;
using Archive.Model;

namespace Archive.Site;

/// <summary>
/// Writes site maps (sitemaps.org, protocol 0.9): one for each newspaper and year, so that a new edition changes one of them, and the list of them all.
/// </summary>
internal sealed class SiteMaps(PublicAddress addresses)
{
    /// <summary>More addresses no site map may have.</summary>
    public const int MostAddresses = 50_000;

    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

    /// <summary>The site map of some addresses.</summary>
    /// <param name="path">Where it goes.</param>
    /// <param name="paths">Paths of the site, at most <see cref="MostAddresses"/>.</param>
    public SiteFile Write(string path, IEnumerable<string> paths) => Write(path, "urlset", "url", paths);

    /// <summary>The list of site maps, by their paths.</summary>
    public SiteFile WriteIndex(IEnumerable<string> paths) => Write(Address.SiteMaps, "sitemapindex", "sitemap", paths);

    /// <summary>The file by which robots find the site maps (RFC 9309): all may read all.</summary>
    public SiteFile WriteRobots() =>
        new(Address.Robots, Encoding.UTF8.GetBytes($"User-agent: *\nAllow: /\n\nSitemap: {addresses.Of(Address.SiteMaps)}\n"));

    private SiteFile Write(string path, string root, string element, IEnumerable<string> paths)
    {
        return new SiteFile(path, Xml.Write(xml =>
        {
            xml.WriteStartElement(root, Namespace);
            foreach (var listed in paths)
            {
                xml.WriteStartElement(element, Namespace);
                xml.WriteElementString("loc", Namespace, addresses.Of(listed));
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }));
    }
}
