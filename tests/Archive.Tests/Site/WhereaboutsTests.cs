using System.Globalization;
using System.Text.RegularExpressions;
using Archive.Model;
using Archive.Site;
using FsCheck;
using FsCheck.Fluent;

namespace Archive.Tests.Site;

/// <summary>What an article's page says around the text: where it stood, who made it, what its address is.</summary>
public sealed partial class WhereaboutsTests
{
    private static readonly RenderedSite Site = RenderedSite.Of(Invented.Rich());

    [Fact]
    public void A_sketch_of_the_page_shows_its_place_and_leads_there()
    {
        var sketch = Site.Parse("yhrb/2021-10-23/A1-2.html").QuerySelector(".sketch")!;
        Assert.Equal("A1.html#a2", sketch.GetAttribute("href"));
        Assert.NotEmpty(sketch.GetAttribute("aria-label")!);
        var paths = sketch.QuerySelectorAll("path").Select(path => path.GetAttribute("d")!).ToList();
        Assert.Contains(paths[1], paths[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Every_article_has_a_place_on_the_sketch_and_no_two_the_same()
    {
        var lengths = Gen.Choose(0, 3000).ListOf().Where(l => l.Count is >= 2 and <= 40);
        Prop.ForAll(lengths.ToArbitrary(), list =>
        {
            var articles = list.Select((length, i) => Invented.Article(i + 1, "主题", Invented.Filler(length))).ToList();
            var sketch = PageSketch.Of(Typesetter.Compose(articles))!;
            var boxes = articles.SelectMany(article => Boxes(sketch.Of(article))).ToList();
            return articles.All(article => Boxes(sketch.Of(article)).Any())
                && boxes.All(box => box is { X: >= 0, Y: >= 0, Right: <= PageSketch.Width, Bottom: <= PageSketch.Height } && box.Right > box.X && box.Bottom > box.Y)
                && string.Concat(articles.Select(sketch.Of)) == sketch.All;
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void People_whom_only_captions_name_are_named_with_what_they_did()
    {
        Assert.Equal("摄影 田野", Site.Parse("yhrb/2021-10-23/A1-3.html").QuerySelector(".byline:not([data-field])")!.TextContent);
        Assert.Null(Site.Parse("yhrb/2021-10-23/A1-1.html").QuerySelector(".byline:not([data-field])"));
    }

    [Fact]
    public void Whom_the_byline_names_is_not_named_again()
    {
        var key = Invented.Key("2021-10-23");
        var article = Invented.Article(1, "灯会", "开灯。") with { Byline = "记者 田野", Blocks = [Block.Caption("田野 摄"), Block.Paragraph("开灯。")] };
        var site = RenderedSite.Of(new Edition(Invented.Daily, key, [Invented.Page(key, "1", 1, article)]));
        Assert.Equal("记者 田野", Assert.Single(site.Parse("yhrb/2021-10-23/1-1.html").QuerySelectorAll(".byline")).TextContent);
    }

    [Fact]
    public void The_words_that_open_a_report_are_set_apart()
    {
        var key = Invented.Key("2021-10-23");
        var article = Invented.Article(1, "灯会", "本报讯（记者 田野）昨夜开灯。", "本报讯是老话。") with { Dateline = "本报讯" };
        var site = RenderedSite.Of(new Edition(Invented.Daily, key, [Invented.Page(key, "1", 1, article)]));
        var paragraphs = site.Parse("yhrb/2021-10-23/1-1.html").QuerySelectorAll(".text p");
        Assert.Equal("<b class=\"dateline\">本报讯</b>（记者 田野）昨夜开灯。", paragraphs[0].InnerHtml);
        Assert.Equal("本报讯是老话。", paragraphs[1].InnerHtml);
    }

    [Fact]
    public void An_article_names_its_address() =>
        Assert.Equal("A1-1.html", Site.Parse("yhrb/2021-10-23/A1-1.html").QuerySelector(".tools a[rel=bookmark]")!.GetAttribute("href"));

    private static IEnumerable<(int X, int Y, int Right, int Bottom)> Boxes(string path) => Box().Matches(path).Select(box =>
    {
        int Of(string name) => int.Parse(box.Groups[name].ValueSpan, CultureInfo.InvariantCulture);
        return (Of("x"), Of("y"), Of("x") + Of("w"), Of("y") + Of("h"));
    });

    [GeneratedRegex(@"M(?<x>\d+) (?<y>\d+)h(?<w>\d+)v(?<h>\d+)H\k<x>", RegexOptions.CultureInvariant)]
    private static partial Regex Box();
}
