namespace Archive.Tests.Build;

/// <summary>What a build makes of its inputs.</summary>
public sealed class SiteBuildTests : IDisposable
{
    private readonly SmallArchive _archive = new();

    public void Dispose() => _archive.Dispose();

    [Fact]
    public void A_build_writes_every_address_of_the_design()
    {
        var result = _archive.Build(strict: true);

        Assert.Empty(result.Faults);
        Assert.All(
            new[]
            {
                "index.html", "search/index.html", "404.html", "sxrb/index.html", "lcwb/index.html", "sxrb/2021-10-23/index.html", "sxrb/2021-10-23/A1.html",
                "sxrb/2021-10-23/A1.json", "sxrb/2021-10-23/A1-1.html", "sxrb/2021-10-23/A2-1.html", "sxrb/2021-10-24/A1.html", "lcwb/2019-11/1-1.html",
            },
            path => Assert.True(File.Exists(Path.Combine(_archive.Output, path)), path));
        Assert.Equal("content\nsite\ntemplates", _archive.Names);
    }

    [Fact]
    public void The_summary_counts_what_was_published()
    {
        var summary = _archive.Build().Summary!;

        Assert.Equal((2, 3, 4, 4), (summary.Newspapers, summary.Editions, summary.Pages, summary.Articles));
        Assert.Equal(summary.Files, Directory.EnumerateFiles(_archive.Output, "*", SearchOption.AllDirectories).Count() - 1);
        Assert.Equal(summary.Files, summary.Changed);
    }

    [Fact]
    public void Without_search_there_is_neither_an_index_nor_a_way_to_one()
    {
        _archive.Write("content/archive.yml", "title: 水乡报纸\nsearch: { lunr: true }\n");
        _archive.Build();

        Assert.Empty(_archive.Build(hasSearch: false).Faults);

        Assert.False(Directory.Exists(_archive["site/search"]));
        var pages = Directory.EnumerateFiles(_archive.Output, "*.html", SearchOption.AllDirectories).ToList();
        Assert.True(File.Exists(_archive["site/sxrb/2021-10-23/A1-1.html"]));
        Assert.All(pages, page => Assert.DoesNotContain("role=\"search\"", File.ReadAllText(page), StringComparison.Ordinal));
    }

    [Fact]
    public void An_index_for_lunr_js_is_there_when_archive_yml_asks_for_it()
    {
        _archive.Build();
        Assert.False(File.Exists(_archive["site/search/lunr.json"]));
        _archive.Write("content/archive.yml", "title: 水乡报纸\nsearch: { lunr: true }\n");

        Assert.Empty(_archive.Build().Faults);

        Assert.Contains("text/sxrb/2021-10-23/A1-1.html", File.ReadAllText(_archive["site/search/lunr.json"]), StringComparison.Ordinal);
        Assert.True(File.Exists(_archive["site/search/lunr-bigrams.js"]));
    }

    [Fact]
    public void An_archive_too_large_for_lunr_js_is_published_without_that_index_and_says_so()
    {
        var file = _archive.Write("content/archive.yml", "title: 水乡报纸\nsearch: { lunr: true }\n");
        var page = _archive.AddPage("sxrb", "2021-10-25", "A1", 1, "第一篇", "本报讯 无事。");
        File.AppendAllText(page, string.Concat(Enumerable.Range(2, 5000).Select(id => $"\n# 第{id}篇\n\n```article\nid: {id}\n```\n\n无事。\n")));

        var result = _archive.Build();

        var fault = Assert.Single(result.Faults);
        Assert.Equal((Path.GetFullPath(file), "'lunr: true' in an archive of 5,005 articles"), (Path.GetFullPath(fault.File), fault.Found));
        Assert.StartsWith("at most 5,000 articles", fault.Expected, StringComparison.Ordinal);
        Assert.Equal(5005, result.Summary!.Articles);
        Assert.False(File.Exists(_archive["site/search/lunr.json"]));
    }

