using System.Text;
using Archive.Search;
using Archive.Tests.Browser;

namespace Archive.Tests.Search;

/// <summary>In the browser: what a query finds is what a plain scan of the articles finds, in a tab that opens with it and in one that has searched before.</summary>
[Collection(ChromiumTests.Name)]
public sealed class SearchPageExactnessTests(SharedVisit shared, SearchTrapsSite traps) : IClassFixture<SharedVisit>, IClassFixture<SearchTrapsSite>
{
    private readonly Visit _visit = shared.Again();
    private readonly SearchSite _site = traps.Site;

    [Theory]
    [InlineData("的")]
    [InlineData("大运河文化带")]
    [InlineData("大运河")]
    [InlineData("带的")]
    [InlineData("三服务")]
    [InlineData("赵一德")]
    [InlineData("巡视整改")]
    [InlineData("整改不到位不罢休")]
    [InlineData("G20")]
    [InlineData("g２０")]
    [InlineData("CN33-0001")]
    [InlineData("CAFÉ")]
    [InlineData("cafe")]
    [InlineData("zoë")]
    [InlineData("ガイド")]
    [InlineData("ｶﾞｲﾄﾞ")]
    [InlineData("カ")]
    [InlineData("運河")]
    [InlineData("运河")]
    [InlineData(".*")]
    [InlineData("\\")]
    [InlineData("?")]
    [InlineData("😀")]
    [InlineData("😀笑脸👨‍👩‍👧")]
    [InlineData("👨")]
    [InlineData("𠮷")]
    [InlineData("𠮷字")]
    [InlineData("❤")]
    [InlineData("的的")]
    [InlineData("项第二项")]
    [InlineData("strasse")]
    [InlineData("要闻速递")]
    [InlineData("沈知远在推进会上")]
    [InlineData("小标题")]
    [InlineData("图为运河夜景")]
    [InlineData("。")]
    [InlineData("5\"")]
    public async Task One_word_finds_the_articles_that_hold_it_and_marks_it(string word)
    {
        var page = new SearchPage(_visit, _site.Root);

        await page.OpenAsync(word);

        await AssertFoundAsync(page, word);
        await AssertMarkedAsync(page, word);
    }

