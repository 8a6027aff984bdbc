using Archive.Model;

namespace Archive.Tests.Site;

/// <summary>The way from page to page, from article to article, and over the edges of an edition.</summary>
public sealed class NavigationTests
{
    private static readonly RenderedSite Site = RenderedSite.Of(Invented.Rich());

    [Theory]
    [InlineData("A1.html", "上一期", "../2021-10-22/index.html", "下一版", "A4.html")]
    [InlineData("A4.html", "上一版", "A1.html", "下一版", "unknown.html")]
    [InlineData("unknown.html", "上一版", "A4.html", "下一期", "../2021-10-24/index.html")]
    [InlineData("A1-1.html", "上一期", "../2021-10-22/index.html", "下一篇", "A1-2.html")]
    [InlineData("A1-5.html", "上一篇", "A1-4.html", "下一篇", "A4-1.html")]
    [InlineData("A4-3.html", "上一篇", "A4-2.html", "下一期", "../2021-10-24/index.html")]
    [InlineData("index.html", "上一期", "../2021-10-22/index.html", "下一期", "../2021-10-24/index.html")]
    public void Previous_and_next_lead_on(string file, string previousWord, string previous, string nextWord, string next)
    {
        var page = Site.Parse("yhrb/2021-10-23/" + file);
        Assert.Equal(previous, page.QuerySelector("a[rel=prev]")!.GetAttribute("href"));
        Assert.Equal(previousWord, page.QuerySelector("a[rel=prev] .pager-word")!.TextContent);
        Assert.Equal(next, page.QuerySelector("a[rel=next]")!.GetAttribute("href"));
        Assert.Equal(nextWord, page.QuerySelector("a[rel=next] .pager-word")!.TextContent);
    }

    [Fact]
    public void A_single_edition_has_no_neighbours()
    {
        var edition = Invented.Rich();
        var alone = new RenderedSite(
            new Catalogue(new ArchiveInfo { Title = "馆" }, [new CatalogueNewspaper(edition.Newspaper, [new CatalogueEdition(edition.Key, 3, 7, null)])]),
            edition);
        Assert.Null(alone.Parse(Address.Edition(edition.Key)).QuerySelector("a[rel=prev], a[rel=next]"));
    }

    [Fact]
    public void Breadcrumbs_lead_back_to_the_front_page()
    {
        var links = Site.Parse("yhrb/2021-10-23/A1-1.html").QuerySelectorAll(".breadcrumbs a").Select(a => a.GetAttribute("href"));
        Assert.Equal("../../index.html ../index.html index.html A1.html", string.Join(' ', links));
    }

    [Fact]
    public void An_article_lists_its_page_and_marks_itself()
    {
        var page = Site.Parse("yhrb/2021-10-23/A1-2.html");
        Assert.Equal(5, page.QuerySelectorAll(".whereabouts li").Length);
        Assert.Equal("点灯", page.QuerySelector(".whereabouts [aria-current]")!.TextContent);
        Assert.Equal("yhrb/2021-10-23/A1-2", page.QuerySelector("article")!.GetAttribute("data-article"));
    }

    [Fact]
    public void An_article_alone_on_its_page_has_no_list_of_itself()
    {
        var key = Invented.Key("2021-10-23");
        var site = RenderedSite.Of(new Edition(Invented.Daily, key, [Invented.Page(key, "1", 1, Invented.Article(1, "主题", "正文。"))]));
        Assert.Null(site.Parse("yhrb/2021-10-23/1-1.html").QuerySelector(".whereabouts nav"));
    }

    [Fact]
    public void The_bar_names_the_archive_once_and_leads_home()
    {
        foreach (var path in Site.Pages)
            Assert.Single(Site.Parse(path).QuerySelectorAll("header.bar a"), a => RenderedSite.Resolve(path, a.GetAttribute("href")!) == Address.Home);
    }

    [Fact]
    public void The_articles_of_a_page_stand_in_source_order()
    {
        var ids = Site.Parse("yhrb/2021-10-23/A1.html").QuerySelectorAll("article").Select(a => a.Id);
        Assert.Equal("a1 a2 a3 a4 a5", string.Join(' ', ids));
    }

    [Fact]
    public void Page_one_has_a_nameplate_and_the_others_a_folio_line()
    {
        Assert.NotNull(Site.Parse("yhrb/2021-10-23/A1.html").QuerySelector(".nameplate"));
        Assert.Null(Site.Parse("yhrb/2021-10-23/A1.html").QuerySelector(".folio"));
        var folio = Site.Parse("yhrb/2021-10-23/A4.html").QuerySelector(".folio")!;
        Assert.Equal("A4版", folio.QuerySelector("h1")!.TextContent);
        Assert.Contains("星期六", folio.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_without_articles_says_so() =>
        Assert.Equal("这一版没有收录文章。", Site.Parse("yhrb/2021-10-23/unknown.html").QuerySelector(".blank")!.TextContent);

    [Fact]
    public void An_archive_without_newspapers_says_so()
    {
        var empty = new RenderedSite(new Catalogue(new ArchiveInfo { Title = "馆" }, []));
        Assert.Contains("还没有报纸", empty.Parse(Address.Home).QuerySelector(".blank")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void The_interface_speaks_english_and_marks_the_language_of_chinese_text()
    {
        var site = RenderedSite.Of(Invented.Rich(), new ArchiveInfo { Title = "Reading Room", Language = "en" });
        var page = site.Parse("yhrb/2021-10-23/A4-2.html");
        Assert.Equal("en", page.DocumentElement.GetAttribute("lang"));
        Assert.Equal("zh-Hans", page.QuerySelector("article")!.GetAttribute("lang"));
        Assert.Equal("Previous article", page.QuerySelector("a[rel=prev] .pager-word")!.TextContent);
        Assert.Contains("Saturday", page.QuerySelector(".folio")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("en", page.QuerySelector(".jump")!.GetAttribute("lang"));
    }
}
