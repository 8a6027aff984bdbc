using System.Text.Json;
using AngleSharp.Dom;
using Archive.Model;

namespace Archive.Tests.Site;

/// <summary>All text is hostile until escaped.</summary>
public sealed class HostileTextTests
{
    private const string Hostile = "<script>alert(1)</script>\"'><img src=x onerror=alert(1)>{{title}}{{{title}}} ../../ ]]> & &amp; \0\u202E\uD800";

    private static readonly RenderedSite Site = HostileSite();

    public static TheoryData<string> Pages => [.. Site.Pages.Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Pages))]
    public void No_text_becomes_markup(string page)
    {
        var document = Site.Parse(page);
        Assert.All(document.QuerySelectorAll("script:not([type='application/ld+json'])"), script => Assert.DoesNotContain("alert", script.TextContent, StringComparison.Ordinal));
        Assert.All(document.QuerySelectorAll("script[type='application/ld+json']"), script => JsonDocument.Parse(script.TextContent).Dispose());
        Assert.All(document.QuerySelectorAll("script[type='application/ld+json']"), script => Assert.DoesNotContain('<', script.TextContent));
        Assert.DoesNotContain(document.All, e => e.Attributes.Any(a => a.Name.StartsWith("on", StringComparison.Ordinal)));
        Assert.Empty(document.QuerySelectorAll("img[src=x], iframe, object, embed, base"));
        Assert.All(document.QuerySelectorAll(".cite-files [href]"), e => Assert.Matches("^data:application/(x-bibtex|x-research-info-systems|json),[^<>&\"' \\s]*$", e.GetAttribute("href")!));
        Assert.All(document.QuerySelectorAll(":not(.cite-files) > [href]"), e => Assert.DoesNotMatch("(?i)^\\s*(javascript|data|vbscript):", e.GetAttribute("href")!));
        Assert.DoesNotContain('\0', Site.Files[page]);
    }

    [Fact]
    public void Hostile_text_stands_on_the_page_as_it_was_printed()
    {
        var document = Site.Parse("yhrb/2021-10-23/A1-1.html");
        var expected = Hostile.Replace('\0', '\uFFFD').Replace('\uD800', '\uFFFD');
        Assert.Contains(expected, document.QuerySelector(".text")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(expected, Squeeze(document.QuerySelector("h1")!));
        Assert.Equal(expected, document.QuerySelector(".byline")!.TextContent);
    }

    private static string Squeeze(IElement element) => string.Join(' ', element.TextContent.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    private static RenderedSite HostileSite()
    {
        var newspaper = Invented.Daily with
        {
            Name = Hostile,
            Language = Hostile,
            Publisher = Hostile,
            Place = Hostile,
            Cn = Hostile,
            Issn = Hostile,
            Website = "javascript:alert(1)",
            Description = Hostile,
        };
        var article = new Article
        {
            Id = 1,
            Label = Hostile,
            Kicker = Hostile,
            Headline = Hostile,
            Deck = Hostile,
            Byline = Hostile,
            SourceNote = Hostile,
            ContinuedOn = Hostile,
            ContinuedFrom = Hostile,
            Blocks =
            [
                Block.Paragraph(Hostile),
                Block.Crosshead(Hostile),
                Block.Caption(Hostile),
                new Block(BlockType.List, Hostile),
                new Block(BlockType.Table, Hostile),
                new Block(BlockType.Image, Hostile),
                new Block(BlockType.Paragraph, Hostile, $"[x](javascript:alert(1)) <script>alert(1)</script> <javascript:alert(1)> [y](data:text/html,x) {Hostile}"),
                new Block(BlockType.Image, Hostile, "![\"><script>alert(1)</script>](images/../../x.jpg)"),
            ],
        };
        var key = Invented.Key("2021-10-23");
        var page = Invented.Page(key, "A1", 1, article, article with { Id = 2, Headline = null, Kicker = null, Deck = null }) with
        {
            Section = Hostile,
            Teasers = [new Teaser(Hostile, Hostile, Hostile, Hostile)],
            Furniture = [Hostile],
        };
        var edition = new Edition(newspaper, key, [page]);
        var catalogue = new Catalogue(
            new ArchiveInfo { Title = Hostile, Description = Hostile },
            [new CatalogueNewspaper(newspaper, [new CatalogueEdition(key, 1, 1, Hostile)])]);
        return new RenderedSite(catalogue, edition);
    }
}