    [Fact]
    public void The_bytes_do_not_depend_on_how_much_is_done_at_once()
    {
        for (var day = 1; day <= 28; day++)
            _archive.AddPage("lcwb", $"2020-02-{day:00}", "A1", 1, $"第{day}日", "本报讯 无事。");
        _archive.Build(jobs: 1);
        var one = SmallArchive.Snapshot(_archive.Output);
        Directory.Delete(_archive.Output, recursive: true);

        _archive.Build(jobs: 8);

        Assert.Equal(one, SmallArchive.Snapshot(_archive.Output));
    }

    [Fact]
    public void A_second_build_equals_a_first_one()
    {
        _archive.Build();
        var changed = _archive.AddPage("sxrb", "2021-10-24", "A1", 1, "渡口复航", "本报讯 南溪渡口昨天复航。");
        _archive.Build();
        var second = SmallArchive.Snapshot(_archive.Output);
        Directory.Delete(_archive.Output, recursive: true);

        _archive.Build();

        Assert.True(File.Exists(changed));
        Assert.Equal(second, SmallArchive.Snapshot(_archive.Output));
    }

    [Fact]
    public void A_file_with_the_same_bytes_is_not_touched()
    {
        _archive.Build();
        var past = new DateTime(2001, 2, 3, 4, 5, 6, DateTimeKind.Utc);
        foreach (var file in Directory.EnumerateFiles(_archive.Output, "*", SearchOption.AllDirectories))
            File.SetLastWriteTimeUtc(file, past);

        var summary = _archive.Build().Summary!;

        Assert.Equal((0, 0), (summary.Changed, summary.Removed));
        Assert.All(Directory.EnumerateFiles(_archive.Output, "*", SearchOption.AllDirectories), file => Assert.Equal(past, File.GetLastWriteTimeUtc(file)));
    }

    [Fact]
    public void Files_that_nothing_makes_any_more_are_removed_with_their_folders()
    {
        _archive.Build();
        Directory.Delete(_archive["content/sxrb/2021/2021-10-24"], recursive: true);

        var summary = _archive.Build().Summary!;

        Assert.True(summary.Removed >= 4, $"{summary.Removed} removed");
        Assert.False(Directory.Exists(Path.Combine(_archive.Output, "sxrb/2021-10-24")));
        Assert.True(File.Exists(Path.Combine(_archive.Output, "sxrb/2021-10-23/A1.html")));
    }

    [Fact]
    public void Images_of_an_edition_are_copied()
    {
        _archive.Write("content/sxrb/2021/2021-10-23/images/bridge.png", "not really a picture");

        _archive.Build();

        Assert.Equal("not really a picture", File.ReadAllText(Path.Combine(_archive.Output, "sxrb/2021-10-23/images/bridge.png")));
    }

    [Fact]
    public void A_broken_page_does_not_stop_the_others()
    {
        var broken = _archive.Write(SmallArchive.PagePath("sxrb", "2021-10-23", "A3"), "no front matter\n");

        var result = _archive.Build();

        Assert.Contains(result.Faults, fault => fault.File == broken);
        Assert.NotNull(result.Summary);
        Assert.True(File.Exists(Path.Combine(_archive.Output, "sxrb/2021-10-23/A2.html")));
        Assert.False(File.Exists(Path.Combine(_archive.Output, "sxrb/2021-10-23/A3.html")));
    }

    [Fact]
    public void Every_broken_page_is_named_once_in_one_run_and_in_order()
    {
        var broken = new[] { "A3", "A4" }.Select(label => _archive.Write(SmallArchive.PagePath("sxrb", "2021-10-23", label), "no front matter\n")).ToList();
        broken.Insert(0, _archive.Write(SmallArchive.PagePath("lcwb", "2019-11", "2"), ""));

        var faults = _archive.Build().Faults;

        Assert.Equal(faults.Distinct(), faults);
        Assert.Equal(SmallArchive.Lines(broken), string.Join('\n', faults.Select(fault => fault.File).Distinct(StringComparer.Ordinal)));
    }

