using System.Globalization;
using AngleSharp.Dom;
using Archive.Model;

namespace Archive.Tests.Site;

/// <summary>A newspaper of many years: its own page does not grow with them, and each year has a page of its own.</summary>
public sealed class NewspaperYearsTests
{
    private static readonly PublicationRule Workdays = new()
    {
        Start = EdtfDate.Parse("2019-12-30"),
        End = EdtfDate.Parse("2022-06-30"),
        Weekdays = [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday],
        Pauses = [EdtfDate.Parse("2020-02/2021-01-25")],
    };

    [Fact]
    public void Its_page_shows_the_latest_year_and_leads_to_the_others()
    {
        var page = SiteOf(rule: null, "2019-05-01", "2020-05-01", "2021-05-01").Parse("yhrb/index.html");

        Assert.Equal("y2021", Assert.Single(page.QuerySelectorAll(".year")).Id);
        Assert.Equal(12, page.QuerySelectorAll("table").Length);
        Assert.Equal("2021 2020 2019", Texts(page, ".years li"));
        Assert.Equal("years/2021.html years/2020.html years/2019.html", string.Join(' ', page.QuerySelectorAll(".years a").Select(a => a.GetAttribute("href"))));
        Assert.Equal("2021", page.QuerySelector(".years [aria-current=page]")!.TextContent);
    }

    [Fact]
    public void An_address_of_a_year_on_that_page_still_leads_to_the_year()
    {
        var page = SiteOf(rule: null, "2019-05-01", "2020-05-01", "2021-05-01").Parse("yhrb/index.html");

        Assert.NotNull(page.QuerySelector("#y2021 table"));
        Assert.All(["2019", "2020"], year => Assert.Equal($"years/{year}.html", page.QuerySelector($".years #y{year} a")!.GetAttribute("href")));
    }

    [Fact]
    public void A_year_leads_to_its_editions_to_the_years_beside_it_and_to_the_newspaper()
    {
        var page = SiteOf(rule: null, "2019-05-01", "2020-05-01", "2020?", "2021-05-01").Parse("yhrb/years/2020.html");

        Assert.Equal("../2020-05-01/index.html", Assert.Single(page.QuerySelectorAll("td a")).GetAttribute("href"));
        Assert.Equal("2019.html", page.QuerySelector("a[rel=prev]")!.GetAttribute("href"));
        Assert.Equal("2021.html", page.QuerySelector("a[rel=next]")!.GetAttribute("href"));
        Assert.Equal("../index.html", page.QuerySelector("h1 a")!.GetAttribute("href"));
        Assert.Equal("../2020/index.html", page.QuerySelector(".undated a")!.GetAttribute("href"));
        Assert.Equal("运河日报 2020年 · 馆", page.Title);
    }

    [Fact]
    public void By_the_rule_an_edition_is_missing_on_each_of_its_days_that_has_none()
    {
        var site = SiteOf(Workdays, "2019-12-30", "2020-01-02", "2021-01-27", "2022-06-28");

        Assert.Equal("31", Missing(site.Parse("yhrb/years/2019.html")));
        Assert.Equal("1 3 6 7 8 9 10 13 14 15 16 17 20 21 22 23 24 27 28 29 30 31", Missing(site.Parse("yhrb/years/2020.html")));
        Assert.StartsWith("26 28 29 1 ", Missing(site.Parse("yhrb/years/2021.html")), StringComparison.Ordinal);
        Assert.EndsWith(" 27 29 30", Missing(site.Parse("yhrb/years/2022.html")), StringComparison.Ordinal);
        Assert.Equal("1期 · 缺22期", site.Parse("yhrb/years/2020.html").QuerySelector(".nameplate-line")!.TextContent);
    }

    [Fact]
    public void A_year_of_which_all_is_missing_stands_in_the_strip_and_leads_nowhere()
    {
        var site = SiteOf(Workdays, "2019-12-30", "2022-06-28");
        var page = site.Parse("yhrb/index.html");

        Assert.Equal("2022 2021 缺 2020 缺 2019", string.Join(' ', page.QuerySelectorAll(".years li").Select(li => li.TextContent)));
        Assert.False(site.Files.ContainsKey("yhrb/years/2021.html"));
    }

    [Fact]
    public void Where_the_rule_names_no_start_and_end_nothing_is_missing_beyond_what_the_archive_has()
    {
        var site = SiteOf(new PublicationRule { Weekdays = [DayOfWeek.Friday] }, "2021-10-08", "2021-10-22");
        Assert.Equal("15", Missing(site.Parse("yhrb/index.html")));
    }

