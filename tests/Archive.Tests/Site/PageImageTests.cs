using Archive.Model;
using Archive.Site;

namespace Archive.Tests.Site;

/// <summary>The image of a page stands beside the page, and pictures take their place before they are loaded.</summary>
public sealed class PageImageTests
{
    private static readonly RenderedSite Site = RenderedSite.Of(Invented.Rich(), new Picture("images/A1.webp", 1200, 1700), new Picture("images/码 头.jpg", 640, 480));

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

    [Theory]
    [InlineData("A1.html")]
    [InlineData("A1-3.html")]
    public void A_picture_of_an_article_has_its_size(string page)
    {
        var image = Site.Parse("yhrb/2021-10-23/" + page).QuerySelector(".story img")!;
        Assert.Equal(("640", "480"), (image.GetAttribute("width"), image.GetAttribute("height")));
    }

    [Theory]
    [InlineData("images/A1.JPG", "A1")]
    [InlineData("images/4.png", "4")]
    [InlineData("images/A1.svg", null)]
    [InlineData("A1.jpg", null)]
    public void A_page_image_is_known_by_its_name(string name, string? label) => Assert.Equal(label, Picture.LabelOf(name));
}
