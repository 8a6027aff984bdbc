using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Archive.Build;
using Archive.Model;
using Archive.Site;

namespace Archive.Tests.Build;

/// <summary>The ways through the whole archive: by date, day of the year, contributor and section.</summary>
public sealed class BrowseTests : IDisposable
{
    private readonly SmallArchive _archive = new();

    public void Dispose() => _archive.Dispose();

    [Fact]
    public void Dates_lead_from_the_home_page_to_the_editions()
    {
        _archive.Build();

        Assert.Contains("browse/index.html", Links("index.html"), StringComparer.Ordinal);
        Assert.Equal(["latest.html", "days.html", "holdings.html", "years/2021.html", "years/2019.html"], Links("browse/index.html"));
        Assert.Equal(["../months/2021-10.html"], Links("browse/years/2021.html"));
        Assert.Equal(["../../sxrb/2021-10-23/index.html", "../../sxrb/2021-10-24/index.html"], Links("browse/months/2021-10.html"));
        Assert.Equal(["../../lcwb/2019-11/index.html"], Links("browse/months/2019-11.html"));
        Assert.Equal(["../sxrb/2021-10-24/index.html", "../sxrb/2021-10-23/index.html", "../lcwb/2019-11/index.html"], Links("browse/latest.html"));
        Assert.Equal("2019-11.html", Page("browse/months/2021-10.html").QuerySelector("[rel=prev]")!.GetAttribute("href"));
    }

    [Fact]
    public void A_day_of_the_year_has_its_editions_of_all_years_and_a_date_without_a_day_has_none()
    {
        _archive.AddPage("lcwb", "2020-10-23", "1", 1, "秋收", "本报讯 秋收了。");
        _archive.Build();

        Assert.Equal(["days/10-23.html", "days/10-24.html"], Links("browse/days.html"));
        Assert.Equal(["../../sxrb/2021-10-23/index.html", "../../lcwb/2020-10-23/index.html"], Links("browse/days/10-23.html"));
    }

    [Fact]
    public void A_contributor_of_several_articles_has_a_page_and_one_of_a_single_article_leads_there()
    {
        _archive.AddPage("lcwb", "2020-10-23", "1", 1, "秋收", "本报讯 秋收了。", byline: "记者 张三 李四");
        _archive.AddPage("sxrb", "2021-10-25", "A1", 1, "冬藏", "本报讯 冬藏了。", byline: "张三/摄");
        _archive.Build();

        Assert.Equal(["contributors/张/张三.html", "../lcwb/2020-10-23/1-1.html"], Links("browse/contributors.html"));
        var page = Page("browse/contributors/张/张三.html");
        Assert.Equal("张三", page.QuerySelector("h1")!.TextContent);
        Assert.Equal(["../../../sxrb/2021-10-25/A1-1.html", "../../../lcwb/2020-10-23/1-1.html"], Links("browse/contributors/张/张三.html"));
        Assert.Equal("摄影 记者", string.Join(' ', page.QuerySelectorAll(".entry-note").Select(note => note.TextContent)));
    }

    [Fact]
    public void A_section_has_its_pages_by_year()
    {
        _archive.AddPage("sxrb", "2020-10-23", "A1", 1, "秋收", "本报讯 秋收了。", section: "要闻");
        _archive.AddPage("sxrb", "2021-10-25", "A1", 1, "冬藏", "本报讯 冬藏了。", section: "要闻");
        _archive.Build();

        Assert.Contains("sections/sxrb/要闻/index.html", Links("browse/sections.html"), StringComparer.Ordinal);
        Assert.Equal(["2021.html", "2020.html", "../../../../sxrb/2021-10-25/A1.html"], Links("browse/sections/sxrb/要闻/index.html"));
        Assert.Equal(["../../../../sxrb/2020-10-23/A1.html"], Links("browse/sections/sxrb/要闻/2020.html"));
    }