    [Fact]
    public void A_day_that_an_edition_of_uncertain_date_claims_is_marked_as_uncertain_and_not_as_missing()
    {
        var page = SiteOf(new PublicationRule(), "2021-10-07", "2021-10-08?", "2021-10-09", "2021-10-11").Parse("yhrb/index.html");

        var day = Assert.Single(page.QuerySelectorAll("td.uncertain a"));
        Assert.Equal(("8 日期存疑", "2021-10-08/index.html"), (day.TextContent, day.GetAttribute("href")));
        Assert.Equal("10", Missing(page));
        Assert.Contains("2021年10月8日（存疑）", page.QuerySelector("#undated li")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("legend-published", "2021-10-07")]
    [InlineData("legend-published legend-missing", "2021-10-01 2021-10-15")]
    [InlineData("legend-published legend-uncertain", "2021-10-07?")]
    public void The_legend_explains_the_marks_that_there_are(string legend, string editions)
    {
        var page = SiteOf(rule: null, editions.Split(' ')).Parse("yhrb/index.html");
        Assert.Equal(legend, string.Join(' ', page.QuerySelectorAll(".legend li").Select(li => li.ClassName)));
    }

    [Fact]
    public void The_facts_say_when_it_appeared_and_what_the_archive_has()
    {
        var facts = SiteOf(Workdays, "2019-12-30", "2022-06?").Parse("yhrb/index.html").QuerySelectorAll(".facts > *").Select(e => e.TextContent).ToList();

        Assert.Equal(
            ["创刊", "2019年12月30日", "停刊", "2022年6月30日", "出版日", "星期一至星期五", "休刊", "2020年2月至2021年1月25日", "收录", "2019年12月30日 – 2022年6月（存疑）"],
            facts[facts.IndexOf("创刊")..facts.IndexOf("网站")],
            StringComparer.Ordinal);
    }

    [Fact]
    public void Very_many_editions_of_uncertain_date_have_lists_of_their_own()
    {
        var dates = Enumerable.Range(0, 205).Select(i => string.Create(CultureInfo.InvariantCulture, $"{1900 + (i / 12)}-{(i % 12) + 1:00}?")).ToArray();
        var site = SiteOf(rule: null, dates);
        var (page, first, second) = (site.Parse("yhrb/index.html"), site.Parse("yhrb/years/uncertain.html"), site.Parse("yhrb/years/uncertain-2.html"));

        Assert.Equal(6, page.QuerySelectorAll("#undated li").Length);
        Assert.Equal("years/uncertain.html", page.QuerySelector("#undated .all a")!.GetAttribute("href"));
        Assert.Equal((200, 5), (first.QuerySelectorAll(".editions li").Length, second.QuerySelectorAll(".editions li").Length));
        Assert.Equal("uncertain-2.html", first.QuerySelector("a[rel=next]")!.GetAttribute("href"));
        Assert.Null(first.QuerySelector("a[rel=prev]"));
        Assert.Equal("uncertain.html", second.QuerySelector("a[rel=prev]")!.GetAttribute("href"));
        Assert.NotEqual(first.Title, second.Title, StringComparer.Ordinal);
    }

    [Fact]
    public void The_page_of_a_newspaper_of_fifty_years_is_as_small_as_that_of_one_year()
    {
        string[] Days(int year) => [.. Enumerable.Range(0, 365).Select(day => new DateOnly(year, 1, 1).AddDays(day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))];
        var one = SiteOf(rule: null, Days(2020)).Files["yhrb/index.html"].Length;
        var fifty = SiteOf(rule: null, [.. Enumerable.Range(1971, 50).SelectMany(Days)]).Files["yhrb/index.html"].Length;

        Assert.InRange(fifty, one, one + 6000);
    }

    private static string Missing(IDocument page) => string.Join(' ', page.QuerySelectorAll(".missing").Select(day => day.FirstChild!.TextContent));

    private static string Texts(IDocument page, string selector) => string.Join(' ', page.QuerySelectorAll(selector).Select(e => e.TextContent));

    private static RenderedSite SiteOf(PublicationRule? rule, params string[] dates)
    {
        var editions = dates.Select(date => new CatalogueEdition(Invented.Key(date), 1, 1, "主题"));
        return new RenderedSite(new Catalogue(new ArchiveInfo { Title = "馆" }, [new CatalogueNewspaper(Invented.Daily with { Publication = rule }, [.. editions])]));
    }
}
