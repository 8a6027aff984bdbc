using Archive.Model;
using Archive.Tests.Browser;
using Archive.Tests.Search;
using Microsoft.Playwright;
using static Archive.Tests.Search.InventedArchive;
using static Microsoft.Playwright.Assertions;

namespace Archive.Tests.Site;

/// <summary>A reader chooses the language of the interface, and it speaks it on every page; what newspapers printed stays as it is.</summary>
[Collection(ChromiumTests.Name)]
public sealed class LanguageChoiceTests(ChromiumFixture chromium, LanguageChoiceTests.Sites sites) : IClassFixture<LanguageChoiceTests.Sites>
{
    private const string Article = "linjiang/2021-10-23/A1-1.html";

    [Fact]
    public async Task The_choice_is_offered_at_the_foot_and_holds_on_every_page()
    {
        await using var visit = await chromium.VisitAsync();
        await OpenAsync(visit, "linjiang/2021-10-23/A1.html");
        await Expect(visit.Page.Locator(".languages button")).ToHaveTextAsync(["English", "简体", "繁體"]);
        await Expect(visit.Page.Locator(".languages [aria-current]")).ToHaveTextAsync("简体");

        await ChooseAsync(visit, "en");

        await Expect(visit.Page.Locator("html")).ToHaveAttributeAsync("lang", "en");
        await Expect(visit.Page.Locator(".skip")).ToHaveTextAsync("Skip to the text");
        await Expect(visit.Page.Locator(".bar-search input")).ToHaveAttributeAsync("placeholder", "Search the full text");
        await Expect(visit.Page.Locator(".breadcrumbs")).ToHaveAttributeAsync("aria-label", "You are here");
        await Expect(visit.Page.Locator(".breadcrumbs li")).ToHaveTextAsync(["档案", "首页", "23 October 2021", "Page A1"]);
        await Expect(visit.Page.Locator(".languages [aria-current]")).ToHaveTextAsync("English");
        await Expect(visit.Page.Locator(".languages")).ToHaveAttributeAsync("aria-label", "Language");

        await visit.Page.GotoAsync(new Uri(sites.Chinese.Root, Article).AbsoluteUri);
        await Expect(visit.Page.Locator(".folio-date")).ToHaveTextAsync("23 October 2021");
        await Expect(visit.Page.Locator(".search-here h2")).ToHaveTextAsync("Search on");
        await ChooseAsync(visit, "zh-Hant");
        await Expect(visit.Page.Locator(".search-here h2")).ToHaveTextAsync("繼續搜尋");
        Assert.Empty(visit.Console);
    }

    [Fact]
    public async Task What_a_newspaper_printed_is_never_translated_and_keeps_its_language()
    {
        await using var visit = await chromium.VisitAsync();
        await OpenAsync(visit, Article);

        await ChooseAsync(visit, "en");

        // The newspaper is called 首页, its section 导读, its headlines 检索 and 上一篇.
        await Expect(visit.Page.Locator("h1")).ToHaveTextAsync("检索");
        await Expect(visit.Page.Locator(".folio-name")).ToHaveTextAsync("首页");
        await Expect(visit.Page.Locator(".folio-section")).ToHaveTextAsync("导读");
        await Expect(visit.Page.Locator(".headlines a")).ToHaveTextAsync(["检索", "上一篇", "往期"]);
        await Expect(visit.Page.Locator(".pager-next .pager-word")).ToHaveTextAsync("Next article");
        await Expect(visit.Page.Locator(".pager-next .pager-target")).ToHaveTextAsync("上一篇");
        await Expect(visit.Page.Locator(".story .text > p:not(.jump)").First).ToHaveTextAsync("全文");
        await Expect(visit.Page.Locator(".page-break")).ToHaveTextAsync("Continued on Page A4");
        Assert.Equal("检索 · 首页 23 October 2021 Page A1 · 档案", await visit.Page.TitleAsync());
        foreach (var (place, language) in new[] { ("h1", "zh-Hans"), (".folio-name", "zh-Hans"), (".headlines a >> nth=0", "zh-Hans"), (".pager-next .pager-target", "zh-Hans"), (".page-break a", "en"), (".folio-date", "en") })
            Assert.Equal(language, await LanguageAsync(visit, place));
    }

    [Fact]
    public async Task A_page_with_its_section_is_said_in_both_languages()
    {
        await using var visit = await chromium.VisitAsync();
        await OpenAsync(visit, "linjiang/2021-10-23/A1.html");

        await ChooseAsync(visit, "en");

        var link = visit.Page.Locator(".page-list a").First;
        await Expect(link).ToHaveTextAsync("Page A1 导读");
        Assert.Equal("en", await LanguageAsync(visit, ".page-list a >> nth=0"));
        Assert.Equal("zh-Hans", await LanguageAsync(visit, ".page-list a span >> nth=0"));
    }

    [Fact]
    public async Task The_search_and_what_it_finds_speak_the_chosen_language()
    {
        await using var visit = await chromium.VisitAsync();
        var page = new SearchPage(visit, sites.Chinese.Root);
        await page.OpenAsync("渡口");
        await ChooseAsync(visit, "en");
        await page.SettledAsync();

        await Expect(page.Status).ToHaveTextAsync("2 articles");
        await Expect(visit.Page.Locator("main > h1")).ToHaveTextAsync("Search");
        await Expect(page.Clippings.Locator(".search-folio")).ToHaveTextAsync(["首页 · 23 October 2021 · Page A1 · 导读", "Shantan Post · June 2019 · Page 2 · Life"]);
        await Expect(page.Clippings.Locator("h2").First).ToHaveTextAsync("往期");
        await Expect(visit.Page.Locator("[name=order] option").First).ToHaveTextAsync("Relevance");
        await Expect(visit.Page.Locator("[name=newspaper] option")).ToHaveTextAsync(["All", "首页", "Shantan Post"]);
        Assert.Equal("zh-Hans", await LanguageAsync(visit, ".search-headline a >> nth=0"));
        Assert.Equal("渡口 · Search · 档案", await visit.Page.TitleAsync());

        await page.OpenAsync("没有这个词");
        await Expect(page.Status).ToHaveTextAsync("Nothing found for “没有这个词”");
        Assert.Empty(visit.Console);
    }

