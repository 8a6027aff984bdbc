using Archive.Model;
using Archive.Site;

namespace Archive.Tests.Site;

/// <summary>The image of a page stands beside the page, and pictures take their place before they are loaded.</summary>
public sealed class PageImageTests
{
    private static readonly RenderedSite Site = RenderedSite.Of(Invented.Rich(), new Picture("images/A1.webp", 1200, 1700));

    [Fact]
    public void It_has_its_size_says_what_it_shows_and_leads_to_itself()
    {
        var figure = Site.Parse("yhrb/2021-10-23/A1.html").QuerySelector(".page-image")!;
        var image = figure.QuerySelector("img")!;
        Assert.Equal("images/A1.webp", image.GetAttribute("src"));
        Assert.Equal("images/A1.webp", image.ParentElement!.GetAttribute("href"));
        Assert.Equal(("1200", "1700", "lazy"), (image.GetAttribute("width"), image.GetAttribute("height"), image.GetAttribute("loading")));
        Assert.Equal("运河日报 2021年10月23日 A1版 要闻", image.GetAttribute("alt"));
        Assert.True(figure.QuerySelector(".zoom")!.HasAttribute("hidden"));
    }

    [Fact]
    public void Only_a_page_with_an_image_loads_the_script_for_it() =>
        Assert.Equal(["yhrb/2021-10-23/A1.html"], Site.Pages.Where(page => Site.Files[page].Contains("zoom.js", StringComparison.Ordinal)), StringComparer.Ordinal);

    [Fact]
    public void A_picture_of_an_article_has_its_size_where_it_is_known()
    {
        var key = Invented.Key("2021-10-23");
        var article = Invented.Article(1, "码头", "开船。") with { Blocks = [Picture("码头"), Picture("渡船")] };
        var site = RenderedSite.Of(new Edition(Invented.Daily, key, [Invented.Page(key, "A1", 1, article)]), new Picture("images/码头.jpg", 640, 480));
        Assert.All(["A1.html", "A1-1.html"], page => Assert.Equal(
            ["640×480", "×"],
            site.Parse("yhrb/2021-10-23/" + page).QuerySelectorAll(".story img").Select(image => $"{image.GetAttribute("width")}×{image.GetAttribute("height")}"),
            StringComparer.Ordinal));

        static Block Picture(string name) => new(BlockType.Image, name, $"![{name}](images/{name}.jpg)");
    }

    [Fact]
    public void Articles_whose_place_is_known_lie_over_it_as_links_the_largest_first()
    {
        var site = Zoned();
        var zones = site.Parse("yhrb/2021-10-23/A1.html").QuerySelector(".page-image-window > svg.zones")!;

        Assert.Equal("0 0 1000 2000", zones.GetAttribute("viewBox"));
        Assert.Equal(
            ["A1-2.html 渡口 M0 0L1000 0L1000 1000L0 1000Z", "A1-1.html 灯会 M100 100L300 100L300 500L100 500ZM500 1200L600 1200L600 1400Z"],
            zones.QuerySelectorAll("a").Select(link => $"{link.GetAttribute("href")} {link.QuerySelector("title")!.TextContent} {link.QuerySelector("path")!.GetAttribute("d")}"),
            StringComparer.Ordinal);
    }

    /// <summary>The same links stand right beside it, with their text: a screen reader and the Tab key meet them once.</summary>
    [Fact]
    public void The_links_over_it_are_for_the_pointer_alone_for_each_stands_in_the_text_too()
    {
        var page = Zoned().Parse("yhrb/2021-10-23/A1.html");
        var zones = page.QuerySelector("svg.zones")!;

        Assert.Equal("true", zones.GetAttribute("aria-hidden"));
        Assert.All(zones.QuerySelectorAll("a"), link =>
        {
            Assert.Equal("-1", link.GetAttribute("tabindex"));
            Assert.NotNull(page.QuerySelector($".sheet a[href='{link.GetAttribute("href")}']"));
        });
        Assert.Empty(page.QuerySelectorAll(".page-image [style]"));
    }

    [Fact]
    public void Without_a_picture_zones_change_nothing_but_the_sketch()
    {
        var key = Invented.Key("2021-10-23");
        var articles = Articles();
        var plain = RenderedSite.Of(new Edition(Invented.Daily, key, [Invented.Page(key, "A1", 1, [.. articles.Select(article => article with { Zones = [] })])]));
        var zoned = RenderedSite.Of(new Edition(Invented.Daily, key, [Invented.Page(key, "A1", 1, articles)]));

        Assert.Equal(plain.Files["yhrb/2021-10-23/A1.html"], zoned.Files["yhrb/2021-10-23/A1.html"]);
        Assert.NotEqual(plain.Files["yhrb/2021-10-23/A1-1.html"], zoned.Files["yhrb/2021-10-23/A1-1.html"], StringComparer.Ordinal);
        Assert.Equal(
            "M11 8L28 8L28 33L11 33ZM49 83L57 83L57 94ZM1 1L95 1L95 67L1 67Z",
            zoned.Parse("yhrb/2021-10-23/A1-1.html").QuerySelector(".sketch path")!.GetAttribute("d"));
    }

    private static RenderedSite Zoned()
    {
        var key = Invented.Key("2021-10-23");
        return RenderedSite.Of(new Edition(Invented.Daily, key, [Invented.Page(key, "A1", 1, Articles())]), new Picture("images/A1.jpg", 1000, 2000));
    }

    private static Article[] Articles() =>
    [
        Invented.Article(1, "灯会", "开灯。") with { Zones = [Zone.Rectangle(0.1, 0.05, 0.3, 0.25), new Zone([new(0.5, 0.6), new(0.6, 0.6), new(0.6, 0.7)])] },
        Invented.Article(2, "渡口", "船来了。") with { Zones = [Zone.Rectangle(0, 0, 1, 0.5)] },
    ];

    [Theory]
    [InlineData("images/A1.JPG", "A1")]
    [InlineData("images/4.png", "4")]
    [InlineData("images/A1.svg", null)]
    [InlineData("A1.jpg", null)]
    public void A_page_image_is_known_by_its_name(string name, string? label) => Assert.Equal(label, Picture.LabelOf(name));
}
