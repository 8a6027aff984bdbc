using System.Text.Json;
using AngleSharp.Dom;
using Archive.Model;

namespace Archive.Tests.Site;

/// <summary>What those who cite an article are given: readers a page of citations, programs what stands in the article's head.</summary>
public sealed class CitationPageTests
{
    private const string Path = "yhrb/2021-10-23/A1-1.html";

    private const string CitePath = "yhrb/2021-10-23/A1-cite.html";

    private const string Hostile = "</script><script>alert(1)</script><!-- \"'&";

    private static readonly RenderedSite Site = RenderedSite.Of(Invented.Rich(), new ArchiveInfo { Title = "旧报馆", BaseUrl = "https://example.org" });

    [Theory]
    [InlineData("DC.type", "newspaperArticle")]
    [InlineData("DC.title", "老码头新颜 船板作长椅")]
    [InlineData("citation_title", "老码头新颜 船板作长椅")]
    [InlineData("citation_author", "文一舟")]
    [InlineData("citation_publication_date", "2021/10/23")]
    [InlineData("DC.source", "运河日报")]
    [InlineData("citation_firstpage", "A1")]
    [InlineData("citation_issn", "0000-0000")]
    [InlineData("citation_language", "zh-Hans")]
    [InlineData("DC.date", "2021-10-23")]
    public void Reference_managers_find(string name, string content) =>
        Assert.Equal(content, Assert.Single(Site.Parse(Path).Head!.QuerySelectorAll($"meta[name='{name}']")).GetAttribute("content"));

    [Theory]
    [InlineData("og:title", "老码头新颜 船板作长椅")]
    [InlineData("og:type", "article")]
    [InlineData("article:published_time", "2021-10-23")]
    [InlineData("article:section", "要闻")]
    [InlineData("dc:creator", "文一舟")]
    public void Others_find(string property, string content) =>
        Assert.Equal(content, Assert.Single(Site.Parse(Path).Head!.QuerySelectorAll($"meta[property='{property}']")).GetAttribute("content"));

    [Fact]
    public void No_tag_calls_it_a_journal() => Assert.DoesNotContain("citation_journal", Site.Files[Path], StringComparison.Ordinal);

    [Fact]
    public void Only_articles_are_cited() => Assert.All(
        Site.Pages,
        page => Assert.Equal(Site.Parse(page).Body!.ClassName == "article", Site.Files[page].Contains("DC.type", StringComparison.Ordinal)));

    [Fact]
    public void The_article_is_told_in_its_issue_in_its_newspaper()
    {
        using var json = JsonDocument.Parse(Site.Parse(Path).QuerySelector("head script[type='application/ld+json']")!.TextContent);
        var article = json.RootElement;
        var issue = article.GetProperty("isPartOf");
        var newspaper = issue.GetProperty("isPartOf");
        Assert.Equal(("NewsArticle", "PublicationIssue", "Newspaper"), (Text(article, "@type"), Text(issue, "@type"), Text(newspaper, "@type")));
        Assert.Equal(("老码头新颜 船板作长椅", "A1", "A1, A4", "要闻"), (Text(article, "headline"), Text(article, "printPage"), Text(article, "pagination"), Text(article, "articleSection")));
        Assert.Equal(["古城更新", "全线开放"], article.GetProperty("alternativeHeadline").EnumerateArray().Select(e => e.GetString()!), StringComparer.Ordinal);
        Assert.Equal("文一舟", Text(article.GetProperty("author")[0], "name"));
        Assert.Equal(("2021-10-23", "运河日报", "0000-0000"), (Text(issue, "datePublished"), Text(newspaper, "name"), Text(newspaper, "issn")));
    }

    [Fact]
    public void Hostile_text_stays_text()
    {
        var key = Invented.Key("2021-10-23");
        var newspaper = Invented.Daily with { Name = Hostile };
        var site = RenderedSite.Of(new Edition(newspaper, key, [Invented.Page(key, "A1", 1, Invented.Article(1, Hostile, "文") with { Byline = Hostile })]));
        using var json = JsonDocument.Parse(Assert.Single(site.Parse(Path).QuerySelectorAll("head script[type='application/ld+json']")).TextContent);
        Assert.Equal((Hostile, Hostile), (Text(json.RootElement, "headline"), Text(json.RootElement.GetProperty("isPartOf").GetProperty("isPartOf"), "name")));
        var cited = site.Parse(CitePath);
        Assert.Contains(Hostile, cited.QuerySelector("dd")!.TextContent, StringComparison.Ordinal);
        using var csl = JsonDocument.Parse(Saved(cited, ".json"));
        Assert.Equal(Hostile, Text(csl.RootElement[0], "title"));
    }

