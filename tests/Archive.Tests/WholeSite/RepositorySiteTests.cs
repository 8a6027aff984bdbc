using System.Text.Json;
using Archive.Tests.Commands;

namespace Archive.Tests.WholeSite;

/// <summary>The site that a newcomer's first command builds, read file by file.</summary>
[Collection(WholeSites.Name)]
public sealed class RepositorySiteTests(RepositorySite repository)
{
    private readonly BuiltSite _site = repository.Site;

    private SiteFolder Folder => _site.Folder;

    [Fact]
    public async Task The_check_finds_nothing_in_it()
    {
        var ran = await Ran.Command("check", "--site", Folder.Path, "--only", "site");

        Assert.Equal((0, "0 errors, 0 warnings, 0 notes\n", ""), (ran.Code, ran.Output, ran.Error));
    }

    [Fact]
    public void The_build_finds_no_fault()
    {
        Assert.Equal((0, ""), (_site.Build.Code, _site.Build.Error));
        Assert.Contains($"{_site.Scan.Articles.Count()} articles", _site.Build.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_address_is_relative_and_leads_to_a_file_and_anchor_of_the_site() =>
        Findings.AssertNone(Crawl.From(Folder, "index.html", "404.html").Wrong);

    [Fact]
    public void Every_file_can_be_reached_but_twins_search_files_and_words_which_scripts_read()
    {
        // No page of the repository has an image, and so none loads the script for one; and none is opened from a disk here.
        var reached = Crawl.From(Folder, "index.html").Reached;
        HashSet<string> mayHide =
        [
            .. Folder.Twins, "_headers", "404.html", "offline.html", "sw.js", "assets/lost.css", "assets/reader/zoom.js", "assets/whole.css", "assets/search/from-disk.js", "assets/search/variants.json", "assets/search/variants-license.txt",
        ];
        Findings.AssertNone(Folder.Files.Where(file => !reached.Contains(file) && !mayHide.Contains(file) && !file.StartsWith("search/", StringComparison.Ordinal) && !file.StartsWith("assets/words/", StringComparison.Ordinal)));
    }

    [Fact]
    public void Every_page_has_a_title_a_language_one_first_heading_and_unique_ids()
    {
        foreach (var page in Folder.Pages)
        {
            var document = Folder.Parse(page);
            var ids = document.QuerySelectorAll("[id]").Select(element => element.Id!).ToList();
            Assert.True(document.Title!.Length > 0, $"{page} has no title");
            Assert.True(document.DocumentElement.GetAttribute("lang") == "zh-Hans", $"{page} has no language");
            Assert.True(document.QuerySelectorAll("h1").Length == 1, $"{page} has {document.QuerySelectorAll("h1").Length} h1");
            Findings.AssertNone(ids.GroupBy(id => id, StringComparer.Ordinal).Where(group => group.Count() > 1).Select(group => $"{page}: id {group.Key}"));
        }
    }

    [Fact]
    public void Every_page_of_the_archive_has_its_twin() => Assert.Equal(
        _site.Scan.Pages.Select(page => $"{page.Edition.NewspaperId}/{page.Edition.Key}/{page.Label}.json").Order(StringComparer.Ordinal),
        Folder.Twins,
        StringComparer.Ordinal);

    [Fact]
    public void Twins_say_what_the_pages_say()
    {
        foreach (var twin in Folder.Twins)
        {
            using var json = JsonDocument.Parse(Folder.Read(twin));
            var place = $"{json.RootElement.GetProperty("newspaper").GetProperty("id")}/{json.RootElement.GetProperty("edition")}/{json.RootElement.GetProperty("page")}";
            Assert.Equal(twin, $"{place}.json");
            var articles = json.RootElement.GetProperty("articles").EnumerateArray().ToList();
            var stories = Folder.Parse($"{place}.html").QuerySelectorAll("article.story").ToDictionary(story => story.Id!, StringComparer.Ordinal);
            Assert.Equal(articles.Count, stories.Count);
            Assert.Equal(
                articles.Select(article => $"{place}-{article.GetProperty("id")}.html").Append($"{place}-cite.html").Order(StringComparer.Ordinal),
                Folder.Pages.Where(page => page.StartsWith($"{place}-", StringComparison.Ordinal)).Order(StringComparer.Ordinal),
                StringComparer.Ordinal);
            Assert.Equal(articles.Select(article => $"a{article.GetProperty("id")}"), Folder.Parse($"{place}-cite.html").QuerySelectorAll(".citations > section").Select(section => section.Id!), StringComparer.Ordinal);
            foreach (var article in articles)
            {
                var document = Folder.Parse($"{place}-{article.GetProperty("id")}.html");
                if (article.GetProperty("headline").GetString() is not { } headline)
                    continue;
                Assert.Equal(headline, ShownText.Squeeze(document.QuerySelector("h1")!.TextContent));
                Assert.Equal(headline, ShownText.Squeeze(stories[$"a{article.GetProperty("id")}"].QuerySelector("h2")!.TextContent));
                Assert.All(article.GetProperty("blocks").EnumerateArray(), block => Assert.Contains(
                    ShownText.Bare(block.GetProperty("text").GetString()!),
                    ShownText.Bare(document.QuerySelector("article .text")!.TextContent),
                    StringComparison.Ordinal));
            }
        }
    }
}
