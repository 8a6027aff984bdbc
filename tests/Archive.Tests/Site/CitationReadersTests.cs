using System.Text;
using System.Text.Json;
using AngleSharp.Dom;
using Archive.Model;

namespace Archive.Tests.Site;

/// <summary>What real readers make of an article's citation files and of the data in its head.</summary>
public sealed class CitationReadersTests(CitationPackages packages) : IClassFixture<CitationPackages>
{
    private const string Headline = "{Ferry} & \"100%\" <Returns> \\ a_b #1";

    private static readonly Newspaper Herald = new() { Id = "herald", Name = "The Harbour Herald", Language = "en", Place = "Port Alder", Publisher = "Herald & Sons", Issn = "0317-8471" };

    private static readonly RenderedSite Site = SiteOf("1987-05-09");

    [Fact]
    public void Citation_js_reads_the_same_facts_from_each_file()
    {
        var read = Read(Site.Parse("herald/1987-05-09/A1-cite.html"));
        Assert.All(read, item =>
        {
            Assert.Equal((Headline, "The Harbour Herald", "A1, A7"), (Text(item, "title"), Text(item, "container-title"), Text(item, "page")));
            Assert.Equal(("herald-1987-05-09-A1-1", "Port Alder", "0317-8471"), (Text(item, "id"), Text(item, "publisher-place"), Text(item, "ISSN")));
            Assert.Equal("https://example.org/herald/1987-05-09/A1-1.html", Text(item, "URL"));
            Assert.Equal(1987, Date(item)[0]);
        });
        var (bibtex, ris, csl) = (read[0], read[1], read[2]);

        // It takes an article with the subtype newspaper for an article of that genre, and knows a year of those in RIS.
        Assert.Equal(("newspaper", "article-newspaper", "article-newspaper"), (Text(bibtex, "genre"), Text(ris, "type"), Text(csl, "type")));
        Assert.Equal([1987, 5, 9], Date(bibtex));
        Assert.Equal([1987, 5, 9], Date(csl));
        Assert.Equal(["Jane M. Roe", "John van Dam"], Authors(bibtex), StringComparer.Ordinal);
        Assert.Equal(["Jane M. Roe", "John van Dam"], Authors(csl), StringComparer.Ordinal);
        Assert.Equal(["Roe, Jane M.", "van Dam, John"], ris.GetProperty("reporter").EnumerateArray().Select(name => name.GetString()!), StringComparer.Ordinal);
    }

    [Fact]
    public void Citation_js_learns_no_more_of_a_date_than_is_known()
    {
        var read = Read(SiteOf("1987-05?").Parse("herald/1987-05/A1-cite.html"));
        Assert.Equal([[1987, 5], [1987], [1987, 5]], read.Select(Date));
        Assert.True(read[2].GetProperty("issued").GetProperty("circa").GetBoolean());
    }

    [Fact]
    public void A_processor_of_json_ld_finds_the_article_its_issue_and_its_newspaper()
    {
        packages.Write("article.jsonld", Encoding.UTF8.GetBytes(Site.Parse("herald/1987-05-09/A1-1.html").QuerySelector("head script[type='application/ld+json']")!.TextContent));
        using var json = JsonDocument.Parse(packages.Run("node", "jsonld-expand.mjs", "article.jsonld"));
        var article = Assert.Single(json.RootElement.EnumerateArray());
        var issue = Node(article, "isPartOf");
        var newspaper = Node(issue, "isPartOf");
        Assert.Equal(("NewsArticle", "PublicationIssue", "Newspaper"), (Type(article), Type(issue), Type(newspaper)));
        Assert.Equal((Headline, "A1", "A1, A7", "en"), (Value(article, "headline"), Value(article, "printPage"), Value(article, "pagination"), Value(article, "inLanguage")));
        Assert.Equal(("1987-05-09", "1987-05-09"), (Value(article, "datePublished"), Value(issue, "datePublished")));
        Assert.Equal(("The Harbour Herald", "0317-8471"), (Value(newspaper, "name"), Value(newspaper, "issn")));
        Assert.Equal("Herald & Sons", Value(Node(newspaper, "publisher"), "name"));
        Assert.Equal(["Jane M. Roe", "John van Dam"], article.GetProperty(Name("author")).EnumerateArray().Select(person => Value(person, "name")!), StringComparer.Ordinal);
        Assert.Equal(["Harbour", "After two years"], article.GetProperty(Name("alternativeHeadline")).EnumerateArray().Select(value => value.GetProperty("@value").GetString()!), StringComparer.Ordinal);
    }

    private static RenderedSite SiteOf(string date)
    {
        var key = Invented.Key(date, newspaper: Herald.Id);
        var article = Invented.Article(1, Headline, "Text.") with { Kicker = "Harbour", Deck = "After two years", Byline = "By Jane M. Roe and John van Dam", ContinuedOn = "A7" };
        return RenderedSite.Of(new Edition(Herald, key, [Invented.Page(key, "A1", 1, article)]), new ArchiveInfo { Title = "旧报馆", BaseUrl = "https://example.org" });
    }

    /// <summary>BibTeX, RIS and CSL-JSON of the one article of a page, as citation.js understands them.</summary>
    private JsonElement[] Read(IDocument page)
    {
        var files = page.QuerySelectorAll(".cite-files a").Select(link => new
        {
            format = link.GetAttribute("download")!.Split('.')[^1],
            text = Uri.UnescapeDataString(link.GetAttribute("href")!.Split(',', 2)[1]),
        });
        packages.Write("files.json", JsonSerializer.SerializeToUtf8Bytes(files));
        return JsonSerializer.Deserialize<JsonElement[]>(packages.Run("node", "citation-read.mjs", "files.json"))!;
    }

    private static int[] Date(JsonElement item) => [.. item.GetProperty("issued").GetProperty("date-parts")[0].EnumerateArray().Select(part => part.GetInt32())];

    private static IEnumerable<string> Authors(JsonElement item) => item.GetProperty("author").EnumerateArray().Select(
        name => string.Join(' ', new[] { "given", "non-dropping-particle", "family" }.Select(part => Text(name, part)).Where(part => part is not null)));

    private static string? Text(JsonElement item, string name) => item.TryGetProperty(name, out var value) ? value.GetString() : null;

    private static string Name(string name) => $"https://schema.org/{name}";

    private static JsonElement Node(JsonElement node, string name) => Assert.Single(node.GetProperty(Name(name)).EnumerateArray());

    private static string? Value(JsonElement node, string name) => Node(node, name).GetProperty("@value").GetString();

    private static string Type(JsonElement node) => Assert.Single(node.GetProperty("@type").EnumerateArray()).GetString()!["https://schema.org/".Length..];
}
