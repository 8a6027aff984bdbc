using AngleSharp.Dom;
using Archive.Model;

namespace Archive.Tests.Site;

/// <summary>What must hold on every page of a site.</summary>
public sealed class WholeSiteTests
{
    private static readonly RenderedSite Site = RenderedSite.Of(Invented.Rich());

    /// <summary>Editions of the catalogue that the test does not render, and what only a build makes: lists of all editions, and a copied picture.</summary>
    private static bool IsElsewhere(string path) =>
        path is "yhrb/2016/index.html" or "yhrb/2021-10-22/index.html" or "yhrb/2021-10-24/index.html" or "yhrb/2021-10-24_2/index.html"
            or "browse/index.html" or "browse/latest.html" or "browse/days.html" or "yhrb/2021-10-23/images/码 头.jpg";

    public static TheoryData<string> Pages => [.. Site.Pages.Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_link_leads_to_a_file_of_the_site_and_an_anchor_that_is_there(string page)
    {
        foreach (var (name, address) in Addresses(Site.Parse(page)))
        {
            if (IsOutside(address))
            {
                Assert.Equal("a", name);
                continue;
            }

            Assert.DoesNotContain(":", address, StringComparison.Ordinal);
            var target = RenderedSite.Resolve(page, address);
            Assert.True(Site.Files.ContainsKey(target) || IsElsewhere(target), $"{page} links to {target}");
            if (address.Split('#') is [_, var anchor] && Site.Files.ContainsKey(target))
                Assert.NotNull(Site.Parse(target).GetElementById(anchor));
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void No_id_occurs_twice(string page)
    {
        var ids = Site.Parse(page).QuerySelectorAll("[id]").Select(e => e.Id!).ToList();
        Assert.Equal(ids.Distinct(StringComparer.Ordinal), ids, StringComparer.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Headings_start_with_one_h1_and_never_skip_a_level(string page)
    {
        var levels = Site.Parse(page).QuerySelectorAll("h1, h2, h3, h4, h5, h6").Select(h => h.LocalName[1] - '0').ToList();
        Assert.Equal(1, levels[0]);
        Assert.Single(levels, 1);
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1, string.Join(' ', levels)));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void The_head_says_what_the_page_is(string page)
    {
        var document = Site.Parse(page);
        Assert.Equal("zh-Hans", document.DocumentElement.GetAttribute("lang"));
        Assert.NotEmpty(document.Title!);
        Assert.NotEmpty(document.QuerySelector("meta[name=description]")!.GetAttribute("content")!);
        // The site's worker shows this page at any depth, and looks for the way to the root by these two characters.
        Assert.Equal(page == Address.Offline ? "./" : Address.Root(page), document.QuerySelector("meta[name=archive-root]")!.GetAttribute("content"));
        Assert.Null(document.QuerySelector("link[rel=canonical]"));
    }

    [Fact]
    public void Every_page_has_its_own_title()
    {
        var titles = Site.Pages.Select(p => Site.Parse(p).Title).ToList();
        Assert.Equal(titles.Distinct(StringComparer.Ordinal), titles, StringComparer.Ordinal);
    }

    [Fact]
    public void A_public_address_gives_canonical_links_and_the_search_a_description_and_nothing_else_changes()
    {
        var edition = Invented.Rich();
        var public_ = RenderedSite.Of(edition, new ArchiveInfo { Title = "旧报馆", BaseUrl = "https://example.org/archive" });
        const string canonical = "<link rel=\"canonical\" href=\"https://example.org/archive/yhrb/2021-10-23/A1-1.html\">\n";
        var article = Address.Article(edition.Key, "A1", 1);
        Assert.Contains(canonical, public_.Files[article], StringComparison.Ordinal);
        const string search = "<link rel=\"search\" type=\"application/opensearchdescription+xml\" title=\"旧报馆\" href=\"../../search/opensearch.xml\">\n";
        const string permalink = "rel=\"bookmark\" href=\"https://example.org/archive/yhrb/2021-10-23/A1-1.html\"";
        Assert.Contains(permalink, public_.Files[article], StringComparison.Ordinal);
        Assert.Equal(
            Site.Files[article],
            public_.Files[article].Replace(canonical, "", StringComparison.Ordinal).Replace(search, "", StringComparison.Ordinal).Replace(permalink, "rel=\"bookmark\" href=\"A1-1.html\"", StringComparison.Ordinal));
        Assert.Contains("href=\"/archive/assets/site.css\"", public_.Files[Address.NotFound], StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_has_a_json_twin() => Assert.True(Site.Files.ContainsKey("yhrb/2021-10-23/A1.json"));

    [Fact]
    public void The_same_content_gives_the_same_bytes_on_many_threads()
    {
        var edition = Invented.Rich();
        var renderer = new Archive.Site.SiteRenderer(RenderedSite.Templates, Invented.CatalogueOf(edition));
        var runs = new string[8];
        Parallel.For(0, runs.Length, i => runs[i] = string.Concat(renderer.RenderEdition(edition).Select(f => Convert.ToHexString(f.Bytes.Span))));
        Assert.Single(runs.Distinct(StringComparer.Ordinal));
    }

    private static bool IsOutside(string address) => address.StartsWith("https://", StringComparison.Ordinal);

    private static IEnumerable<(string Element, string Address)> Addresses(IDocument document) =>
        document.QuerySelectorAll(":not(.cite-files) > [href], [src], [action]")
            .Select(e => (e.LocalName, e.GetAttribute("href") ?? e.GetAttribute("src") ?? e.GetAttribute("action")!));
}