    [Fact]
    public void A_link_leads_to_the_citations_of_the_article() => Assert.All(
        Site.Pages.Where(page => Site.Parse(page).Body!.ClassName == "article"),
        page =>
        {
            var link = Assert.Single(Site.Parse(page).QuerySelectorAll("article > .tools a[href*='-cite']"));
            var target = RenderedSite.Resolve(page, link.GetAttribute("href")!);
            var section = Site.Parse(target).GetElementById(link.GetAttribute("href")!.Split('#')[1])!;
            Assert.Equal("引用本文", link.TextContent);
            Assert.Equal(page, RenderedSite.Resolve(target, section.QuerySelector("h2 a")!.GetAttribute("href")!));
        });

    [Fact]
    public void Each_article_of_a_page_is_cited_in_its_order() =>
        Assert.Equal(["a1", "a2", "a3", "a4", "a5"], Site.Parse(CitePath).QuerySelectorAll(".citations > section").Select(e => e.Id!), StringComparer.Ordinal);

    [Fact]
    public void Search_engines_find_the_article_not_its_citations() => Assert.All(
        Site.Pages,
        page => Assert.Equal(page.EndsWith("-cite.html", StringComparison.Ordinal), Site.Parse(page).QuerySelector("meta[name=robots][content=noindex]") is not null));

    [Fact]
    public void A_page_without_articles_has_no_citations() => Assert.DoesNotContain("yhrb/2021-10-23/unknown-cite.html", Site.Pages, StringComparer.Ordinal);

    [Fact]
    public void Styles_are_text_and_files_are_in_their_links()
    {
        var section = Site.Parse(CitePath).GetElementById("a1")!;
        Assert.Equal(["GB/T 7714-2025", "GB/T 7714-2015", "Chicago", "APA", "MLA"], section.QuerySelectorAll("dt").Select(e => e.TextContent), StringComparer.Ordinal);
        Assert.Equal("文一舟. 老码头新颜 船板作长椅[N/OL]. 运河日报，2021-10-23（A1）. https://example.org/yhrb/2021-10-23/A1-1.html.", section.QuerySelector("dd")!.TextContent);
        Assert.Empty(section.QuerySelectorAll("button"));
        Assert.Equal(
            ["yhrb-2021-10-23-A1-1.bib", "yhrb-2021-10-23-A1-1.ris", "yhrb-2021-10-23-A1-1.json"],
            section.QuerySelectorAll(".cite-files a").Select(e => e.GetAttribute("download")!),
            StringComparer.Ordinal);
        Assert.StartsWith("@article{yhrb-2021-10-23-A1-1,", Saved(section, ".bib"), StringComparison.Ordinal);
        Assert.EndsWith("ER  - \r\n", Saved(section, ".ris"), StringComparison.Ordinal);
        using var csl = JsonDocument.Parse(Saved(section, ".json"));
        Assert.Equal("article-newspaper", Text(csl.RootElement[0], "type"));
    }

    [Fact]
    public void What_is_not_known_is_said()
    {
        var key = Invented.Key("2019-11?");
        var edition = new Edition(Invented.Daily, key, [Invented.Page(key, PageLabel.Unknown, 1, new Article { Id = 1, Blocks = [Block.Paragraph("文")] })]);
        var site = RenderedSite.Of(edition);
        Assert.Equal("原件未载明：责任者、标题、确切日期、版次", site.Parse("yhrb/2019-11/unknown-cite.html").QuerySelector(".cite-missing")!.TextContent);
        Assert.Null(Site.Parse(CitePath).QuerySelector("#a1 .cite-missing"));

        var article = site.Parse("yhrb/2019-11/unknown-1.html");
        Assert.Equal(("文", null), (Content(article, "property='og:title'"), Content(article, "name='citation_title'")));
        Assert.Equal(("2019-11?", "2019-11?", null), (Content(article, "name='DC.date'"), Content(article, "name='citation_publication_date'"), Content(article, "property='article:published_time'")));
        using var json = JsonDocument.Parse(article.QuerySelector("head script[type='application/ld+json']")!.TextContent);
        Assert.False(json.RootElement.TryGetProperty("datePublished", out _));
        Assert.Equal("2019-11?", Text(json.RootElement.GetProperty("isPartOf"), "datePublished"));
    }

    private static string? Content(IDocument document, string tag) => document.Head!.QuerySelector($"meta[{tag}]")?.GetAttribute("content");

    private static string? Text(JsonElement element, string name) => element.GetProperty(name).GetString();

    private static string Saved(IParentNode document, string ending)
    {
        var address = document.QuerySelector($".cite-files a[download$='{ending}']")!.GetAttribute("href")!;
        return Uri.UnescapeDataString(address[(address.IndexOf(',', StringComparison.Ordinal) + 1)..]);
    }
}
