using Archive.Build;
using Archive.Tests.Commands;
using Archive.Model;

namespace Archive.Tests.Build;

/// <summary>The output folder: never a file of others is touched, never a half site is left.</summary>
public sealed class OutputFolderTests : IDisposable
{
    private readonly SmallArchive _archive = new();

    public void Dispose() => _archive.Dispose();

    [Fact]
    public void Files_of_others_stay_in_the_site()
    {
        _archive.Build();
        _archive.Write("site/CNAME", "paper.example\n");
        _archive.Write("site/sxrb/2021-10-24/notes.txt", "mine\n");
        Directory.Delete(_archive["content/sxrb/2021/2021-10-24"], recursive: true);

        Assert.Empty(_archive.Build().Faults);

        Assert.Equal("paper.example\n", File.ReadAllText(_archive["site/CNAME"]));
        Assert.Equal("notes.txt", SmallArchive.NamesIn(_archive["site/sxrb/2021-10-24"]));
    }

    [Fact]
    public void A_folder_that_is_not_a_site_is_refused_and_left_alone()
    {
        _archive.Write("site/thesis.doc", "years of work");

        var result = _archive.Build();

        Assert.Null(result.Summary);
        Assert.Contains("--output", Assert.Single(result.Faults).Expected, StringComparison.Ordinal);
        Assert.Equal("thesis.doc", SmallArchive.NamesIn(_archive.Output));
        Assert.Equal("content\nsite\ntemplates", _archive.Names);
    }

    [Fact]
    public void An_empty_folder_is_taken()
    {
        Directory.CreateDirectory(_archive.Output);

        Assert.NotNull(_archive.Build().Summary);
    }

    [Fact]
    public void A_file_of_others_at_an_address_of_the_site_is_not_overwritten()
    {
        _archive.Build();
        var mine = _archive.Write("site/sxrb/2021-10-25/A1.html", "mine");
        _archive.AddPage("sxrb", "2021-10-25", "A1", 1, "新一期", "本报讯 新。");

        var result = _archive.Build();

        Assert.Equal(mine, Assert.Single(result.Faults).File);
        Assert.Equal("mine", File.ReadAllText(mine));
        Assert.True(File.Exists(_archive["site/sxrb/2021-10-25/A1-1.html"]));
        Assert.Contains("sxrb/2021-10-25\tA1-1.html\tA1-cite.html\tA1.json\tindex.html\n", File.ReadAllText(_archive["site/.archive-manifest"]), StringComparison.Ordinal);
    }

    [Fact]
    public void An_output_that_is_a_file_is_refused()
    {
        _archive.Write("site", "a file");

        Assert.Null(_archive.Build().Summary);

        Assert.Equal("a file", File.ReadAllText(_archive.Output));
    }

    [Fact]
    public void A_file_with_the_name_of_the_folder_for_the_next_build_is_refused()
    {
        var mine = _archive.Write(SiteMemory.FolderName, "mine");

        var result = _archive.Build();

        Assert.Equal(mine, Assert.Single(result.Faults).File);
        Assert.Equal("mine", File.ReadAllText(mine));
    }

    [Theory]
    [InlineData("content")]
    [InlineData("content/site")]
    [InlineData("templates/assets/site")]
    [InlineData(".")]
    [InlineData("content/../templates")]
    public void An_output_in_or_around_an_input_is_refused(string output)
    {
        var before = SmallArchive.Snapshot(_archive.Root);

        var result = new SiteBuild(_archive.Options with { Output = _archive[output] }).Run();

        Assert.Null(result.Summary);
        Assert.Contains("overlaps", result.Faults[0].Found, StringComparison.Ordinal);
        Assert.Equal(before, SmallArchive.Snapshot(_archive.Root));
    }

    [Fact]
    public void An_output_that_is_a_link_into_an_input_is_refused()
    {
        Directory.CreateSymbolicLink(_archive["link"], _archive.Content);

        var result = new SiteBuild(_archive.Options with { Output = _archive["link/site"] }).Run();

        Assert.Contains("overlaps", Assert.Single(result.Faults).Found, StringComparison.Ordinal);
    }

    [Fact]
    public void A_manifest_that_leads_out_of_the_site_is_not_trusted()
    {
        _archive.Build();
        var victim = _archive.Write("victim.txt", "keep me");
        File.AppendAllText(_archive["site/.archive-manifest"], "..\tvictim.txt\n");

        var result = _archive.Build();

        Assert.Null(result.Summary);
        Assert.Contains("victim.txt", Assert.Single(result.Faults).Found, StringComparison.Ordinal);
        Assert.True(File.Exists(victim));
    }

