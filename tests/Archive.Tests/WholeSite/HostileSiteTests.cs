using System.Text.Json;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Archive.Model;
using Archive.Tests.Commands;

namespace Archive.Tests.WholeSite;

/// <summary>No text becomes markup, on its whole way from a received file to a site.</summary>
[Collection(WholeSites.Name)]
public sealed partial class HostileSiteTests(HostileSite hostile, RepositorySite repository)
{
    /// <summary>What the text of content/ may become beyond what the templates write.</summary>
    private static readonly string[] ContentMarkup = ["figure", "figcaption", "img", "img src", "img alt", "img loading", "em", "div tabindex", "div role", "div aria-label", "table", "thead", "tbody", "tr", "th", "td", "ul", "ol", "li", "br"];

    /// <summary>Elements of the templates that the repository's five pages happen not to need.</summary>
    private static readonly string[] TemplateMarkup = ["dl", "dt", "dd", "p", "nav aria-label", "a rel", "a class", "a aria-current", "li class", "h2 class", "aside aria-labelledby", "aside class"];

    private readonly BuiltSite _site = hostile.Site;

    private SiteFolder Folder => _site.Folder;

    [Fact]
    public async Task The_check_finds_nothing_in_it()
    {
        var ran = await Ran.Command("check", "--site", Folder.Path, "--only", "site");

        Assert.Equal((0, "0 errors, 0 warnings, 0 notes\n", ""), (ran.Code, ran.Output, ran.Error));
    }

    [Fact]
    public void It_is_imported_and_built_without_a_fault()
    {
        Assert.Empty(hostile.Imports);
        Assert.Equal((0, ""), (_site.Build.Code, _site.Build.Error));
        Assert.Equal(7, _site.Scan.Pages.Count);
    }

    [Fact]
    public void Every_address_leads_to_a_file_of_the_site_but_links_to_the_web_that_a_reader_may_click()
    {
        var links = Folder.Pages.SelectMany(page => Folder.Parse(page).QuerySelectorAll("a[href^='https://third.test/']").Select(_ => $"{page}: https://third.test/x.png is not relative"));
        Assert.Equal(links.Order(StringComparer.Ordinal), Crawl.From(Folder, [.. Folder.Pages]).Wrong.Order(StringComparer.Ordinal), StringComparer.Ordinal);
    }

    [Fact]
    public void Scripts_are_those_of_the_templates()
    {
        var ofKinds = repository.Site.Folder.Pages.Select(repository.Site.Folder.Parse).ToLookup(page => page.Body!.ClassName, Scripts, StringComparer.Ordinal);
        Assert.All(Folder.Pages.Select(Folder.Parse), page => Assert.Contains(Scripts(page), ofKinds[page.Body!.ClassName], StringComparer.Ordinal));
    }

    [Fact]
    public void Data_of_articles_are_json_without_markup() => Assert.All(Folder.Pages, page => Assert.All(Folder.Parse(page).QuerySelectorAll("script[type='application/ld+json']"), script =>
    {
        Assert.DoesNotContain('<', script.TextContent);
        JsonDocument.Parse(script.TextContent).Dispose();
    }));

    [Fact]
    public void Elements_and_attributes_are_those_of_the_templates_and_of_plain_content()
    {
        var known = repository.Site.Folder.Pages.SelectMany(page => Markup(repository.Site.Folder.Parse(page))).Concat(ContentMarkup).Concat(TemplateMarkup).ToHashSet(StringComparer.Ordinal);
        var found = from page in Folder.Pages from markup in Markup(Folder.Parse(page)).Distinct(StringComparer.Ordinal) where !known.Contains(markup) select $"{page}: {markup}";
        Findings.AssertNone(found);
    }

    [Fact]
    public void Every_field_of_a_written_page_is_shown_as_it_was_written()
    {
        var article = Folder.Parse($"{HostileSite.WrittenPage}-1.html");
        var page = Folder.Parse($"{HostileSite.WrittenPage}.html");
        AssertShown("archive", Folder.Parse("index.html").QuerySelector("h1"));
        AssertShown("motto", Folder.Parse("index.html").QuerySelector(".motto"));
        AssertShown("newspaper", Folder.Parse($"{HostileSite.NewspaperId}/index.html").QuerySelector("h1"));
        AssertShown("section", page.QuerySelector("header .nameplate-line"));
        AssertShown("headline", article.QuerySelector("h1"));
        Assert.All(["label", "kicker", "deck", "byline"], field => AssertShown(field, article.QuerySelector($".titles .{field}")));
        Assert.All(["paragraph", "crosshead", "caption", "item", "head", "cell", "marked", "note", "on", "from"], field => AssertShown(field, article.QuerySelector("article .text")));
        Assert.All(["teaser", "teaser-deck", "furniture"], field => AssertShown(field, page.QuerySelector("main")));
        Assert.All(["publisher", "place", "cn", "issn", "description"], field => AssertShown(field, Folder.Parse($"{HostileSite.NewspaperId}/index.html").QuerySelector("main")));
        Assert.Equal(ShownText.Bare(HostileWords.OneLine("alt")), ShownText.Bare(article.QuerySelector("figure img")!.GetAttribute("alt")!));
        Assert.Contains(ShownText.Bare(HostileWords.OneLine("headline")), ShownText.Bare(article.Title!), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_hostile_word_of_the_received_texts_is_shown_as_it_was_received()
    {
        var missing = from edition in HostileSite.ImportedEditions
                      let shown = string.Concat(Folder.Pages.Where(page => page.StartsWith(edition, StringComparison.Ordinal)).Select(page => ShownText.Bare(Folder.Parse(page).QuerySelector("main")!.TextContent)))
                      from word in HostileWords.Words
                      where !shown.Contains(word, StringComparison.Ordinal)
                      select $"{edition}: {word}";
        Findings.AssertNone(missing);
    }

    [Fact]
    public void Twins_hold_the_hostile_text_itself()
    {
        foreach (var twin in Folder.Twins)
            JsonDocument.Parse(Folder.Read(twin)).Dispose();
        using var json = JsonDocument.Parse(Folder.Read($"{HostileSite.WrittenPage}.json"));
        var article = json.RootElement.GetProperty("articles")[0];
        Assert.Equal(HostileWords.FileName("source"), json.RootElement.GetProperty("source").GetProperty("file").GetString());
        Assert.Equal(HostileWords.In("newspaper"), json.RootElement.GetProperty("newspaper").GetProperty("name").GetString());
        Assert.All(["label", "kicker", "deck", "byline", "dateline"], field => Assert.Equal(HostileWords.In(field), article.GetProperty(field).GetString()));
        Assert.Equal(HostileWords.In("paragraph"), article.GetProperty("blocks")[0].GetProperty("text").GetString());
    }

    private static void AssertShown(string field, IElement? element) =>
        Assert.Contains(ShownText.Bare(HostileWords.OneLine(field)), ShownText.Bare(element?.TextContent ?? ""), StringComparison.Ordinal);

    /// <summary>The scripts of a page, wherever it lies.</summary>
    private static string Scripts(IDocument document) => string.Join('\n', document.QuerySelectorAll("script:not([type='application/ld+json'])").Select(script => ToRoot().Replace(script.OuterHtml, "src=\"")));

    [GeneratedRegex("src=\"(?:\\.{1,2}/)*")]
    private static partial Regex ToRoot();

    /// <summary>Every element with each of its attributes.</summary>
    private static IEnumerable<string> Markup(IDocument document) =>
        document.All.SelectMany(element => element.Attributes.Select(attribute => $"{element.LocalName} {attribute.Name}").Prepend(element.LocalName));
}
