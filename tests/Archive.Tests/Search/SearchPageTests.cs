using Archive.Model;
using Archive.Tests.Browser;
using static Archive.Tests.Search.InventedArchive;
using static Microsoft.Playwright.Assertions;

namespace Archive.Tests.Search;

/// <summary>In the browser: how the search page behaves.</summary>
[Collection(ChromiumTests.Name)]
public sealed class SearchPageTests(ChromiumFixture chromium, SearchTrapsSite traps) : IClassFixture<SearchTrapsSite>
{
    private readonly SearchSite _site = traps.Site;

    [Fact]
    public async Task A_result_is_a_clipping_with_link_marks_and_folio_line()
    {
        await using var visit = await chromium.VisitAsync();
        var page = new SearchPage(visit, _site.Root);

        await page.OpenAsync("大运河 三服务 沈知远");

        var clipping = Assert.Single(await page.Clippings.AllAsync());
        await Expect(clipping.Locator(".search-kicker")).ToHaveTextAsync("沈知远在推进会上强调");
        await Expect(clipping.Locator("h2")).ToHaveTextAsync("临江开建大运河文化带");
        await Expect(clipping.Locator("h2 mark")).ToHaveTextAsync("大运河");
        await Expect(clipping.Locator(".search-passage")).ToHaveTextAsync("三服务走进乡镇");
        await Expect(clipping.Locator(".search-folio")).ToHaveTextAsync("linjiang · 2019年11月（存疑） · 第1版 · 要闻");
        var link = await clipping.Locator("a").EvaluateAsync<string>("link => link.href");
        Assert.Equal(new Uri(_site.Root, "linjiang/2019-11/1-1.html").AbsoluteUri, link[..link.IndexOf('#', StringComparison.Ordinal)]);
    }

    [Fact]
    public async Task A_passage_shows_a_long_text_around_the_hit_and_all_hits_in_it()
    {
        var filler = string.Concat(Enumerable.Repeat("春风又绿江南岸。", 40));
        await using var site = await SearchSite.StartAsync([Edition("a", "2020", Page("1", Article(1, "题目", $"{filler}运河在前，运 河在后。{filler}")))]);
        await using var visit = await chromium.VisitAsync();
        var page = new SearchPage(visit, site.Root);

        await page.OpenAsync("运河");

        var passage = await page.Page.Locator(".search-passage").TextContentAsync();
        Assert.StartsWith("……", passage, StringComparison.Ordinal);
        Assert.EndsWith("……", passage, StringComparison.Ordinal);
        Assert.InRange(passage!.Length, 60, 90);
        Assert.Equal("运河|运 河", string.Join('|', await page.MarksAsync()));
    }

