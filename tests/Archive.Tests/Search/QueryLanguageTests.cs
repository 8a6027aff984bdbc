using Archive.Tests.Browser;
using static Microsoft.Playwright.Assertions;

namespace Archive.Tests.Search;

/// <summary>In the browser: what each part of the query language finds, and how a wrong query explains itself.</summary>
[Collection(ChromiumTests.Name)]
public sealed class QueryLanguageTests(SharedVisit shared, SearchLibrarySite library) : IClassFixture<SharedVisit>, IClassFixture<SearchLibrarySite>
{
    private const string All = "l/2015-03-02/1-1 l/2016/unknown-1 l/2019-04-05/A1-1 l/2019-04-05/A1-2 l/2019-04-05/A4-1 l/2019-11-20/1-1";

    private readonly Visit _visit = shared.Again();

    [Theory]
    // Words are joined by AND; a minus leaves out; OR and parentheses.
    [InlineData("渡口 船工", "l/2019-04-05/A1-1 l/2019-04-05/A1-2 l/2019-04-05/A4-1")]
    [InlineData("渡口 AND 船工", "l/2019-04-05/A1-1 l/2019-04-05/A1-2 l/2019-04-05/A4-1")]
    [InlineData("渡口 -船工", "l/2015-03-02/1-1 l/2016/unknown-1 l/2019-11-20/1-1")]
    [InlineData("渡口 -(船工 OR 封航)", "l/2015-03-02/1-1 l/2016/unknown-1")]
    [InlineData("封航 OR 开航", "l/2015-03-02/1-1 l/2019-11-20/1-1 s/2021-02-03/2-2")]
    [InlineData("(封航 OR 开航) 渡口", "l/2015-03-02/1-1 l/2019-11-20/1-1")]
    [InlineData("封航 OR 船票 两元", "l/2019-04-05/A1-1 l/2019-11-20/1-1")]
    [InlineData("封航 OR (-渡口 -ferry)", "l/2019-04-05/A4-2 l/2019-11-20/1-1 s/2019-06/2-2 s/2021-02-03/2-1 s/2021-02-03/2-2")]
    // Phrases hold punctuation; outside of quotes it parts words.
    [InlineData("\"渡口封航，桥\"", "l/2019-11-20/1-1")]
    [InlineData("\"渡口封航桥\"", "")]
    [InlineData("渡口封航，桥", "l/2019-11-20/1-1")]
    [InlineData("渡口封航桥", "")]
    // Near: in one text, so many characters or words apart.
    [InlineData("灯亮 NEAR/3 一夜", "l/2019-04-05/A1-1")]
    [InlineData("灯亮 NEAR/8 不眠", "")]
    [InlineData("灯亮 NEAR/20 不眠", "l/2019-04-05/A1-1")]
    [InlineData("不眠 NEAR/99 船票", "")]
    [InlineData("ferry NEAR/1 town", "")]
    [InlineData("ferry NEAR/2 town", "s/2019-06/2-1")]
    // Fields.
    [InlineData("title:渡口", "l/2015-03-02/1-1 l/2019-04-05/A1-1")]
    [InlineData("title:答卷", "l/2019-04-05/A1-1")]
    [InlineData("byline:文一舟", "l/2019-04-05/A1-1 l/2019-04-05/A4-1")]
    [InlineData("byline:(reed OR 文一舟) -繁體專版", "l/2019-04-05/A1-1 s/2019-06/2-1")]
    [InlineData("label:城事", "l/2019-04-05/A1-1")]
    [InlineData("section:副刊", "l/2019-04-05/A4-1 l/2019-04-05/A4-2")]
    [InlineData("newspaper:临江 船工", "l/2019-04-05/A1-1 l/2019-04-05/A1-2 l/2019-04-05/A4-1")]
    [InlineData("newspaper:shantan ferry", "s/2019-06/2-1")]
    [InlineData("page:a4", "l/2019-04-05/A4-1 l/2019-04-05/A4-2")]
    [InlineData("渡口 -newspaper:linjiang", "")]
    // Dates, EDTF too: an edition is found when it may have appeared then.
    [InlineData("渡口 date:2019", "l/2019-04-05/A1-1 l/2019-04-05/A1-2 l/2019-04-05/A4-1 l/2019-11-20/1-1")]
    [InlineData("渡口 date:2019-04..2019-10", "l/2019-04-05/A1-1 l/2019-04-05/A1-2 l/2019-04-05/A4-1")]
    [InlineData("渡口 date:2019-05/2019-11", "l/2019-11-20/1-1")]
    [InlineData("渡口 date:..2016-05~", "l/2015-03-02/1-1 l/2016/unknown-1")]
    [InlineData("渡口 date:2016?", "l/2016/unknown-1")]
    [InlineData("渡口 date:2019-11-20..", "l/2019-11-20/1-1")]
    [InlineData("ferry date:2019-06-15", "s/2019-06/2-1")]
    // Latin words are whole words, a star opens their end; codes are found as written.
    [InlineData("serv", "")]
    [InlineData("SERVES", "s/2019-06/2-1")]
    [InlineData("serv*", "s/2019-06/2-1 s/2019-06/2-2")]
    [InlineData("ferry* -serves", "")]
    [InlineData("CN33-0001", "s/2019-06/2-1")]
    [InlineData("cn33", "s/2019-06/2-1")]
    [InlineData("CN33-000", "")]
    public async Task A_query_finds(string query, string articles)
    {
        var page = new SearchPage(_visit, library.Site.Root);

        await page.AskAsync(query);

        Assert.Equal(articles, await ShortAsync(page));
        Assert.Equal(0, await page.Page.Locator("[data-note]").CountAsync());
        Assert.Equal(articles.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length, (await page.StatusAsync()).Count);
        Assert.Empty(_visit.Console);
    }

