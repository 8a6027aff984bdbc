using AngleSharp.Dom;
using Archive.Model;

namespace Archive.Tests.Site;

/// <summary>The almanac of a newspaper's editions.</summary>
public sealed class CalendarTests
{
    private static readonly IDocument Page = RenderedSite.Of(Invented.Rich()).Parse("yhrb/index.html");

    [Fact]
    public void A_year_has_twelve_months_of_seven_weekdays()
    {
        var months = Page.QuerySelectorAll("#y2021 table");
        Assert.Equal(12, months.Length);
        Assert.All(months, m => Assert.Equal("一二三四五六日", string.Concat(m.QuerySelectorAll("th").Select(th => th.TextContent))));
        Assert.All(months.SelectMany(m => m.QuerySelectorAll("tbody tr")), row => Assert.Equal(7, row.Children.Length));
    }

    [Fact]
    public void Every_day_stands_once_under_its_weekday()
    {
        var october = Page.QuerySelectorAll("#y2021 table")[9];
        var days = october.QuerySelectorAll("td").Select((td, i) => (Text: td.TextContent, Column: i % 7)).Where(d => d.Text.Length > 0).ToList();
        Assert.Equal(31, days.Count);
        Assert.Equal(("1", 4), days[0]); // 1 October 2021 was a Friday.
    }

    [Fact]
    public void Days_with_an_edition_are_links_and_a_second_edition_has_its_own()
    {
        var links = Page.QuerySelectorAll("#y2021 td a").Select(a => a.GetAttribute("href"));
        Assert.Equal("2021-10-22/index.html 2021-10-23/index.html 2021-10-24/index.html 2021-10-24_2/index.html", string.Join(' ', links));
    }

    [Theory]
    [InlineData("2021-10-01 2021-10-15", "8")] // The same weekday, the week before and the week after.
    [InlineData("2021-10-01 2021-10-22", "")] // A longer gap may be the newspaper's own.
    [InlineData("2021-10-01 2021-10-08 2021-10-15?", "")]
    public void A_day_without_its_edition_is_ringed(string editions, string missing)
    {
        var page = NewspaperOf(editions.Split(' '));
        Assert.Equal(missing, string.Join(' ', page.QuerySelectorAll(".missing").Select(day => day.FirstChild!.TextContent)));
        Assert.All(page.QuerySelectorAll(".missing"), day => Assert.EndsWith(" 缺", day.TextContent, StringComparison.Ordinal));
    }

    [Fact]
    public void Editions_without_a_sure_day_are_named_once_when_there_are_no_others()
    {
        var page = NewspaperOf("2019-04?", "2019-11?");
        Assert.Equal(2, page.QuerySelectorAll(".editions li").Length);
        Assert.Null(page.QuerySelector(".years, .empty, #latest"));
    }

    [Fact]
    public void An_edition_without_a_sure_day_is_listed_apart_and_stays_uncertain()
    {
        var line = Assert.Single(Page.QuerySelectorAll("#undated li"));
        Assert.Contains("2016年（存疑）", line.TextContent, StringComparison.Ordinal);
        Assert.Null(Page.QuerySelector("#y2016"));
    }

    [Fact]
    public void A_newspaper_without_editions_says_so()
    {
        var page = RenderedSite.Of(Invented.Rich()).Parse("times/index.html");
        Assert.Equal("还没有收录任何一期。", page.QuerySelector(".empty")!.TextContent);
        Assert.Equal("en", page.QuerySelector("h1")!.GetAttribute("lang"));
    }

    [Fact]
    public void Home_leads_to_the_years_of_each_newspaper()
    {
        var years = RenderedSite.Of(Invented.Rich()).Parse(Address.Home).QuerySelectorAll(".paper:first-child .years a").Select(a => a.GetAttribute("href"));
        Assert.Equal("yhrb/years/2021.html yhrb/index.html#undated", string.Join(' ', years));
    }

    private static IDocument NewspaperOf(params string[] dates)
    {
        var editions = dates.Select(date => new CatalogueEdition(Invented.Key(date), 1, 1, "主题"));
        return new RenderedSite(new Catalogue(new ArchiveInfo { Title = "馆" }, [new CatalogueNewspaper(Invented.Daily, [.. editions])])).Parse("yhrb/index.html");
    }
}
