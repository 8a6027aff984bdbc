using Archive.Model;

namespace Archive.Tests.Site;

/// <summary>An edition's own page, the front of a day, and the whole edition on one page.</summary>
public sealed class EditionPageTests
{
    private static readonly Edition Edition = Invented.Rich();

    [Fact]
    public void The_front_page_comes_first_with_the_kicker_and_the_deck_of_its_lead()
    {
        var page = RenderedSite.Of(Edition).Parse("yhrb/2021-10-23/index.html");

        Assert.Equal("A1版 要闻|A4版|版次不详", string.Join('|', page.QuerySelectorAll(".sheet h2").Select(h => h.TextContent)));
        Assert.Equal("古城更新 老码头新颜 船板作长椅 全线开放", page.QuerySelector(".headline-lead")!.TextContent);
        Assert.Single(page.QuerySelectorAll(".lead-kicker"));
    }

    [Fact]
    public void It_counts_pages_articles_and_photographs() =>
        Assert.Equal("3版 · 8篇 · 图片1篇", RenderedSite.Of(Edition).Parse("yhrb/2021-10-23/index.html").QuerySelector(".nameplate-line span")!.TextContent);

    [Fact]
    public void It_shows_what_other_newspapers_had_that_day_and_no_other_day()
    {
        var page = SiteWith(Entry("2021-10-22"), Entry("2021-10-23"), Entry("2021-10-23", 2) with { LeadHeadline = null }, Entry("2021-10-24")).Parse("yhrb/2021-10-23/index.html");

        Assert.Equal("../../times/2021-10-23/index.html ../../times/2021-10-23_2/index.html", string.Join(' ', page.QuerySelectorAll(".same-day a").Select(a => a.GetAttribute("href"))));
        Assert.Equal("The Canal Times Bridge opened|The Canal Times 当日第2次出版", string.Join('|', page.QuerySelectorAll(".same-day a").Select(a => a.TextContent)));
        Assert.Equal("en", page.QuerySelector(".same-day-headline")!.GetAttribute("lang"));
    }

    [Theory]
    [InlineData("2021-10-23?")]
    [InlineData("2021-10")]
    [InlineData("2021-10-22")]
    public void An_edition_of_perhaps_another_day_is_not_among_them(string date) =>
        Assert.Null(SiteWith(Entry(date)).Parse("yhrb/2021-10-23/index.html").QuerySelector(".same-day"));

    [Fact]
    public void The_whole_edition_is_a_page_when_the_archive_asks_for_it()
    {
        var plain = RenderedSite.Of(Edition);
        var whole = WithWhole();

        Assert.False(plain.Files.ContainsKey("yhrb/2021-10-23/all-pages.html"));
        Assert.Equal("whole-offer", plain.Parse("yhrb/2021-10-23/index.html").QuerySelector(".whole-offer")!.ClassName);
        Assert.Equal("all-pages.html", whole.Parse("yhrb/2021-10-23/index.html").QuerySelector(".nameplate-line a")!.GetAttribute("href"));
        Assert.Null(whole.Parse("yhrb/2021-10-23/index.html").QuerySelector("[src$='offer.js'], .whole-offer"));
    }

    [Fact]
    public void It_has_every_page_and_every_article_in_full_and_in_order_and_no_id_twice()
    {
        var page = WithWhole().Parse("yhrb/2021-10-23/all-pages.html");

        Assert.Equal("p.A1 p.A4 p.unknown", string.Join(' ', page.QuerySelectorAll(".whole-page").Select(e => e.Id)));
        Assert.Equal("A1-1 A1-2 A1-3 A1-4 A1-5 A4-1 A4-2 A4-3", string.Join(' ', page.QuerySelectorAll("article").Select(e => e.Id)));
        Assert.All(Edition.Pages.SelectMany(p => p.Articles).SelectMany(a => a.Blocks).Where(b => b.Type == BlockType.Paragraph), block =>
            Assert.Contains(block.Text, page.QuerySelector(".whole")!.TextContent, StringComparison.Ordinal));
        var ids = page.QuerySelectorAll("[id]").Select(e => e.Id!).ToList();
        Assert.Equal(ids.Distinct(StringComparer.Ordinal), ids, StringComparer.Ordinal);
        Assert.Equal("清河道", page.QuerySelector(".whole-teasers a")!.TextContent);
        Assert.Equal("A4-1.html", page.QuerySelector(".whole-teasers a")!.GetAttribute("href"));
    }

    private static RenderedSite WithWhole() => RenderedSite.Of(Edition, new ArchiveInfo { Title = "旧报馆", HasEditionView = true });

    private static RenderedSite SiteWith(params CatalogueEdition[] others)
    {
        var catalogue = Invented.CatalogueOf(Edition);
        return new RenderedSite(catalogue with { Newspapers = [catalogue.Newspapers[0], catalogue.Newspapers[1] with { Editions = [.. others] }] }, Edition);
    }

    private static CatalogueEdition Entry(string date, int number = 1) => new(Invented.Key(date, number, "times"), 2, 9, "Bridge opened");
}