    [Fact]
    public void A_section_is_called_as_it_was_first_printed_when_that_edition_comes_later()
    {
        for (var day = 1; day <= 30; day++)
            _archive.AddPage("sxrb", $"2020-11-{day:00}", "A1", 1, "一事", "本报讯 有一事。", section: "Sport");
        _archive.Build();
        _archive.AddPage("sxrb", "2020-10-23", "A1", 1, "秋收", "本报讯 秋收了。", section: "SPORT");
        _archive.Build();

        Assert.Equal("SPORT", Page("browse/sections/sxrb/sport/index.html").QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public void An_archive_without_editions_has_no_ways_and_no_page_leads_there()
    {
        foreach (var newspaper in new[] { "sxrb", "lcwb" })
            Directory.Delete(_archive[$"content/{newspaper}"], recursive: true);
        _archive.Build();

        Assert.False(Path.Exists(_archive["site/browse"]));
        Assert.Empty(Links("index.html"));
    }

    [Fact]
    public void One_more_edition_changes_one_page_of_a_contributor_with_hundreds_of_articles()
    {
        for (var day = 1; day <= 28; day++)
        {
            foreach (var month in new[] { "01", "02", "03", "04", "05", "06", "07", "08" })
                _archive.AddPage("sxrb", $"2020-{month}-{day:00}", "A1", 1, "一事", "本报讯 有一事。", byline: "记者 张三");
        }

        _archive.Build();
        var before = Directory.GetFiles(_archive["site/browse/contributors/张"]).ToDictionary(file => file, File.ReadAllText, StringComparer.Ordinal);
        Assert.Equal(2, before.Count);

        _archive.AddPage("sxrb", "2020-09-01", "A1", 1, "新事", "本报讯 有新事。", byline: "记者 张三");
        _archive.Build();

        var changed = before.Where(file => File.ReadAllText(file.Key) != file.Value).Select(file => Path.GetFileName(file.Key));
        Assert.Equal("张三.html", string.Join(' ', changed));
        Assert.Equal("张三.1.html", Uri.UnescapeDataString(Page("browse/contributors/张/张三.html").QuerySelector("[rel=next]")!.GetAttribute("href")!));
    }

    [Theory]
    [InlineData("王小明", "王小明")]
    [InlineData("Jane  ROE", "jane-roe")]
    [InlineData(" jane roe ", "jane-roe")]
    public void A_name_has_an_address(string name, string slug) => Assert.Equal(slug, Slug.Of(name));

    [Fact]
    public void Names_that_an_address_cannot_hold_are_told_apart()
    {
        string[] names = ["A/B", "A:B", "A.B", "../x", "…", "", "nul", new string('长', 50) + "一", new string('长', 50) + "二"];
        var slugs = names.Select(Slug.Of).ToList();

        Assert.Equal(names.Length, slugs.Distinct(StringComparer.Ordinal).Count());
        Assert.All(slugs, slug => Assert.Matches(@"^[\p{L}\p{N}][\p{L}\p{N}-]{0,60}$", slug));
        Assert.All(slugs, slug => Assert.False(DeviceName.Is(slug)));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(149)]
    [InlineData(150)]
    [InlineData(1234)]
    public void Parts_cover_a_list_once_and_the_newest_is_never_small(int count)
    {
        var parts = Enumerable.Range(1, Parts.Older(count)).Append(0).Select(part => Parts.Range(count, part)).ToList();

        Assert.Equal(Enumerable.Range(0, count), parts.SelectMany(part => Enumerable.Range(part.First, part.Count)));
        Assert.All(parts.SkipLast(1), part => Assert.Equal(100, part.Count));
        Assert.True(parts[^1].Count == count || parts[^1].Count is >= 50 and < 150);
    }

    [Fact]
    public void Names_are_parted_by_one_more_letter_where_a_page_would_hold_too_many()
    {
        var slugs = Enumerable.Range(0, 900).Select(i => $"王{(char)('一' + i % 30)}{(char)('一' + i / 30)}").Append("王").Append("李四").Order(StringComparer.Ordinal).ToList();
        var pages = NameTree.Of(Entries(slugs));

        Assert.Equal(slugs, pages.SelectMany(Slugs).Order(StringComparer.Ordinal), StringComparer.Ordinal);
        Assert.All(pages, page => Assert.True(Slugs(page).Count() <= 400));
        Assert.Equal(["", "李", "王", "王", "王", "王", "王"], pages.Select(page => page.Beginning).Order(StringComparer.Ordinal), StringComparer.Ordinal);
        var wang = pages.Single(page => page.Address == "browse/names/of-王.html");
        Assert.Equal("王", Assert.Single(Slugs(wang)));
        Assert.Equal(Enumerable.Range(0, 30).Select(i => $"王{(char)('一' + i)}"), wang.Longer.Select(link => link.Beginning), StringComparer.Ordinal);
        Assert.All(wang.Longer, link => Assert.Contains(link.Beginning, pages.Single(page => page.Address == link.Page).Letters.Select(letter => letter.Beginning), StringComparer.Ordinal));
    }

    [Fact]
    public void A_new_name_changes_its_page_and_at_most_the_one_that_leads_there()
    {
        // As in an archive: few surnames, of which some are frequent, and thousands of given names.
        var random = new Random(1);
        var slugs = Enumerable.Range(0, 30_000).Select(_ => Name(random)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        var before = Pages(slugs);
        Assert.InRange(before.Count, 0, slugs.Count / 100);

        // A page that becomes too long is parted, which is seldom: two then stand in its place.
        var changes = Enumerable.Range(0, 40).Select(_ =>
        {
            var after = Pages([.. slugs.Append(Name(random)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]);
            return after.Count(page => !before.TryGetValue(page.Key, out var was) || was != page.Value) + before.Keys.Except(after.Keys, StringComparer.Ordinal).Count();
        }).ToList();
        Assert.True(changes.Average() <= 2, string.Join(' ', changes));

        static string Name(Random random) => $"{(char)('一' + Math.Pow(random.NextDouble(), 4) * 500)}{(char)('一' + random.Next(3000))}{(char)('一' + random.Next(3000))}";

        static Dictionary<string, string> Pages(List<string> slugs) => NameTree.Of(Entries(slugs)).ToDictionary(
            page => page.Address, page => $"{string.Join(' ', page.Longer)} {string.Join(' ', Slugs(page))}", StringComparer.Ordinal);
    }

    [Fact]
    public void Letters_that_share_a_page_of_names_are_found_there()
    {
        var names = Enumerable.Range(0, 450).Select(i => $"{"张王李"[i % 3]}{(char)('一' + i)}").ToList();
        for (var i = 0; i < names.Count; i++)
            _archive.AddPage("sxrb", $"{new DateOnly(2020, 1, 1).AddDays(i):yyyy-MM-dd}", "A1", 1, "一事", "本报讯 有一事。", byline: $"记者 {names[i]}");
        _archive.Build();

        Assert.Equal(["names/of-张.html", "names/of-.6000.html#of-李", "names/of-.6000.html#of-王"], Links("browse/contributors.html"));
        var shared = Page("browse/names/of-.6000.html");
        Assert.Equal("作者：李–王", shared.QuerySelector("h1")!.TextContent);
        foreach (var letter in new[] { "李", "王" })
        {
            var group = shared.GetElementById($"of-{letter}")!;
            Assert.Equal(letter, group.QuerySelector("h2")!.TextContent);
            Assert.Equal(names.Where(name => name.StartsWith(letter, StringComparison.Ordinal)).Order(StringComparer.Ordinal), group.QuerySelectorAll("a").Select(name => name.TextContent), StringComparer.Ordinal);
        }
    }

    private static ContributorEntry[] Entries(IEnumerable<string> slugs) => [.. slugs.Select(slug => new ContributorEntry(slug, slug))];

    private static IEnumerable<string> Slugs(NamePage page) => page.Letters.SelectMany(letter => letter.Entries.ToArray()).Select(entry => entry.Slug);

    private List<string> Links(string page) => [.. Page(page).QuerySelectorAll("main .choices a, main .entries a, main .ways a").Select(link => Uri.UnescapeDataString(link.GetAttribute("href")!))];

    private IDocument Page(string page) => new HtmlParser().ParseDocument(File.ReadAllText(_archive[$"site/{page}"]));
}
