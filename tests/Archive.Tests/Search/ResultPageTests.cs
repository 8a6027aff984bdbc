using System.Globalization;
using System.Text.RegularExpressions;
using Archive.Model;
using Archive.Tests.Browser;
using Microsoft.Playwright;
using static Archive.Tests.Search.InventedArchive;
using static Microsoft.Playwright.Assertions;

namespace Archive.Tests.Search;

/// <summary>In the browser: order, span, newspapers, sections, pages of results, years, and what can be saved.</summary>
[Collection(ChromiumTests.Name)]
public sealed class ResultPageTests(ChromiumFixture chromium, SharedVisit shared, SearchLibrarySite library) : IClassFixture<SharedVisit>, IClassFixture<SearchLibrarySite>
{
    private readonly Visit _visit = shared.Again();

    private readonly Uri _root = library.Site.Root;

    [Theory]
    [InlineData("&order=newest", "2019-11-20/1-1 2019-04-05/A1-1 2019-04-05/A1-2 2019-04-05/A4-1 2016/unknown-1 2015-03-02/1-1")]
    [InlineData("&order=oldest", "2015-03-02/1-1 2016/unknown-1 2019-04-05/A1-1 2019-04-05/A1-2 2019-04-05/A4-1 2019-11-20/1-1")]
    [InlineData("", "2019-04-05/A1-1 2015-03-02/1-1 2019-11-20/1-1 2019-04-05/A1-2 2019-04-05/A4-1 2016/unknown-1")]
    [InlineData("&from=2019", "2019-04-05/A1-1 2019-11-20/1-1 2019-04-05/A1-2 2019-04-05/A4-1")]
    [InlineData("&to=2016-03", "2015-03-02/1-1 2016/unknown-1")]
    [InlineData("&from=2019-11&to=2019-11", "2019-11-20/1-1")]
    [InlineData("&date=2019-04-05", "2019-04-05/A1-1 2019-04-05/A1-2 2019-04-05/A4-1")]
    [InlineData("&newspaper=shantan", "")]
    [InlineData("&section=副刊", "2019-04-05/A4-1")]
    [InlineData("&section=副 刊&order=newest", "2019-04-05/A4-1")]
    public async Task The_address_says_order_and_filters(string choices, string articles)
    {
        var page = new SearchPage(_visit, _root);

        await page.OpenAsync("渡口", choices);

        Assert.Equal(articles, string.Join(' ', (await page.ArticlesAsync()).Select(article => article["linjiang/".Length..])));
        Assert.Empty(_visit.Console);
    }

    [Fact]
    public async Task A_date_in_the_address_that_is_none_explains_itself()
    {
        var page = new SearchPage(_visit, _root);

        await page.OpenAsync("渡口", "&from=yesterday");

        await Expect(page.Page.Locator("[data-note=date]")).ToContainTextAsync("yesterday");
        await Expect(page.Clippings).ToHaveCountAsync(6);
    }

    [Theory]
    [InlineData("", 20)]
    [InlineData("&per=20", 20)]
    [InlineData("&per=100", 45)]
    [InlineData("&per=all", 45)]
    [InlineData("&per=many", 20)]
    [InlineData("&page=3", 5)]
    [InlineData("&page=99", 0)]
    [InlineData("&page=-1", 20)]
    public async Task So_many_results_are_on_a_page(string choices, int shown)
    {
        var articles = Enumerable.Range(1, 45).Select(id => Article(id, null, "大运河两岸")).ToArray();
        await using var site = await SearchSite.StartAsync([Edition("a", "2020", Page("1", articles))]);
        var page = new SearchPage(_visit, site.Root);

        await page.OpenAsync("大运", choices);
        await Expect(page.Clippings).ToHaveCountAsync(shown);
        Assert.Equal((45, true, "done"), await page.StatusAsync());

        // What only reading can tell is the same.
        await page.OpenAsync("大运河", choices);
        await Expect(page.Clippings).ToHaveCountAsync(shown);
    }

    [Fact]
    public async Task The_whole_state_is_in_the_address_and_back_works()
    {
        await using var visit = await chromium.VisitAsync();
        var page = new SearchPage(visit, _root);
        await page.OpenAsync("渡口");

        await page.Page.Locator("summary").First.ClickAsync();
        await page.Page.SelectOptionAsync("select[name=order]", "oldest");
        await page.SettledAsync();
        await page.Page.Locator("input[name=variants]").CheckAsync();
        await page.SettledAsync();
        await page.Page.Locator("input[name=from]").FillAsync("2019-04");
        await page.Page.Locator("input[name=from]").PressAsync("Enter");
        await page.SettledAsync();

        Assert.Equal("?q=%E6%B8%A1%E5%8F%A3&order=oldest&from=2019-04&variants=1", new Uri(page.Page.Url).Query);
        await Expect(page.Clippings).ToHaveCountAsync(4);
        await page.Page.GoBackAsync();
        await Expect(page.Clippings).ToHaveCountAsync(6);
        await Expect(page.Page.Locator("input[name=from]")).ToHaveValueAsync("");
        await page.Page.GoBackAsync();
        await Expect(page.Page.Locator("input[name=variants]")).Not.ToBeCheckedAsync();
        await page.Page.GoForwardAsync();
        await page.Page.GoForwardAsync();
        await Expect(page.Clippings).ToHaveCountAsync(4);
        await Expect(page.Page.Locator("select[name=order]")).ToHaveValueAsync("oldest");
    }