    [Theory]
    [InlineData("\"渡口", "unclosed", "")]
    [InlineData("封航\"", "unclosed", "")]
    [InlineData("封航 OR", "operator", "l/2019-11-20/1-1")]
    [InlineData("OR 封航", "operator", "l/2019-11-20/1-1")]
    [InlineData("封航 NEAR/5", "operator", "l/2019-11-20/1-1")]
    [InlineData("封航 NEAR/5 (桥 船)", "operator", "")]
    [InlineData("(封航", "parenthesis", "l/2019-11-20/1-1")]
    [InlineData("封航)", "parenthesis", "l/2019-11-20/1-1")]
    [InlineData("date:昨天 封航", "date", "l/2019-11-20/1-1")]
    [InlineData("date:2019-13 封航", "date", "l/2019-11-20/1-1")]
    [InlineData("author:封航", "field", "")]
    [InlineData("封航*", "star", "l/2019-11-20/1-1")]
    [InlineData("*封航", "star", "l/2019-11-20/1-1")]
    public async Task A_wrong_query_explains_itself_and_finds_what_it_can(string query, string note, string articles)
    {
        var page = new SearchPage(_visit, library.Site.Root);

        await page.AskAsync(query);

        await Expect(page.Page.Locator($"[data-note={note}]")).ToBeVisibleAsync();
        Assert.Equal(articles, await ShortAsync(page));
        await Expect(page.Status).Not.ToBeEmptyAsync();
        if (articles.Length == 0)
            await Expect(page.Page.Locator("#search-notes ul a").First).ToBeVisibleAsync();
        Assert.Empty(_visit.Console);
    }

    [Theory]
    [InlineData("OR")]
    [InlineData("NEAR/5")]
    [InlineData("(")]
    [InlineData("date:x")]
    public async Task A_query_of_marks_alone_explains_itself(string query)
    {
        var page = new SearchPage(_visit, library.Site.Root);

        await page.AskAsync(query);

        await Expect(page.Page.Locator("[data-note]").First).ToBeVisibleAsync();
        await Expect(page.Status).ToContainTextAsync("档案现有");
        Assert.Empty(_visit.Console);
    }

    [Theory]
    [InlineData("stem", "serve", "s/2019-06/2-1 s/2019-06/2-2")]
    [InlineData("stem", "walks", "s/2021-02-03/2-1")]
    [InlineData("stem", "\"walks\"", "")]
    [InlineData("stem", "observing", "s/2021-02-03/2-1")]
    [InlineData("ocr", "乘客三百", "l/2015-03-02/1-1 s/2021-02-03/2-2")]
    [InlineData("ocr", "临江渡口", "l/2015-03-02/1-1")]
    [InlineData("ocr", "运送乘客三百人", "l/2015-03-02/1-1 s/2021-02-03/2-2")]
    [InlineData("ocr", "乘客", "l/2015-03-02/1-1")]
    [InlineData("variants", "灯亮", "l/2019-04-05/A1-1 l/2019-04-05/A4-1")]
    [InlineData("variants", "头发", "l/2019-04-05/A4-1")]
    [InlineData("variants", "發展", "l/2019-04-05/A4-2")]
    [InlineData("variants", "髮", "l/2019-04-05/A4-1 l/2019-04-05/A4-2")]
    [InlineData("variants", "专版 title:繁体", "l/2019-04-05/A4-1")]
    public async Task A_switch_widens_what_is_found_and_the_marks_show_it(string switched, string query, string articles)
    {
        var page = new SearchPage(_visit, library.Site.Root);
        await page.AskAsync(query);
        var without = await ShortAsync(page);

        await page.OpenAsync(query, $"&{switched}=1");

        Assert.Equal(articles, await ShortAsync(page));
        Assert.True(without.Length <= articles.Length, $"{without} without the switch");
        Assert.Equal(articles.Length > 0, (await page.MarksAsync()).Count > 0);
        await Expect(page.Page.Locator($"input[name={switched}]")).ToBeCheckedAsync();
        Assert.Empty(_visit.Console);
    }

    [Fact]
    public async Task What_is_as_written_comes_before_what_a_switch_adds()
    {
        var page = new SearchPage(_visit, library.Site.Root);

        await page.OpenAsync("临江渡口今日开航", "&ocr=1");
        Assert.Equal("linjiang/2015-03-02/1-1", (await page.ArticlesAsync())[0]);

        // 灯亮 stands in the newspaper of 5 April on page A1, 燈亮 on page A4.
        await page.OpenAsync("燈亮", "&variants=1");
        Assert.Equal("linjiang/2019-04-05/A4-1", (await page.ArticlesAsync())[0]);
    }

    [Fact]
    public async Task Everything_but_a_word_is_everything_but_a_word()
    {
        var page = new SearchPage(_visit, library.Site.Root);

        await page.OpenAsync("-渡口 newspaper:linjiang");

        Assert.Equal("l/2019-04-05/A4-2", await ShortAsync(page));
        await page.OpenAsync("渡口");
        Assert.Equal(All, await ShortAsync(page));
    }

    /// <summary>The articles shown, with the first letter of their newspaper, in order of their addresses.</summary>
    private static async Task<string> ShortAsync(SearchPage page)
    {
        var found = await page.ArticlesAsync();
        return string.Join(' ', found.Select(article => article[0] + article[article.IndexOf('/', StringComparison.Ordinal)..]).Order(StringComparer.Ordinal));
    }
}