    [Fact]
    public void When_a_file_cannot_be_put_in_its_place_the_old_site_comes_back_whole()
    {
        _archive.Build();
        _archive.AddPage("sxrb", "2021-10-23", "A1", 1, "石桥又封闭", "本报讯 石桥昨天又封闭。");
        _archive.AddPage("sxrb", "2021-10-25", "A1", 1, "新一期", "本报讯 新。");
        _archive.AddPage("sxrb", "2021-10-26", "A1", 1, "又一期", "本报讯 又一期，它的文件夹整个移入。");
        Directory.Delete(_archive["content/sxrb/2021/2021-10-24"], recursive: true);

        // A folder where the new page's file must go: what a disk that fails in the middle of a commit looks like.
        _archive.Write("site/sxrb/2021-10-25/A1.html/x", "mine");
        var before = SmallArchive.Snapshot(_archive.Output);

        Assert.ThrowsAny<IOException>(() => _archive.Build());

        Assert.Equal(before, SmallArchive.Snapshot(_archive.Output));
        Assert.Equal("content\nsite\ntemplates", _archive.Names);
    }

    [Fact]
    public void A_commit_that_was_killed_is_undone_by_the_next_run()
    {
        _archive.Build();
        var before = SmallArchive.Snapshot(_archive.Output);
        var staging = _archive[".site.archive-staging"];
        var manifest = Path.Combine(_archive.Output, SiteManifest.FileName);
        var published = SiteManifest.Read(manifest, manifest, new List<Fault>())!;
        var names = new Dictionary<string, string>(StringComparer.Ordinal) { [""] = "404.html\tindex.html\tnew.html", ["search"] = "fold-rare.json\tfold.json\tmanifest.json" };
        var next = new SiteManifest(published.Folders.Select(listing => names.GetValueOrDefault(listing.Folder) is { } other ? FolderListing.Of(listing.Folder, other.Split('\t')) : listing));

        // As a kill between two steps leaves it: one file gone, one replaced, one new, one not yet moved.
        Directory.CreateDirectory(Path.Combine(staging, "old", "search"));
        Directory.CreateDirectory(Path.Combine(staging, "new"));
        File.WriteAllText(Path.Combine(staging, "lock"), "");
        File.Copy(manifest, Path.Combine(staging, "old", SiteManifest.FileName));
        File.Move(Path.Combine(_archive.Output, "search", "index.html"), Path.Combine(staging, "old", "search", "index.html"));
        File.Move(Path.Combine(_archive.Output, "index.html"), Path.Combine(staging, "old", "index.html"));
        File.WriteAllText(Path.Combine(_archive.Output, "index.html"), "new");
        File.WriteAllText(Path.Combine(_archive.Output, "new.html"), "new");
        File.WriteAllText(Path.Combine(staging, "new", "404.html"), "new");
        next.With(published).Write(manifest);

        _archive.Write(SmallArchive.PagePath("sxrb", "2021-10-23", "A3"), "no front matter\n");
        Assert.Null(_archive.Build(strict: true).Summary);

        Assert.Equal(before, SmallArchive.Snapshot(_archive.Output));
        Assert.Equal("content\nsite\ntemplates", _archive.Names);
    }

    [Fact]
    public void A_staging_folder_that_a_killed_run_left_is_cleaned_up()
    {
        _archive.Write(".site.archive-staging/lock", "");
        _archive.Write(".site.archive-staging/new/index.html", "half");

        Assert.Empty(_archive.Build().Faults);

        Assert.Equal("content\nsite\ntemplates", _archive.Names);
    }

    [Fact]
    public void A_folder_of_others_with_the_name_of_the_staging_folder_is_refused()
    {
        var mine = _archive.Write(".site.archive-staging/mine.txt", "mine");

        Assert.Null(_archive.Build().Summary);

        Assert.Equal("mine", File.ReadAllText(mine));
    }

    [Fact]
    public void Two_builds_of_one_output_do_not_meet()
    {
        using var first = OutputFolder.Open(_archive.Output, new List<Fault>());

        var result = _archive.Build();

        Assert.Contains("another build", Assert.Single(result.Faults).Found, StringComparison.Ordinal);
    }

    [LinuxFact]
    public void A_place_where_no_folder_can_be_made_is_a_fault()
    {
        var faults = new List<Fault>();

        Assert.Null(OutputFolder.Open("/proc/site", faults));

        var fault = Assert.Single(faults);
        Assert.Equal("/proc", fault.File);
        Assert.StartsWith("a folder in which none can be made (", fault.Found, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("/etc/passwd")]
    [InlineData("a//b")]
    [InlineData("../a")]
    [InlineData("a/./b")]
    [InlineData("a\\b")]
    [InlineData("a\nb")]
    [InlineData("a\ud800")]
    public void Paths_that_could_leave_the_site_are_refused(string path) => Assert.False(SitePath.IsSafe(path));

    [Fact]
    public void A_page_renamed_in_case_only_is_replaced()
    {
        _archive.AddPage("lcwb", "2019-12", "t1", 1, "特刊", "本报讯 特刊。");
        _archive.Build();
        _archive.Delete(SmallArchive.PagePath("lcwb", "2019-12", "t1"));
        _archive.AddPage("lcwb", "2019-12", "T1", 1, "特刊", "本报讯 特刊。");

        Assert.Empty(_archive.Build().Faults);

        Assert.Equal("T1-1.html\nT1-cite.html\nT1.html\nT1.json\nindex.html", SmallArchive.NamesIn(_archive["site/lcwb/2019-12"]));
    }
}
