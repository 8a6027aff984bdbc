using System.Globalization;
using Archive.Build;
using Archive.Model;

namespace Archive.Tests.Build;

/// <summary>A build after a build: only what has changed is made, and the site is the one that a build from nothing makes.</summary>
public sealed class IncrementalBuildTests : IDisposable
{
    private readonly SmallArchive _archive = new();

    public void Dispose() => _archive.Dispose();

    [Fact]
    public void The_image_of_a_page_changes_the_page_and_one_that_cannot_be_read_is_a_fault()
    {
        const string image = "content/sxrb/2021/2021-10-23/images/A1.png";
        var page = Path.Combine(_archive.Output, "sxrb/2021-10-23/A1.html");
        byte[] Png(byte width) => [0x89, .. "PNG"u8, 13, 10, 26, 10, 0, 0, 0, 13, .. "IHDR"u8, 0, 0, 0, width, 0, 0, 0, 9, 8, 2, 0, 0, 0, 0, 0, 0, 0];
        Assert.Empty(_archive.Build().Faults);
        Assert.DoesNotContain("page-image", File.ReadAllText(page), StringComparison.Ordinal);

        var path = _archive.Write(image, "x");
        Assert.Contains("a picture whose size cannot be read", Assert.Single(_archive.Build().Faults).Found, StringComparison.Ordinal);
        File.WriteAllBytes(path, Png(6));
        Assert.Empty(_archive.Build().Faults);
        Assert.Contains("width=\"6\" height=\"9\"", File.ReadAllText(page), StringComparison.Ordinal);
        File.WriteAllBytes(path, Png(7));
        Assert.Empty(_archive.Build().Faults);
        Assert.Contains("width=\"7\" height=\"9\"", File.ReadAllText(page), StringComparison.Ordinal);
    }

    [Fact]
    public void Two_hundred_random_edits_give_each_time_the_site_of_a_build_from_nothing()
    {
        var random = new Random(20261128);
        for (var round = 0; round < 200; round++)
        {
            for (var edits = random.Next(1, 4); edits > 0; edits--)
                Edit(random);
            if (round % 7 == 3)
                Disturb(random);
            var hasSearch = random.Next(20) > 0;
            var again = _archive.Build(hasSearch: hasSearch);

            using var apart = new TempFolder();
            var clean = new SiteBuild(_archive.Options with { Output = apart["site"], HasSearch = hasSearch, Jobs = 1 }).Run();

            Assert.Equal(clean.Faults.Select(fault => fault.ToString()), again.Faults.Select(fault => fault.ToString()), StringComparer.Ordinal);
            Assert.Equal(clean.Summary is null, again.Summary is null);
            if (clean.Summary is not null)
                Assert.Equal(SmallArchive.Snapshot(apart["site"]), SmallArchive.Snapshot(_archive.Output));
        }
    }

    [Fact]
    public void A_corrected_character_writes_what_shows_it_and_nothing_else()
    {
        for (var day = 1; day <= 20; day++)
            _archive.AddPage("sxrb", $"2022-01-{day:00}", "A1", 1, $"第{day}日", $"本报讯 {day}日无事。");
        _archive.Build();

        _archive.AddPage("sxrb", "2022-01-10", "A1", 1, "第10日", "本报讯 10日有事。");
        var summary = _archive.Build().Summary!;

        // The article, the page, the edition's page only if it shows the text; the twin; two shards at most with the manifest and lists of the index.
        Assert.InRange(summary.Changed, 3, 8);
        Assert.Equal(0, summary.Removed);
    }

