using Archive.Tests.Browser;
using Archive.Tests.Search;

namespace Archive.Tests.WholeSite;

/// <summary>The hostile site in a browser: nothing runs that the templates did not write.</summary>
[Collection(WholeSites.Name)]
public sealed class HostileVisitTests(HostileSite hostile, ChromiumFixture chromium)
{
    private readonly BuiltSite _site = hostile.Site;

    [Fact]
    public async Task No_page_runs_foreign_scripts_or_asks_anybody_else()
    {
        await using var visit = await chromium.VisitAsync();
        foreach (var page in _site.Folder.Pages)
        {
            await visit.Page.GotoAsync(new Uri(_site.Root, page).AbsoluteUri);
            Assert.Equal(ShownText.Squeeze(_site.Folder.Parse(page).Title!), ShownText.Squeeze(await visit.Page.TitleAsync()));
        }

        AssertQuiet(visit);
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("\"><svg/onload=alert(1)>")]
    [InlineData("{{{x}}}")]
    [InlineData("javascript:alert(1)")]
    [InlineData("&amp;")]
    public async Task Search_shows_hostile_text_and_finds_it(string word)
    {
        await using var visit = await chromium.VisitAsync();
        var page = new SearchPage(visit, _site.Root);

        await page.OpenAsync($"\"{word.Replace("\"", "\"\"", StringComparison.Ordinal)}\"");

        Assert.Equal(_site.Scan.Holding(word), string.Join(' ', (await page.ArticlesAsync()).Order(StringComparer.Ordinal)));
        Assert.All(await page.MarksAsync(), mark => Assert.Equal(word, mark));
        Assert.StartsWith($"\"{word.Replace("\"", "\"\"", StringComparison.Ordinal)}\" · ", await visit.Page.TitleAsync(), StringComparison.Ordinal);
        AssertQuiet(visit);
    }

    private void AssertQuiet(Visit visit)
    {
        Assert.Empty(visit.Dialogs);
        Assert.Empty(visit.Console);
        Assert.All(visit.Requests, request => Assert.StartsWith(_site.Root.AbsoluteUri, request, StringComparison.Ordinal));
    }
}