    [Theory]
    [InlineData("content/archive.yml", "titel: 水乡报纸\n")]
    [InlineData("content/sxrb/newspaper.yml", "nmae: 水乡日报\n")]
    [InlineData("templates/words/en.yml", "search: [\n")]
    public void A_fault_of_a_file_above_the_pages_does_not_hide_the_faults_of_the_pages(string above, string text)
    {
        var file = _archive.Write(above, text).Replace('\\', '/');
        var broken = new[] { "2021-10-23", "2021-10-24" }.Select(day => _archive.Write(SmallArchive.PagePath("sxrb", day, "A3"), "no front matter\n"));

        var files = broken.Append(file).ToList();
        var faults = _archive.Build().Faults;

        Assert.Equal(SmallArchive.Lines(files), SmallArchive.Lines(faults.Select(fault => fault.File.Replace('\\', '/')).Distinct(StringComparer.Ordinal)));
    }

    [Fact]
    public void A_template_that_only_real_pages_fail_publishes_nothing_and_is_named()
    {
        _archive.Build();
        var before = SmallArchive.Snapshot(_archive.Output);
        File.AppendAllText(Path.Combine(_archive.Templates, "page.hbs"), "{{#each furniture}}{{#unless @first}}{{nothing}}{{/unless}}{{/each}}\n");
        var page = _archive.AddPage("sxrb", "2021-10-25", "A1", 1, "另一版", "本报讯 新。");
        File.AppendAllText(page, "\n```furniture\n水乡日报\nA1\n```\n");

        var result = _archive.Build();

        Assert.Null(result.Summary);
        Assert.Equal("{{nothing}} (nothing is undefined)", Assert.Single(result.Faults).Found);
        Assert.Equal(before, SmallArchive.Snapshot(_archive.Output));
        Assert.Equal("content\nsite\ntemplates", _archive.Names);
    }

    [Fact]
    public void Strict_leaves_the_old_site_as_it_is()
    {
        _archive.Build();
        var before = SmallArchive.Snapshot(_archive.Output);
        _archive.AddPage("sxrb", "2021-10-25", "A1", 1, "另一版", "本报讯 新。");
        _archive.Write(SmallArchive.PagePath("sxrb", "2021-10-23", "A3"), "no front matter\n");

        var result = _archive.Build(strict: true);

        Assert.Null(result.Summary);
        Assert.NotEmpty(result.Faults);
        Assert.Equal(before, SmallArchive.Snapshot(_archive.Output));
        Assert.Equal("content\nsite\ntemplates", _archive.Names);
    }

    [Fact]
    public void Two_inputs_for_one_address_are_both_named()
    {
        if (!IsCaseSensitive())
            return;
        var first = _archive.Write("content/sxrb/2021/2021-10-23/images/Bridge.png", "1");
        var second = _archive.Write("content/sxrb/2021/2021-10-23/images/bridge.png", "2");

        var result = _archive.Build();

        var fault = Assert.Single(result.Faults);
        Assert.Equal(second, fault.File);
        Assert.Contains(first, fault.Found, StringComparison.Ordinal);
        Assert.Equal("1", File.ReadAllText(Path.Combine(_archive.Output, "sxrb/2021-10-23/images/Bridge.png")));
    }

    [Fact]
    public void A_content_folder_without_archive_yml_publishes_nothing()
    {
        _archive.Delete("content/archive.yml");

        var result = _archive.Build();

        Assert.Null(result.Summary);
        Assert.Contains("archive.yml", Assert.Single(result.Faults).ToString(), StringComparison.Ordinal);
        Assert.Equal("content\ntemplates", _archive.Names);
    }

    [Fact]
    public void A_cancelled_build_leaves_nothing_behind()
    {
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();

        Assert.ThrowsAny<OperationCanceledException>(() => _archive.Build(cancellation: cancelled.Token));

        Assert.Equal("content\ntemplates", _archive.Names);
    }

    private bool IsCaseSensitive() => !File.Exists(_archive["CONTENT/archive.yml"]);
}