    [Fact]
    public void An_edition_of_another_newspaper_changes_the_front_of_its_day_and_no_more_of_it()
    {
        _archive.AddPage("lcwb", "2021-10-22", "1", 1, "前一日", "本报讯 无事。");
        _archive.AddPage("lcwb", "2021-10-25", "1", 1, "后一日", "本报讯 无事。");
        _archive.Build();
        var before = TimesIn("site/sxrb");

        _archive.AddPage("lcwb", "2021-10-23", "1", 1, "夜市开张", "本报讯 无事。");
        _archive.Build();

        Assert.Equal(["sxrb/2021-10-23/index.html"], TimesIn("site/sxrb").Except(before).Select(file => file.Path), StringComparer.Ordinal);
        Assert.Contains("夜市开张", File.ReadAllText(_archive["site/sxrb/2021-10-23/index.html"]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_new_edition_writes_the_page_of_its_year_and_of_no_other()
    {
        _archive.AddPage("sxrb", "2019-05-01", "1", 1, "旧闻", "本报讯 无事。");
        _archive.AddPage("sxrb", "2020-05-01", "1", 1, "旧闻", "本报讯 无事。");
        _archive.Build();
        var before = TimesIn("site/sxrb/years");

        _archive.AddPage("sxrb", "2020-05-04", "1", 1, "新发现", "本报讯 无事。");
        _archive.Build();

        Assert.Equal(["sxrb/years/2020.html"], TimesIn("site/sxrb/years").Except(before).Select(file => file.Path), StringComparer.Ordinal);
    }

    [Fact]
    public void A_cache_that_is_damaged_or_gone_changes_nothing()
    {
        _archive.Build();
        var before = SmallArchive.Snapshot(_archive.Output);
        foreach (var file in Directory.EnumerateFiles(_archive[SiteMemory.FolderName], "*", SearchOption.AllDirectories).ToList())
        {
            var bytes = File.ReadAllBytes(file);
            bytes[bytes.Length / 2] ^= 0x55;
            File.WriteAllBytes(file, bytes);
        }

        Assert.Equal(0, _archive.Build().Summary!.Changed);
        Directory.Delete(_archive[SiteMemory.FolderName], recursive: true);
        Assert.Equal(0, _archive.Build().Summary!.Changed);

        Assert.Equal(before, SmallArchive.Snapshot(_archive.Output));
    }

    [Theory]
    [InlineData("damaged")]
    [InlineData("of another time")]
    [InlineData("gone")]
    public void Credits_that_are_lost_are_read_from_the_pages(string how)
    {
        var credits = _archive[$"{SiteMemory.FolderName}/site/credits"];
        _archive.AddPage("sxrb", "2021-10-26", "A1", 1, "秋收", "本报讯 秋收了。", byline: "记者 张三");
        _archive.Build();
        var former = File.ReadAllBytes(credits);
        _archive.AddPage("sxrb", "2021-10-27", "A1", 1, "冬藏", "本报讯 冬藏了。", byline: "记者 张三");
        _archive.Build();

        if (how == "damaged")
            File.WriteAllBytes(credits, [.. File.ReadAllBytes(credits).Reverse()]);
        else if (how == "gone")
            File.Delete(credits);
        else
            File.WriteAllBytes(credits, former);
        _archive.AddPage("sxrb", "2021-10-28", "A1", 1, "春种", "本报讯 春种了。", byline: "记者 李四");
        _archive.Build();

        using var apart = new TempFolder();
        new SiteBuild(_archive.Options with { Output = apart["site"] }).Run();
        Assert.Equal(SmallArchive.Snapshot(apart["site"]), SmallArchive.Snapshot(_archive.Output));
        Assert.Equal(File.ReadAllBytes(apart[$"{SiteMemory.FolderName}/site/credits"]), File.ReadAllBytes(credits));
    }

    [Fact]
    public void A_file_of_the_site_that_somebody_deleted_is_made_again()
    {
        _archive.Build();
        var before = SmallArchive.Snapshot(_archive.Output);
        foreach (var file in new[] { "index.html", "sxrb/index.html", "sxrb/years/2021.html", "sxrb/2021-10-23/A1.html", "search/0/0/0.bin", "search/index.html", "assets/article.css" })
        {
            Assert.True(File.Exists(_archive[$"site/{file}"]), file);
            _archive.Delete($"site/{file}");
        }

        Assert.Equal(7, _archive.Build().Summary!.Changed);

        Assert.Equal(before, SmallArchive.Snapshot(_archive.Output));
    }

    [Fact]
    public void A_site_that_was_deleted_is_made_again()
    {
        _archive.Build();
        var before = SmallArchive.Snapshot(_archive.Output);
        Directory.Delete(_archive.Output, recursive: true);

        var summary = _archive.Build().Summary!;

        Assert.Equal(summary.Files, summary.Changed);
        Assert.Equal(before, SmallArchive.Snapshot(_archive.Output));
    }

    [Fact]
    public void A_site_that_was_unpacked_with_times_of_whole_seconds_is_as_the_last_build_left_it()
    {
        const string edition = "sxrb/2021-10-23";
        _archive.Build();
        var folder = _archive[$"site/{edition}"];
        var time = Directory.GetLastWriteTimeUtc(folder);

        Directory.SetLastWriteTimeUtc(folder, time.AddTicks(-(time.Ticks % TimeSpan.TicksPerSecond)));
        Assert.True(IsIntact());
        Directory.SetLastWriteTimeUtc(folder, time.AddSeconds(1));
        Assert.False(IsIntact());

        bool IsIntact()
        {
            using var output = OutputFolder.Open(_archive.Output, new List<Archive.Model.Fault>());
            return output!.Memory.IsIntact(edition);
        }
    }

    [Fact]
    public void A_fault_is_reported_by_every_build_until_it_is_mended()
    {
        var broken = _archive.Write(SmallArchive.PagePath("sxrb", "2021-10-23", "A3"), "no front matter\n");

        Assert.Equal(broken, Assert.Single(_archive.Build().Faults).File);
        Assert.Equal(broken, Assert.Single(_archive.Build().Faults).File);

        File.Delete(broken);
        Assert.Empty(_archive.Build().Faults);
    }

    [Fact]
    public void A_file_of_others_in_the_place_of_an_asset_is_reported_by_every_build()
    {
        _archive.Build();
        File.Delete(_archive["site/assets/article.css"]);
        _archive.Write("templates/assets/mine.css", "p { color: red }");
        var mine = _archive.Write("site/assets/mine.css", "mine");

        Assert.Equal(mine, Assert.Single(_archive.Build().Faults).File);
        Assert.Equal(mine, Assert.Single(_archive.Build().Faults).File);
    }

    private static readonly string[] Names = ["张三", "李四", "张小三", "JANE ROE"];

    private static readonly string[] Sections = ["要闻", "副刊"];

    private List<(string Path, DateTime Time)> TimesIn(string folder) =>
        [.. Directory.EnumerateFiles(_archive[folder], "*", SearchOption.AllDirectories)
            .Select(file => (Path.GetRelativePath(_archive.Output, file).Replace('\\', '/'), File.GetLastWriteTimeUtc(file)))
            .Order()];

    /// <summary>What people do with a content folder, and with templates.</summary>
    private void Edit(Random random)
    {
        var newspaper = random.Next(2) == 0 ? "sxrb" : "lcwb";
        var date = string.Create(CultureInfo.InvariantCulture, $"2021-10-{20 + random.Next(8)}");
        var label = $"A{random.Next(1, 4)}";
        var page = SmallArchive.PagePath(newspaper, date, label);
        var word = random.Next(100).ToString(CultureInfo.InvariantCulture);
        switch (random.Next(18))
        {
            case < 7:
                _archive.AddPage(
                    newspaper,
                    date,
                    label,
                    label[1] - '0',
                    $"标题{word}",
                    $"本报讯 第{word}件事。",
                    qualifier: random.Next(6) == 0 ? "?" : "",
                    byline: $"记者 {Names[random.Next(4)]} 通讯员 {Names[random.Next(4)]}",
                    section: random.Next(3) == 0 ? null : Sections[random.Next(2)]);
                break;
            case 7 when File.Exists(_archive[page]):
                _archive.Delete(page);
                break;
            case 8 when Directory.Exists(Path.GetDirectoryName(_archive[page])):
                Directory.Delete(Path.GetDirectoryName(_archive[page])!, recursive: true);
                break;
            case 9 when File.Exists(_archive[page]) && !File.Exists(_archive[SmallArchive.PagePath(newspaper, date, "B" + label)]):
                File.Move(_archive[page], _archive[SmallArchive.PagePath(newspaper, date, "B" + label)]);
                break;
            case 10:
                _archive.Write(page, random.Next(3) == 0 ? "no front matter\n" : File.Exists(_archive[page]) ? File.ReadAllText(_archive[page]) + "\n又一段。\n" : "");
                break;
            case 11:
                _archive.Write($"content/{newspaper}/{date[..4]}/{date}/images/{word[0]}.png", word);
                break;
            case 12:
                _archive.Write("content/archive.yml", $"title: 水乡报纸{word}\n{(random.Next(2) == 0 ? "search: { lunr: true }\n" : "")}{(random.Next(2) == 0 ? "base_url: https://paper.example\n" : "")}{(random.Next(2) == 0 ? "edition_view: true\n" : "")}");
                break;
            case 13:
                _archive.AddNewspaper(newspaper, $"报{word}", random.Next(2) == 0 ? $"publication:\n  start: 20{word:00}\n  weekdays: [{PublicationRule.WeekdayNames[random.Next(7)]}]\n" : "");
                break;
            case 14:
                File.AppendAllText(Path.Combine(_archive.Templates, random.Next(2) == 0 ? "article.hbs" : "assets/article.css"), "\n");
                break;
            case 15 or 16:
                _archive.Write("content/redirects.yml", string.Concat(Enumerable.Range(0, random.Next(4)).Select(number => Redirect(random, number))));
                break;
            default:
                File.SetLastWriteTimeUtc(_archive["content/archive.yml"], DateTime.UtcNow.AddDays(-random.Next(100)));
                break;
        }
    }

    /// <summary>A line for an address that is gone, or has a page all the same.</summary>
    private static string Redirect(Random random, int number)
    {
        var edition = string.Create(CultureInfo.InvariantCulture, $"sxrb/2021-10-{20 + random.Next(8)}");
        var target = random.Next(3) switch
        {
            0 => "{ withdrawn: 2022, reason: 来函 }",
            1 => "https://example.org/",
            _ => $"{edition}/index.html",
        };
        return string.Create(CultureInfo.InvariantCulture, $"{edition}/A{random.Next(1, 4)}-{number}.html: {target}\n");
    }

    /// <summary>What happens to the folders that only a build should touch.</summary>
    private void Disturb(Random random)
    {
        var files = Directory.Exists(_archive.Output) ? Directory.EnumerateFiles(_archive.Output, "*", SearchOption.AllDirectories).Where(file => !file.EndsWith(SiteManifest.FileName, StringComparison.Ordinal)).Order(StringComparer.Ordinal).ToList() : [];
        if (files.Count == 0)
            return;
        switch (random.Next(3))
        {
            case 0:
                File.Delete(files[random.Next(files.Count)]);
                break;
            case 1:
                Directory.Delete(_archive[SiteMemory.FolderName], recursive: true);
                break;
            default:
                var runs = Directory.EnumerateFiles(_archive[SiteMemory.FolderName], "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToList();
                if (runs.Count > 0)
                    File.WriteAllText(runs[random.Next(runs.Count)], "damaged");
                break;
        }
    }
}
