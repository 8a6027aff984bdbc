using System.Globalization;
using System.Text;
using Archive.Build;

namespace Archive.Tests.Build;

/// <summary>An archive that several shards build and a merge joins: the site is the one that a single build makes, and later builds go on from it.</summary>
public sealed class ShardBuildTests : IDisposable
{
    private readonly SmallArchive _archive = new();

    public void Dispose() => _archive.Dispose();

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(5)]
    [InlineData(40)]
    public void Parts_in_any_order_make_the_site_of_one_build(int count)
    {
        AddDays();

        var merged = Merge(Parts(count).OrderBy(part => part, StringComparer.Ordinal).Reverse());

        Assert.Empty(merged.Faults);
        AssertAsBuiltAtOnce(merged);
    }

    [Fact]
    public void Random_archives_with_faults_are_merged_to_the_site_and_the_faults_of_one_build()
    {
        var random = new Random(20261129);
        for (var round = 0; round < 15; round++)
        {
            using var archive = new SmallArchive();
            AddRandomPages(archive, random);
            var hasSearch = random.Next(8) > 0;
            var parts = Parts(random.Next(1, 7), archive, hasSearch);
            random.Shuffle(parts);

            var merged = Merge(parts, archive, hasSearch);
            AssertAsBuiltAtOnce(merged, archive, hasSearch);

            // A later build goes on from the merged site.
            AddRandomPages(archive, random);
            AssertAsBuiltAtOnce(archive.Build(hasSearch: hasSearch), archive, hasSearch);
        }
    }

    [Fact]
    public void Batches_of_the_index_are_cut_out_of_those_of_the_parts()
    {
        for (var day = 1; day <= 11; day++)
            AddLargePage($"2022-03-{day:00}", 1000 + 37 * day);

        var merged = Merge(Parts(3));

        AssertAsBuiltAtOnce(merged);
        Assert.Equal(0, _archive.Build().Summary!.Changed);
    }

    [Fact]
    public void A_merge_without_search_keeps_no_runs()
    {
        AddDays();

        AssertAsBuiltAtOnce(Merge(Parts(2, _archive, hasSearch: false), _archive, hasSearch: false), _archive, hasSearch: false);

        Assert.False(Directory.Exists(_archive[$"{SiteMemory.FolderName}/site/runs"]));
    }

    [Fact]
    public void A_merge_over_a_former_site_touches_only_what_has_changed()
    {
        AddDays();
        _archive.Build();
        var page = Path.Combine(_archive.Output, "sxrb/2022-01-03/A1.html");
        var before = File.GetLastWriteTimeUtc(page);
        File.WriteAllText(Path.Combine(_archive.Output, "CNAME"), "archive.example");
        _archive.AddPage("sxrb", "2022-01-09", "A1", 1, "更正", "本报讯 有事。");

        var merged = Merge(Parts(2));

        Assert.InRange(merged.Summary!.Changed, 3, 25);
        Assert.Equal(before, File.GetLastWriteTimeUtc(page));
        Assert.True(File.Exists(Path.Combine(_archive.Output, "CNAME")));
        File.Delete(Path.Combine(_archive.Output, "CNAME"));
        AssertAsBuiltAtOnce(merged);
    }

    [Fact]
    public void A_shard_that_is_built_again_makes_only_what_has_changed()
    {
        AddDays();
        var parts = Parts(2);
        Assert.Equal(0, Build(new Shard(1, 2), _archive).Summary!.Changed);
        _archive.AddPage("sxrb", "2022-01-02", "A1", 1, "第2日", "本报讯 2日有事。");

        Assert.InRange(Build(new Shard(1, 2), _archive).Summary!.Changed, 1, 8);
        Build(new Shard(2, 2), _archive);

        AssertAsBuiltAtOnce(Merge(parts));
    }

    [Fact]
    public void A_day_is_never_cut_and_every_edition_is_in_one_shard()
    {
        AddDays();
        var content = Archive.Content.ContentFolder.Open(_archive.Content, [])!;
        var editions = EditionReader.InArchiveOrder(content);
        for (var count = 1; count < 30; count++)
        {
            var next = 0;
            for (var number = 1; number <= count; number++)
            {
                var (first, end) = ShardCut.Of(editions, new Shard(number, count));
                Assert.Equal(next, first);
                if (first > 0 && first < editions.Count)
                    Assert.NotEqual(editions[first - 1].Key, editions[first].Key, StringComparer.Ordinal);
                next = end;
            }

            Assert.Equal(editions.Count, next);
        }
    }

    /// <summary>Days of two newspapers, and editions of no single day.</summary>
    private void AddDays()
    {
        for (var day = 1; day <= 12; day++)
        {
            _archive.AddPage("sxrb", $"2022-01-{day:00}", "A1", 1, $"第{day}日", $"本报讯 {day}日无事。", byline: "本报记者 石溪");
            if (day % 2 == 0)
                _archive.AddPage("lcwb", $"2022-01-{day:00}", "1", 1, $"晚报第{day}日", "本报讯 无事。", section: "要闻");
        }

        _archive.AddPage("sxrb", "2018", "1", 1, "旧闻", "本报讯 当年无事。", qualifier: "?");
    }

    private static void AddRandomPages(SmallArchive archive, Random random)
    {
        string[] newspapers = ["sxrb", "lcwb"];
        string[] dates = ["2018", "2019-04", "2020-05-01", "2020-05-02", "2020-05-03", "2020-05-04", "2021-10-23", "2021-10-24", "2021-10-23_2"];
        for (var left = random.Next(3, 12); left > 0; left--)
        {
            var (newspaper, date) = (newspapers[random.Next(2)], dates[random.Next(dates.Length)]);
            var label = random.Next(1, 4).ToString(CultureInfo.InvariantCulture);
            if (date.Contains('_', StringComparison.Ordinal))
                archive.Write(SmallArchive.PagePath(newspaper, date, label), $"---\nnewspaper: {newspaper}\ndate: {date.Split('_')[0]}\nedition: 2\npage: \"{label}\"\nsequence: {label}\n---\n\n# 号外\n\n```article\nid: 1\n```\n\n本报讯 第{random.Next()}次。\n");
            else if (random.Next(9) == 0)
                archive.Write(SmallArchive.PagePath(newspaper, date, label), "no front matter\n");
            else
                archive.AddPage(newspaper, date, label, int.Parse(label, CultureInfo.InvariantCulture), $"第{random.Next(20)}条", $"本报讯 石桥通车{random.Next()}天。", random.Next(4) == 0 ? "?" : "");
        }
    }

    private void AddLargePage(string date, int articles)
    {
        var page = new StringBuilder($"---\nnewspaper: sxrb\ndate: {date}\npage: \"1\"\nsequence: 1\n---\n");
        for (var id = 1; id <= articles; id++)
            page.Append(CultureInfo.InvariantCulture, $"\n# 短讯{id}\n\n```article\nid: {id}\n```\n\n{date}渡口{id * 7 % 13}次停航。\n");
        _archive.Write(SmallArchive.PagePath("sxrb", date, "1"), page.ToString());
    }

    private string[] Parts(int count) => Parts(count, _archive);

    private static string[] Parts(int count, SmallArchive archive, bool hasSearch = true)
    {
        for (var number = 1; number <= count; number++)
            Assert.NotNull(Build(new Shard(number, count), archive, hasSearch).Summary);
        return [.. Enumerable.Range(1, count).Select(number => PartOf(archive, new Shard(number, count)))];
    }

    private static string PartOf(SmallArchive archive, Shard shard) => archive[$"parts/{shard.Number}-of-{shard.Count}"];

    private static BuildResult Build(Shard shard, SmallArchive archive, bool hasSearch = true) =>
        new ShardBuild(archive.Options with { Output = PartOf(archive, shard), HasSearch = hasSearch, Jobs = 2 }, shard).Run();

    private BuildResult Merge(IEnumerable<string> parts) => Merge([.. parts], _archive);

    private static BuildResult Merge(string[] parts, SmallArchive archive, bool hasSearch = true) =>
        new SiteBuild(archive.Options with { Parts = parts, HasSearch = hasSearch, Jobs = 2 }).Run();

    private void AssertAsBuiltAtOnce(BuildResult result) => AssertAsBuiltAtOnce(result, _archive);

    /// <summary>The site has the bytes of a build from nothing, the result its faults, and what is remembered of the index is what that remembers.</summary>
    private static void AssertAsBuiltAtOnce(BuildResult result, SmallArchive archive, bool hasSearch = true)
    {
        using var apart = new TempFolder();
        var clean = new SiteBuild(archive.Options with { Output = apart["site"], HasSearch = hasSearch, Jobs = 1 }).Run();
        Assert.Equal(clean.Faults.Select(fault => fault.ToString()), result.Faults.Select(fault => fault.ToString()), StringComparer.Ordinal);
        Assert.NotNull(result.Summary);
        Assert.Equal(SmallArchive.Snapshot(apart["site"]), SmallArchive.Snapshot(archive.Output));
        if (hasSearch)
            Assert.Equal(SmallArchive.Snapshot(apart[".archive/site/runs"]), SmallArchive.Snapshot(archive[".archive/site/runs"]));
    }
}
