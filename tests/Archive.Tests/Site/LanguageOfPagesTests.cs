using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Archive.Model;

namespace Archive.Tests.Site;

/// <summary>Every text of a page is in the language that its markup says: the interface in the archive's, what a newspaper printed in the newspaper's.</summary>
public sealed partial class LanguageOfPagesTests
{
    /// <summary>What is written in Latin letters in every language: labels of pages and serial numbers.</summary>
    [GeneratedRegex(@"^(?:ISSN|CN|[AB]\d+|JavaScript|https?:\S+|[\W\d_])+$")]
    private static partial Regex Neutral();

    [GeneratedRegex(@"\p{IsCJKUnifiedIdeographs}")]
    private static partial Regex Han();

    [Fact]
    public void English_text_in_a_chinese_archive_is_marked_as_english()
    {
        var site = Site("zh-Hans", Paper("en", "The Canal Times", "canal"));
        Assert.All(Texts(site), text => Assert.Equal(Han().IsMatch(text.Text) ? "zh-Hans" : "en", text.Language));
    }

    [Fact]
    public void Traditional_characters_in_a_simplified_archive_are_marked_as_traditional()
    {
        var texts = Texts(Site("zh-Hans", Paper("zh-Hant", "運河報", "運河"))).ToList();
        Assert.All(texts, text => Assert.Equal(text.Text.Contains("運河", StringComparison.Ordinal) ? "zh-Hant" : "zh-Hans", text.Language));
        Assert.Contains(texts, text => text.Language == "zh-Hant");
    }

    [Fact]
    public void Chinese_text_in_an_english_archive_is_marked_as_chinese()
    {
        var site = Site("en", Paper("zh-Hans", "运河报", "运河"));
        Assert.All(Texts(site), text => Assert.Equal(Han().IsMatch(text.Text) ? "zh-Hans" : "en", text.Language));
    }

    [Theory]
    [InlineData("zh-Hans", "zh-Hans")]
    [InlineData("zh-TW", "zh-Hant")]
    [InlineData("en", "en")]
    public void Every_page_is_in_the_language_of_its_interface(string archive, string interfaces)
    {
        var site = Site(archive, Paper("en", "The Canal Times", "canal"));
        Assert.All(site.Pages, page => Assert.Equal(interfaces, site.Parse(page).DocumentElement.GetAttribute("lang")));
    }

    [Fact]
    public void A_newspaper_in_the_language_of_the_archive_needs_no_marks()
    {
        var site = Site("zh-Hans", Paper("zh-Hans", "运河报", "运河"));
        Assert.All(site.Pages, page => Assert.All(site.Parse(page).Body!.QuerySelectorAll("[lang]"), element => Assert.Equal("zh-Hans", element.GetAttribute("lang"))));
    }

    /// <summary>The texts of all pages with the languages in which they are marked; the script that lists searches is no text, and the names of styles and formats are of no language.</summary>
    private static IEnumerable<(string Page, string Text, string Language)> Texts(RenderedSite site) =>
        from page in site.Pages
        let document = site.Parse(page)
        from node in document.Body!.GetDescendants().OfType<IText>()
        let text = node.Text.Trim()
        where text.Length > 0 && !Neutral().IsMatch(text) && node.ParentElement!.Closest("script, template, code, #search-help, noscript, .citations dt, .cite-files a") is null
        select (page, text, node.ParentElement!.Closest("[lang]")!.GetAttribute("lang")!);

    private static RenderedSite Site(string language, Edition edition)
    {
        var entry = new CatalogueEdition(edition.Key, 2, 3, edition.Pages[0].Articles[0].Headline);
        var undated = entry with { Key = edition.Key with { Date = EdtfDate.Parse("2016?") } };
        var info = new ArchiveInfo { Title = language == "en" ? "Reading Room" : "旧报馆", Language = language };
        return new RenderedSite(new Catalogue(info, [new CatalogueNewspaper(edition.Newspaper, [undated, entry])]), edition);
    }

    /// <summary>A newspaper all of whose texts hold one word.</summary>
    private static Edition Paper(string language, string name, string word)
    {
        var newspaper = new Newspaper
        {
            Id = "canal", Name = name, Language = language, Publisher = word, Place = word, Description = word, Issn = "0000-0000", Website = "https://example.org/",
        };
        var key = new EditionKey("canal", EdtfDate.Parse("2021-10-23"));
        Article Of(int id) => new()
        {
            Id = id,
            Label = word,
            Kicker = word,
            Headline = $"{word} {id}",
            Deck = word,
            Byline = word,
            Blocks = [Block.Paragraph(string.Concat(Enumerable.Repeat(word + " ", 300))), Block.Crosshead(word), Block.Caption(word)],
            ContinuedOn = "A2",
            ContinuedFrom = "A2",
            SourceNote = word,
        };
        var front = new Page { Edition = key, Label = "A1", Sequence = 1, Section = word, Articles = [Of(1), Of(2), Of(3), new Article { Id = 4, Blocks = [Block.Paragraph(word)] }], Teasers = [new(word, word, "A2"), new(word)], Furniture = [word] };
        var inside = new Page { Edition = key, Label = "A2", Sequence = 2, Section = word, Articles = [Of(1)] };
        return new Edition(newspaper, key, [front, inside]);
    }
}