    [Fact]
    public async Task Results_are_marked_with_the_language_of_their_newspaper()
    {
        await using var visit = await chromium.VisitAsync();
        var page = new SearchPage(visit, sites.Chinese.Root);

        await page.OpenAsync("ferry");

        Assert.Equal("en", await LanguageAsync(visit, ".search-headline a"));
        Assert.Equal("en", await LanguageAsync(visit, ".search-passage"));
        Assert.Equal("zh-Hans", await LanguageAsync(visit, ".search-folio"));
    }

    [Fact]
    public async Task An_english_page_is_said_in_chinese()
    {
        await using var visit = await chromium.VisitAsync();
        await visit.Page.GotoAsync(new Uri(sites.English.Root, "linjiang/2021-10-23/A1.html").AbsoluteUri);

        await ChooseAsync(visit, "zh-Hant");

        await Expect(visit.Page.Locator(".breadcrumbs li")).ToHaveTextAsync(["档案", "首页", "2021年10月23日", "A1版"]);
        await Expect(visit.Page.Locator(".pager-next")).ToHaveTextAsync("下一版 A4版");
        await Expect(visit.Page.Locator(".nameplate-line")).ToContainTextAsync("星期六");
        Assert.Equal("zh-Hans", await LanguageAsync(visit, ".story h2"));
    }

    [Fact]
    public async Task With_the_words_at_hand_the_page_is_never_seen_in_another_language()
    {
        await using var visit = await chromium.VisitAsync();
        await OpenAsync(visit, Article);
        await ChooseAsync(visit, "en");
        await visit.Page.AddInitScriptAsync("addEventListener('DOMContentLoaded', () => { window.heard = document.querySelector('.skip').textContent + document.documentElement.lang; })");

        await visit.Page.GotoAsync(new Uri(sites.Chinese.Root, Article + "?again").AbsoluteUri);

        Assert.Equal("Skip to the texten", await visit.Page.EvaluateAsync<string>("heard"));
        Assert.DoesNotContain(visit.Requests.SkipWhile(request => !request.EndsWith("?again", StringComparison.Ordinal)), request => request.Contains("/words/", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Without_scripts_there_is_no_dead_control()
    {
        await using var visit = await chromium.VisitAsync(new() { JavaScriptEnabled = false });
        await OpenAsync(visit, Article);

        await Expect(visit.Page.Locator(".languages")).ToHaveCountAsync(0);
    }

    [Theory]
    [InlineData(Article)]
    [InlineData("linjiang/2021-10-23/A1.html")]
    [InlineData("search/index.html?q=渡口")]
    public async Task A_page_in_another_language_has_no_accessibility_faults(string path)
    {
        await using var visit = await chromium.VisitAsync(new() { ViewportSize = new() { Width = 390, Height = 844 } });
        await OpenAsync(visit, path);
        await ChooseAsync(visit, "en");

        Assert.Empty(await visit.Page.ViolationsAsync());
        Assert.Equal(0, await visit.Page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth"));
    }

    private async Task OpenAsync(Visit visit, string path) => await visit.Page.GotoAsync(new Uri(sites.Chinese.Root, path).AbsoluteUri);

    /// <summary>Chooses a language, and waits for the page in it.</summary>
    private static async Task ChooseAsync(Visit visit, string language)
    {
        await visit.Page.Locator($".languages button[lang={language}]").ClickAsync();
        await Expect(visit.Page.Locator($".languages button[lang={language}]")).ToHaveAttributeAsync("aria-current", "true");
        await Expect(visit.Page.Locator("html")).ToHaveAttributeAsync("lang", language);
    }

    private static Task<string> LanguageAsync(Visit visit, string place) =>
        visit.Page.Locator(place).First.EvaluateAsync<string>("element => element.closest('[lang]').lang");

    /// <summary>An archive of a newspaper that prints words of the interface, and of one in English; once in Chinese, once in English.</summary>
    public sealed class Sites : IAsyncLifetime
    {
        public SearchSite Chinese { get; private set; } = null!;

        public SearchSite English { get; private set; } = null!;

        public async Task InitializeAsync()
        {
            Chinese = await SearchSite.StartAsync(Editions());
            English = await SearchSite.StartAsync(Editions(), language: "en");
        }

        public async Task DisposeAsync()
        {
            await Chinese.DisposeAsync();
            await English.DisposeAsync();
        }

        private static IReadOnlyList<Edition> Editions()
        {
            var chinese = Edition("linjiang", "2021-10-23",
                Page("A1", Article(1, "检索", "全文", "首页") with { ContinuedOn = "A4" }, Article(2, "上一篇", "本版"), Article(3, "往期", "渡口今日开航。")) with { Section = "导读" },
                Page("A4", Article(1, "首页", "版面") with { ContinuedFrom = "A1" }) with { Sequence = 2 });
            var english = Edition("shantan", "2019-06", Page("2", Article(1, "The ferry serves", "A ferry serves the town; it is called 渡口.")) with { Section = "Life" });
            return
            [
                chinese with { Newspaper = chinese.Newspaper with { Name = "首页" } },
                english with { Newspaper = english.Newspaper with { Name = "Shantan Post", Language = "en" } },
            ];
        }
    }
}
