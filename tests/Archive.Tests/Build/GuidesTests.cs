using System.Text.Json;
using System.Xml.Linq;

namespace Archive.Tests.Build;

/// <summary>What lets others find and follow the archive: feeds, site maps, robots.txt, the descriptions of its search and of itself.</summary>
public sealed class GuidesTests : IDisposable
{
    private const string Root = "https://paper.example/archive";

    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";
    private static readonly XNamespace Map = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private readonly SmallArchive _archive = new();

    public void Dispose() => _archive.Dispose();

    [Fact]
    public void Without_a_public_address_there_is_only_what_does_with_relative_ones()
    {
        _archive.Build();

        Assert.True(File.Exists(_archive["site/icon.svg"]));
        Assert.True(File.Exists(_archive["site/manifest.webmanifest"]));
        Assert.All(new[] { "robots.txt", "sitemap.xml", "feeds", "search/opensearch.xml" }, name => Assert.False(Path.Exists(_archive[$"site/{name}"]), name));
        Assert.DoesNotContain("application/atom+xml", File.ReadAllText(_archive["site/index.html"]), StringComparison.Ordinal);
    }

    [Fact]
    public void The_feed_of_the_archive_has_its_newest_editions_the_newest_first()
    {
        Publish();

        var feed = Xml("feeds/index.xml");

        Assert.Equal($"{Root}/", feed.Element(Atom + "id")!.Value);
        Assert.Equal("2021-10-24T00:00:00Z", feed.Element(Atom + "updated")!.Value);
        Assert.Equal(
            [$"{Root}/sxrb/2021-10-24/", $"{Root}/sxrb/2021-10-23/", $"{Root}/lcwb/2019-11/"],
            feed.Elements(Atom + "entry").Select(entry => entry.Element(Atom + "id")!.Value),
            StringComparer.Ordinal);
        Assert.All(feed.Elements(Atom + "entry"), entry => Assert.All(
            new[] { "title", "updated", "author", "summary", "link" }, name => Assert.NotNull(entry.Element(Atom + name))));
        Assert.Equal($"{Root}/feeds/index.xml", feed.Elements(Atom + "link").Single(link => link.Attribute("rel")!.Value == "self").Attribute("href")!.Value);
    }

    [Fact]
    public void A_newspaper_has_a_feed_of_its_own_in_both_formats_and_its_pages_lead_there()
    {
        Publish();

        Assert.Equal(2, Xml("feeds/sxrb.xml").Elements(Atom + "entry").Count());
        using var json = JsonDocument.Parse(File.ReadAllText(_archive["site/feeds/sxrb.json"]));
        Assert.Equal("https://jsonfeed.org/version/1.1", json.RootElement.GetProperty("version").GetString());
        Assert.Equal("渡口停航 (1版 · 1篇)", json.RootElement.GetProperty("items")[0].GetProperty("content_text").GetString());
        Assert.Contains("<link rel=\"alternate\" type=\"application/atom+xml\" href=\"../feeds/sxrb.xml\">", File.ReadAllText(_archive["site/sxrb/index.html"]), StringComparison.Ordinal);
        Assert.Contains("href=\"feeds/index.xml\"", File.ReadAllText(_archive["site/index.html"]), StringComparison.Ordinal);
    }

    [Fact]
    public void Site_maps_list_every_page_once_and_robots_find_them()
    {
        Publish();

        var maps = Xml("sitemap.xml").Elements(Map + "sitemap").Select(map => map.Element(Map + "loc")!.Value).ToList();
        var listed = maps.SelectMany(map => Xml(map[(Root.Length + 1)..]).Elements(Map + "url")).Select(url => url.Element(Map + "loc")!.Value).ToList();

        Assert.Equal([$"{Root}/sitemap-pages.xml", $"{Root}/sitemap-browse.xml", $"{Root}/sitemap-lcwb-2019.xml", $"{Root}/sitemap-sxrb-2021.xml"], maps, StringComparer.Ordinal);
        var pages = Directory.EnumerateFiles(_archive.Output, "*.html", SearchOption.AllDirectories)
            .Select(file => $"{Root}/{Path.GetRelativePath(_archive.Output, file).Replace('\\', '/').Replace("index.html", "", StringComparison.Ordinal)}")
            .Where(page => !page.EndsWith("404.html", StringComparison.Ordinal) && !page.EndsWith("/offline.html", StringComparison.Ordinal) && !page.EndsWith("/search/", StringComparison.Ordinal) && !page.EndsWith("-cite.html", StringComparison.Ordinal));
        Assert.Equal(pages.Order(StringComparer.Ordinal), listed.Order(StringComparer.Ordinal), StringComparer.Ordinal);
        Assert.Contains($"Sitemap: {Root}/sitemap.xml\n", File.ReadAllText(_archive["site/robots.txt"]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_new_edition_changes_the_site_map_of_its_year_alone()
    {
        Publish();
        var before = File.GetLastWriteTimeUtc(_archive["site/sitemap-lcwb-2019.xml"]);
        _archive.AddPage("sxrb", "2021-10-25", "A1", 1, "新一期", "本报讯 新。");

        _archive.Build();

        Assert.Equal(before, File.GetLastWriteTimeUtc(_archive["site/sitemap-lcwb-2019.xml"]));
        Assert.Contains("2021-10-25/A1-1.html", File.ReadAllText(_archive["site/sitemap-sxrb-2021.xml"]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_for_robots_that_somebody_wrote_stays()
    {
        _archive.Build();
        _archive.Write("site/robots.txt", "User-agent: *\nDisallow: /\n");

        Publish();
        Publish();

        Assert.Equal("User-agent: *\nDisallow: /\n", File.ReadAllText(_archive["site/robots.txt"]));
    }

    [Fact]
    public void The_search_describes_itself_and_the_icon_is_drawn_from_the_name()
    {
        Publish();

        XNamespace search = "http://a9.com/-/spec/opensearch/1.1/";
        Assert.Equal($"{Root}/search/?q={{searchTerms}}", Xml("search/opensearch.xml").Element(search + "Url")!.Attribute("template")!.Value);
        Assert.Contains("水</text>", File.ReadAllText(_archive["site/icon.svg"]), StringComparison.Ordinal);
        using var manifest = JsonDocument.Parse(File.ReadAllText(_archive["site/manifest.webmanifest"]));
        Assert.Equal("水乡报纸", manifest.RootElement.GetProperty("name").GetString());
    }

    private void Publish()
    {
        _archive.Write("content/archive.yml", $"title: 水乡报纸\nbase_url: {Root}/\n");
        Assert.Empty(_archive.Build().Faults);
    }

    private XElement Xml(string name) => XDocument.Load(_archive[$"site/{name}"]).Root!;
}
