using Archive.Model;
using Archive.Search;
using Archive.Tests.Browser;
using Archive.Tests.Search;

namespace Archive.Tests.WholeSite;

/// <summary>Search on the repository's site: what a reader finds is what a plain scan of content/ finds.</summary>
[Collection(WholeSites.Name)]
public sealed class RepositorySearchTests(RepositorySite repository, ChromiumFixture chromium)
{
    private const int RunCount = 20;

    private readonly BuiltSite _site = repository.Site;

    [Theory]
    [InlineData("赵一德")]
    [InlineData("大运河文化带")]
    [InlineData("三服务")]
    [InlineData("G20")]
    [InlineData("巡视整改")]
    [InlineData("的")]
    public async Task A_word_finds_the_articles_that_hold_it_in_a_fresh_tab(string word)
    {
        await using var visit = await chromium.VisitAsync();
        var page = new SearchPage(visit, _site.Root);

        await page.OpenAsync(word);

        await AssertFoundAsync(page, visit, word);
        Assert.NotEmpty(await page.ArticlesAsync());
    }

    [Fact]
    public async Task Any_run_of_any_field_finds_the_articles_that_hold_it()
    {
        await using var visit = await chromium.VisitAsync();
        var page = new SearchPage(visit, _site.Root);
        await page.OpenAsync("");
        foreach (var run in Runs())
        {
            await page.Field.FillAsync($"\"{run.Replace("\"", "\"\"", StringComparison.Ordinal)}\"");
            await page.Field.PressAsync("Enter");
            await page.SettledAsync();
            await AssertFoundAsync(page, visit, run);
        }
    }

    /// <summary>Runs of one to six characters: every field in turn, the articles and places at random, the same ones each time.</summary>
    private IEnumerable<string> Runs()
    {
        Func<Article, IEnumerable<string?>>[] fields =
        [
            article => [article.Label], article => [article.Kicker], article => [article.Headline], article => [article.Deck], article => [article.Byline],
            article => [article.SourceNote], article => article.Blocks.Select(block => block.Text),
        ];
        var texts = fields.Select(field => _site.Scan.Articles.SelectMany(item => field(item.Article)).OfType<string>().ToList()).Where(list => list.Count > 0).ToList();
        Assert.Equal(fields.Length, texts.Count);
        var random = new Random(1872);
        for (var made = 0; made < RunCount;)
        {
            var field = texts[made % texts.Count];
            var runes = field[random.Next(field.Count)].EnumerateRunes().ToArray();
            var run = string.Concat(runes.Skip(random.Next(runes.Length)).Take(1 + random.Next(6)));
            if (Folding.Instance.Fold(run).Length == 0)
                continue;
            made++;
            yield return run;
        }
    }

    private async Task AssertFoundAsync(SearchPage page, Visit visit, string run)
    {
        var expected = _site.Scan.Holding(run);
        Assert.Equal($"{run}: {expected}", $"{run}: {string.Join(' ', (await page.ArticlesAsync()).Order(StringComparer.Ordinal))}");
        Assert.Equal((expected.Split(' ').Length, true, "done"), await page.StatusAsync());
        Assert.Empty(visit.Console);
        Assert.All(visit.Requests, request => Assert.StartsWith(_site.Root.AbsoluteUri, request, StringComparison.Ordinal));
    }
}