    [Theory]
    [InlineData("的")]
    [InlineData("大运河文化带")]
    [InlineData("大运河")]
    [InlineData("带的")]
    [InlineData("三服务")]
    [InlineData("“三服务”")]
    [InlineData("赵一德")]
    [InlineData("巡视整改")]
    [InlineData("整改不到位不罢休")]
    [InlineData("G20")]
    [InlineData("g２０")]
    [InlineData("20")]
    [InlineData("CN33-0001")]
    [InlineData("3")]
    [InlineData("CAFÉ")]
    [InlineData("cafe")]
    [InlineData("zoë")]
    [InlineData("tree")]
    [InlineData("ete")]
    [InlineData("ガイド")]
    [InlineData("ｶﾞｲﾄﾞ")]
    [InlineData("カ")]
    [InlineData("運河")]
    [InlineData("运河")]
    [InlineData(".*")]
    [InlineData("[a-z]+")]
    [InlineData("\\")]
    [InlineData("$5")]
    [InlineData("?")]
    [InlineData("<b>")]
    [InlineData("</b>")]
    [InlineData("<script>alert(1)")]
    [InlineData("&amp;")]
    [InlineData("{{root}}")]
    [InlineData("😀")]
    [InlineData("😀笑脸👨‍👩‍👧")]
    [InlineData("👨")]
    [InlineData("𠮷")]
    [InlineData("𠮷字")]
    [InlineData("❤")]
    [InlineData("aa")]
    [InlineData("aaaaa")]
    [InlineData("的的")]
    [InlineData("项第二项")]
    [InlineData("甲|乙丙|丁")]
    [InlineData("strasse")]
    [InlineData("摘自《临江日报》")]
    [InlineData("要闻速递")]
    [InlineData("沈知远在推进会上")]
    [InlineData("小标题")]
    [InlineData("图为运河夜景")]
    [InlineData("。")]
    [InlineData("5\"")]
    public async Task A_quoted_text_finds_the_articles_that_hold_it_as_it_stands_and_marks_it(string text)
    {
        var page = new SearchPage(_visit, _site.Root);

        await page.AskAsync($"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"");

        await AssertFoundAsync(page, text);
        await AssertMarkedAsync(page, text);
    }

    [Theory]
    [InlineData("20", "")]
    [InlineData("tree", "")]
    [InlineData("str", "")]
    [InlineData("3", "A4-5")]
    [InlineData("aa", "unknown-2")]
    [InlineData("aaaaa", "")]
    [InlineData("ete", "A4-3")]
    [InlineData("0001", "1-3")]
    [InlineData("g20会场", "")]
    [InlineData("g20峰会", "1-3")]
    [InlineData("5", "A4-1 A4-5")]
    public async Task Words_of_letters_and_digits_are_found_as_whole_words(string word, string articles)
    {
        var page = new SearchPage(_visit, _site.Root);

        await page.AskAsync(word);

        var found = await page.ArticlesAsync();
        Assert.Equal(articles, string.Join(' ', found.Select(article => article[(article.LastIndexOf('/') + 1)..]).Order(StringComparer.Ordinal)));
        Assert.Empty(_visit.Console);
    }

    [Theory]
    [InlineData("“三服务”", "三服务")]
    [InlineData("摘自《临江日报》", "摘自", "临江日报")]
    [InlineData("昨日，市里", "昨日", "市里")]
    [InlineData("大运河；居民！", "大运河", "居民")]
    [InlineData("{{root}}", "root")]
    public async Task Punctuation_outside_quotation_marks_only_parts_words(string query, params string[] words)
    {
        var page = new SearchPage(_visit, _site.Root);

        await page.AskAsync(query);

        await AssertFoundAsync(page, words);
    }

    [Theory]
    [InlineData("大运河 居民", "大运河", "居民")]
    [InlineData("  大运河\u3000三服务 ", "大运河", "三服务")]
    [InlineData("文化带 江", "文化带", "江")]
    [InlineData("\"Main Street serves\"", "Main Street serves")]
    [InlineData("Main Street", "Main", "Street")]
    [InlineData("serves \"on Main\"", "serves", "on Main")]
    [InlineData("\"serves \"\"flat white\"\"\"", "serves \"flat white\"")]
    [InlineData("\"flat\"white", "flat", "white")]
    [InlineData("\"flat", "\"flat")]
    [InlineData("flat\"", "flat\"")]
    [InlineData("\"\" 大运河", "大运河")]
    [InlineData("大运河 大运河 大 运 河", "大运河", "大", "运", "河")]
    [InlineData("大运河 没有这个词", "大运河", "没有这个词")]
    [InlineData("说大运 meeting", "说大运", "meeting")]
    public async Task Words_are_joined_by_and_and_quotation_marks_keep_a_phrase_together(string query, params string[] words)
    {
        var page = new SearchPage(_visit, _site.Root);

        await page.AskAsync(query);

        await AssertFoundAsync(page, words);
    }

    [Theory]
    [InlineData("强调临江")]
    [InlineData("文化带本报讯")]
    [InlineData("大运河边")]
    [InlineData("\"会。大运河\"")]
    [InlineData("吕小满要闻")]
    public async Task A_run_does_not_cross_from_one_field_or_block_to_another(string run)
    {
        var page = new SearchPage(_visit, _site.Root);

        await page.AskAsync(run);

        Assert.Empty(await page.ArticlesAsync());
        Assert.Equal((0, true, "done"), await page.StatusAsync());
    }

    [Fact]
    public async Task Any_run_of_any_field_finds_what_a_plain_scan_finds()
    {
        var random = new Random(1876);
        var texts = _site.Editions.SelectMany(edition => edition.Pages).SelectMany(page => page.Articles).SelectMany(SearchSite.Texts).ToArray();
        var page = new SearchPage(_visit, _site.Root);

        for (var i = 0; i < 60; i++)
        {
            var runes = texts[random.Next(texts.Length)].EnumerateRunes().ToArray();
            var run = string.Concat(runes.Skip(random.Next(runes.Length)).Take(1 + random.Next(8)));
            if (Folding.Instance.Fold(run).Length == 0)
                continue;
            var query = $"\"{run.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
            await page.AskAsync(query);
            await AssertFoundAsync(page, run);
        }
    }

    private async Task AssertMarkedAsync(SearchPage page, string text)
    {
        var folded = Folding.Instance.Fold(text);
        var marks = await page.MarksAsync();
        Assert.Equal(_site.Scan(text).Any(), marks.Count > 0);
        Assert.All(marks, mark => Assert.Equal("", Folding.Instance.Fold(mark).Replace(folded, "", StringComparison.Ordinal)));
    }

    private async Task AssertFoundAsync(SearchPage page, params string[] words)
    {
        var expected = _site.Scan(words).Order(StringComparer.Ordinal).ToArray();
        var found = await page.ArticlesAsync();
        Assert.Equal(string.Join(' ', expected), string.Join(' ', found.Order(StringComparer.Ordinal)));
        Assert.Equal((expected.Length, true, "done"), await page.StatusAsync());
        Assert.Empty(_visit.Console);
        Assert.All(_visit.Requests, request => Assert.StartsWith(_site.Root.AbsoluteUri, request, StringComparison.Ordinal));
        // The browser asks for the page's icon when it likes.
        Assert.Distinct(_visit.Requests.Where(request => !request.EndsWith("/icon.svg", StringComparison.Ordinal)), StringComparer.Ordinal);
    }
}
