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

    [Theory]
    [InlineData("images/A1.JPG", "A1")]
    [InlineData("images/4.png", "4")]
    [InlineData("images/A1.svg", null)]
    [InlineData("A1.jpg", null)]
    public void A_page_image_is_known_by_its_name(string name, string? label) => Assert.Equal(label, Picture.LabelOf(name));
}