    [Fact]
    public async Task The_text_of_the_archive_is_shown_as_text()
    {
        await using var visit = await chromium.VisitAsync();
        var page = new SearchPage(visit, _site.Root);

        await page.OpenAsync("不是标签");

        await Expect(page.Clippings.Locator("h2")).ToHaveTextAsync("<b>粗体</b>&amp;<script>alert(1)</script>");
        await Expect(page.Clippings.Locator(".search-passage")).ToContainTextAsync("<b>不是标签</b>{{root}}");
        await Expect(page.Page.Locator("#search-results b, #search-results script")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task The_address_holds_the_query_and_back_and_forward_work()
    {
        await using var visit = await chromium.VisitAsync();
        var page = new SearchPage(visit, _site.Root);
        await page.OpenAsync("三服务");

        await page.Field.FillAsync("& > \"3 元\"");
        await page.Field.PressAsync("Enter");
        await page.SettledAsync();

        await Expect(page.Page).ToHaveTitleAsync("& > \"3 元\" · 检索 · 档案");
        await Expect(page.Clippings).ToHaveAttributeAsync("data-article", _site.Scan("&", ">", "3 元").Single());
        var address = page.Page.Url;
        await page.Page.GoBackAsync();
        await Expect(page.Field).ToHaveValueAsync("三服务");
        await Expect(page.Clippings).ToHaveCountAsync(2);
        await page.Page.GoForwardAsync();
        await Expect(page.Field).ToHaveValueAsync("& > \"3 元\"");
        await Expect(page.Clippings).ToHaveCountAsync(1);
        Assert.Equal(address, page.Page.Url);
    }

    [Fact]
    public async Task A_form_on_another_page_leads_here_with_its_words()
    {
        await using var visit = await chromium.VisitAsync();
        var page = new SearchPage(visit, _site.Root);

        await page.Page.GotoAsync(new Uri(_site.Root, "search/index.html?q=Main+Street").AbsoluteUri);
        await page.SettledAsync();

        await Expect(page.Field).ToHaveValueAsync("Main Street");
        await Expect(page.Clippings).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task Headline_hits_come_first_then_the_newest_twenty_to_a_page()
    {
        var editions = new List<Edition>();
        foreach (var newspaper in new[] { "a", "b" })
        {
            for (var day = 1; day <= 15; day++)
            {
                // On the third the words of the query stand apart in the headline, so that only its terms are there. Two or three times: one class.
                var headline = day switch { 3 => "大运运河河道", 7 => "看大运河道", _ => "题" };
                editions.Add(Edition(newspaper, $"2020-01-{day:00}", Page("1", Article(2, headline, "大运河道，大运河道"), Article(1, null, "大运河道，大运河道"))));
            }
        }

        await using var site = await SearchSite.StartAsync(editions);
        await using var visit = await chromium.VisitAsync();
        var page = new SearchPage(visit, site.Root);

        await page.OpenAsync("大运河道");

        await Expect(page.Clippings).ToHaveCountAsync(20);
        Assert.Equal((60, false, "done"), await page.StatusAsync());
        var shown = await page.ArticlesAsync();
        await page.NextAsync();
        await Expect(page.Clippings).ToHaveCountAsync(20);
        await Expect(page.Clippings.Nth(0).Locator("a")).ToBeFocusedAsync();
        shown = [.. shown, .. await page.ArticlesAsync()];
        await page.NextAsync();
        await Expect(page.Next).ToHaveCountAsync(0);
        shown = [.. shown, .. await page.ArticlesAsync()];
        string[] ahead = ["a/2020-01-07/1-2", "b/2020-01-07/1-2"];
        var others = from day in Enumerable.Range(1, 15).Reverse() from newspaper in "ab" from id in new[] { 2, 1 } select $"{newspaper}/2020-01-{day:00}/1-{id}";
        Assert.Equal(string.Join(' ', ahead.Concat(others.Except(ahead, StringComparer.Ordinal))), string.Join(' ', shown));

        await page.Page.ReloadAsync();
        await page.SettledAsync();
        Assert.Equal(shown[40..], await page.ArticlesAsync());
    }

    [Fact]
    public async Task A_count_that_would_need_much_reading_is_an_estimate_until_all_is_read()
    {
        // Every second article has the characters in another order, which only reading can tell.
        var articles = Enumerable.Range(1, 150).Select(id => Article(id, null, id % 2 == 0 ? "大运河" : "运河大运"));
        await using var site = await SearchSite.StartAsync([Edition("a", "2020", Page("1", [.. articles]))]);
        await using var visit = await chromium.VisitAsync();
        var page = new SearchPage(visit, site.Root);

        await page.OpenAsync("大运河");

        Assert.Equal((75, false, "done"), await page.StatusAsync());
        await Expect(page.Status).ToHaveTextAsync("约 75 篇");
        for (var pages = 2; pages <= 4; pages++)
            await page.NextAsync();

        await Expect(page.Clippings).ToHaveCountAsync(15);
        Assert.Equal((75, true, "done"), await page.StatusAsync());
        await Expect(page.Status).ToHaveTextAsync("共 75 篇");
    }

    [Fact]
    public async Task A_search_without_hits_suggests_what_else_to_do()
    {
        await using var visit = await chromium.VisitAsync();
        var page = new SearchPage(visit, _site.Root);

        await page.OpenAsync("大运河 空中楼阁");

        await Expect(page.Status).ToHaveTextAsync("没有找到“大运河 空中楼阁”");
        await page.Page.Locator("#search-notes a", new() { HasTextString = "大运河" }).ClickAsync();
        await page.SettledAsync();
        await Expect(page.Field).ToHaveValueAsync("大运河");
        await Expect(page.Clippings).ToHaveCountAsync(_site.Scan("大运河").Count());
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("\"\"")]
    public async Task Without_a_query_the_page_says_what_there_is_to_search(string query)
    {
        await using var visit = await chromium.VisitAsync();
        var page = new SearchPage(visit, _site.Root);

        await page.OpenAsync(query);

        await Expect(page.Status).ToHaveTextAsync("档案现有 9 篇稿件。");
        Assert.Equal((-1, false, "idle"), await page.StatusAsync());
        if (query.Length == 0)
            await Expect(page.Field).ToBeFocusedAsync();
        Assert.Empty(visit.Console);
    }

    [Fact]
    public async Task An_archive_without_articles_finds_nothing_without_complaint()
    {
        await using var site = await SearchSite.StartAsync([]);
        await using var visit = await chromium.VisitAsync();
        var page = new SearchPage(visit, site.Root);

        await page.OpenAsync("大运河");

        Assert.Equal((0, true, "done"), await page.StatusAsync());
        Assert.Empty(visit.Console);
    }

    [Theory]
    [InlineData("manifest.json", "manifest.json（HTTP 404）")]
    [InlineData("0/0.bin", "0/0.bin（HTTP 404）")]
    [InlineData("calendar/0.bin", "calendar/0.bin（HTTP 404）")]
    [InlineData("1-1.html", "a/2020/1-1.html（HTTP 404）")]
    public async Task A_file_that_cannot_be_read_is_named_and_the_search_can_be_tried_again(string file, string shown)
    {
        await using var site = await SearchSite.StartAsync([Edition("a", "2020", Page("1", Article(1, "大运河")))]);
        var path = Directory.GetFiles(site.Folder, "*", SearchOption.AllDirectories).Single(path => path.EndsWith($"/{file}", StringComparison.Ordinal));
        File.Move(path, path + ".away");
        await using var visit = await chromium.VisitAsync();
        var page = new SearchPage(visit, site.Root);

        await page.OpenAsync("大运河");

        await Expect(page.Status).ToHaveTextAsync("检索中断了");
        await Expect(page.Page.Locator("#search-notes")).ToContainTextAsync(shown);
        File.Move(path + ".away", path);
        await page.Page.Locator("#search-notes button").ClickAsync();
        await Expect(page.Clippings).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task Opened_from_a_disk_the_page_explains_why_it_cannot_search()
    {
        await using var visit = await chromium.VisitAsync();

        await visit.Page.GotoAsync(new Uri(Path.Combine(_site.Folder, "search/index.html")).AbsoluteUri + "?q=大运河");

        await Expect(visit.Page.Locator("#search-status[data-state=error]")).ToContainTextAsync("archive serve");
    }

    [Fact]
    public async Task Without_javascript_the_page_offers_the_editions()
    {
        await using var visit = await chromium.VisitAsync(new() { JavaScriptEnabled = false });

        await visit.Page.GotoAsync(new Uri(_site.Root, "search/index.html?q=大运河").AbsoluteUri);

        await Expect(visit.Page.Locator("noscript a").First).ToHaveAttributeAsync("href", "../index.html");
    }

    [Fact]
    public async Task A_slash_brings_the_reader_to_the_field()
    {
        await using var visit = await chromium.VisitAsync();
        var page = new SearchPage(visit, _site.Root);
        await page.OpenAsync("大运河");
        await Expect(page.Field).Not.ToBeFocusedAsync();

        await page.Page.Keyboard.PressAsync("/");

        await Expect(page.Field).ToBeFocusedAsync();
        await Expect(page.Field).ToHaveValueAsync("大运河");
        await page.Page.Keyboard.TypeAsync("a/b");
        await Expect(page.Field).ToHaveValueAsync("a/b");
    }

    [Fact]
    public async Task An_english_page_speaks_english()
    {
        await using var site = await SearchSite.StartAsync(SearchTraps.Editions, language: "en");
        await using var visit = await chromium.VisitAsync();
        var page = new SearchPage(visit, site.Root);

        await page.OpenAsync("赵一德");

        await Expect(page.Status).ToHaveTextAsync("1 article");
        await Expect(page.Page.Locator("#search-help")).ToContainTextAsync("Finds any run of characters");
        await Expect(page.Page.Locator(".search-folio")).ToHaveTextAsync("shantan · 1 May 2020 · Page unknown · 民生");
    }

    [Theory]
    [InlineData("大运河")]
    [InlineData("空中楼阁")]
    public async Task The_page_has_no_accessibility_faults(string query)
    {
        await using var visit = await chromium.VisitAsync();
        var page = new SearchPage(visit, _site.Root);
        await page.OpenAsync(query);

        Assert.Empty(await page.Page.ViolationsAsync());
    }
}