    [Fact]
    public async Task Years_are_bars_that_filter()
    {
        var page = new SearchPage(_visit, _root);
        await page.OpenAsync("渡口");
        var bars = page.Page.Locator(".search-bars button");

        await Expect(bars).ToHaveCountAsync(5);
        await Expect(bars.Nth(4)).ToHaveAttributeAsync("aria-label", "2019年 共 4 篇");
        await Expect(bars.Nth(2)).ToBeDisabledAsync();
        await bars.Nth(4).ClickAsync();
        await Expect(page.Clippings).ToHaveCountAsync(4);

        Assert.Equal("?q=%E6%B8%A1%E5%8F%A3&from=2019&to=2019", new Uri(page.Page.Url).Query);
        await Expect(bars).ToHaveCountAsync(5 + 12);
        await Expect(bars.Nth(4)).ToHaveAttributeAsync("aria-pressed", "true");
        Assert.Equal("rgb(168, 32, 26)", await bars.Nth(4).EvaluateAsync<string>("bar => getComputedStyle(bar, '::before').backgroundColor"));
        await bars.Nth(4).ClickAsync();
        await Expect(page.Clippings).ToHaveCountAsync(6);
        await page.Page.Locator(".search-years summary").ClickAsync();
        await Expect(page.Page.Locator(".search-years tr")).ToHaveCountAsync(3);
        await page.Page.Locator(".search-years tr a").First.ClickAsync();
        await Expect(page.Clippings).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task The_months_of_a_chosen_year_are_bars_too()
    {
        var page = new SearchPage(_visit, _root);
        await page.OpenAsync("渡口", "&from=2019&to=2019");
        var months = page.Page.Locator(".search-bars").Nth(1).Locator("button");

        await Expect(months).ToHaveCountAsync(12);
        await Expect(months.Nth(0)).ToBeDisabledAsync();
        var april = months.Nth(3);
        var count = int.Parse(Regex.Match(await april.GetAttributeAsync("aria-label") ?? "", "^2019年4月 共 ([0-9]+) 篇$").Groups[1].Value, CultureInfo.InvariantCulture);
        await april.ClickAsync();
        await Expect(page.Clippings).ToHaveCountAsync(count);
        Assert.EndsWith("&from=2019-04&to=2019-04", new Uri(page.Page.Url).Query, StringComparison.Ordinal);
        await Expect(months).ToHaveCountAsync(12);
        await Expect(april).ToHaveAttributeAsync("aria-pressed", "true");
        await Expect(months.Nth(4)).ToHaveAttributeAsync("aria-pressed", "false");

        await april.ClickAsync();
        Assert.EndsWith("&from=2019&to=2019", new Uri(page.Page.Url).Query, StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_a_large_archive_sections_are_counted_when_a_reader_asks()
    {
        var articles = Enumerable.Range(1, 2501).Select(id => Article(id, null, id % 2 == 0 ? "大运河" : "小河")).ToArray();
        await using var site = await SearchSite.StartAsync([Edition("a", "2020", Page("1", articles) with { Section = "要闻" }, Page("2", articles) with { Section = "副刊" })]);
        await using var visit = await chromium.VisitAsync();
        var page = new SearchPage(visit, site.Root);
        await page.OpenAsync("大运");

        await Expect(page.Page.Locator(".search-choice")).ToHaveCountAsync(0);
        await page.Page.Locator(".search-count").ClickAsync();

        await Expect(page.Page.Locator(".search-choice li")).ToHaveTextAsync(["副刊 1,250", "要闻 1,250"]);
        await Expect(page.Page.Locator(".search-choice a").First).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Newspapers_are_counted_and_can_be_chosen()
    {
        var page = new SearchPage(_visit, _root);
        await page.OpenAsync("开航 OR ferry OR 渡口");
        var choice = page.Page.Locator(".search-choice").First;

        await Expect(choice.Locator("li")).ToHaveTextAsync(["临江日报 6", "Shantan Post 2"]);
        await choice.GetByText("Shantan Post").ClickAsync();

        await Expect(page.Clippings).ToHaveCountAsync(2);
        await Expect(choice.Locator("[aria-current]")).ToHaveTextAsync("Shantan Post");
        await Expect(choice.Locator("li").First).ToHaveTextAsync("临江日报 6");
        await choice.GetByText("全部").ClickAsync();
        await Expect(page.Clippings).ToHaveCountAsync(8);
    }

    [Fact]
    public async Task Sections_are_counted_and_can_be_chosen()
    {
        var page = new SearchPage(_visit, _root);
        await page.OpenAsync("渡口 OR 发展 OR tea");
        var choice = page.Page.Locator(".search-choice", new() { HasText = "版名" });

        await Expect(choice.Locator("li")).ToHaveTextAsync(["要闻 4", "副刊 2", "life 1"]);
        await choice.GetByText("副刊").ClickAsync();

        await Expect(page.Clippings).ToHaveCountAsync(2);
        await Expect(choice.Locator("[aria-current]")).ToHaveTextAsync("副刊");
    }

    [Theory]
    [InlineData("csv", "\"用心用情 护航渡口\",\"记者 文一舟\",\"临江日报\",\"2019-04-05\",\"A1\",\"要闻\",\"")]
    [InlineData("bib", "@article{linjiang-2019-04-05-A1-1,\n  author = {{记者 文一舟}},\n  title = {{用心用情 护航渡口}},\n  journal = {临江日报},\n  date = {2019-04-05},\n  year = {2019},\n  pages = {A1},\n  note = {要闻},\n  url = {")]
    [InlineData("ris", "TY  - NEWS\r\nTI  - 用心用情 护航渡口\r\nAU  - 记者 文一舟\r\nT2  - 临江日报\r\nPY  - 2019\r\nDA  - 2019/04/05\r\nSP  - A1\r\nSE  - 要闻\r\nUR  - ")]
    public async Task The_shown_results_can_be_saved(string format, string held)
    {
        var page = new SearchPage(_visit, _root);
        await page.OpenAsync("渡口");

        var download = await page.Page.RunAndWaitForDownloadAsync(() => page.Page.Locator($"[data-format={format}]").ClickAsync());

        Assert.Equal($"search.{format}", download.SuggestedFilename);
        var text = await File.ReadAllTextAsync((await download.PathAsync())!);
        Assert.Contains(held, text, StringComparison.Ordinal);
        Assert.Contains("2016?", text, StringComparison.Ordinal);
        Assert.Equal(6, text.Split(_root.AbsoluteUri).Length - 1);
    }

    [Fact]
    public async Task The_printed_lines_of_a_headline_stay_whole_and_the_page_is_called_as_everywhere()
    {
        await using var visit = await chromium.VisitAsync(new() { ViewportSize = new() { Width = 390, Height = 800 } });
        var page = new SearchPage(visit, _root);

        await page.OpenAsync("用心 护航");

        await Expect(page.Clippings.Locator("h2 .line")).ToHaveTextAsync(["用心用情", "护航渡口"]);
        await Expect(page.Clippings.Locator("h2 mark")).ToHaveTextAsync(["用心", "护航"]);
        await Expect(page.Clippings.Locator(".search-folio")).ToHaveTextAsync("临江日报 · 2019年4月5日 · A1版 · 要闻");
    }

    [Theory]
    [InlineData(1280)]
    [InlineData(390)]
    public async Task The_page_fits_and_has_no_accessibility_faults(int width)
    {
        await using var visit = await chromium.VisitAsync(new() { ViewportSize = new() { Width = width, Height = 800 } });
        var page = new SearchPage(visit, _root);
        await page.OpenAsync("渡口 OR \"ferry OR 甲*", "&from=2015&variants=1");
        await page.Page.Locator(".search-years summary").ClickAsync();

        Assert.Empty(await page.Page.ViolationsAsync());
        Assert.Equal(width, await page.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
    }

    [Fact]
    public async Task The_scripts_are_small_and_the_search_page_loads_few_files()
    {
        await using var visit = await chromium.VisitAsync();
        var page = new SearchPage(visit, _root);

        await page.OpenAsync("渡口");

        var scripts = visit.Requests.Where(request => request.EndsWith(".js", StringComparison.Ordinal)).Select(request => new Uri(request).Segments[^1]);
        Assert.Equal("page.js reader.js worker.js", string.Join(' ', scripts.Order(StringComparer.Ordinal)));
    }

    [Theory]
    [InlineData("assets/search/worker.js")]
    [InlineData("search/manifest.json")]
    [InlineData("search/fold.json")]
    public async Task A_file_that_cannot_be_read_is_named_and_asked_for_again(string file)
    {
        await using var visit = await chromium.VisitAsync();
        var isThere = false;
        await visit.Page.Context.RouteAsync($"**/{file}", route => isThere ? route.ContinueAsync() : route.AbortAsync());

        await visit.Page.GotoAsync(new Uri(_root, "search/index.html?q=渡口").AbsoluteUri);
        await Expect(visit.Page.Locator("#search-status[data-state=error]")).ToBeVisibleAsync();
        await Expect(visit.Page.Locator("#search-notes")).ToContainTextAsync(file);
        isThere = true;
        await visit.Page.Locator("#search-notes button").ClickAsync();

        await Expect(visit.Page.Locator("#search-status[data-state=done]")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Opened_from_a_disk_the_page_says_why_it_finds_nothing()
    {
        await using var visit = await chromium.VisitAsync();

        await visit.Page.GotoAsync(new Uri(Path.Combine(library.Site.Folder, "search", "index.html")).AbsoluteUri + "?q=渡口");

        await Expect(visit.Page.Locator("#search-status[data-state=error]")).ToContainTextAsync("从磁盘");
    }
}
