using Archive.Tests.Architecture;
using Archive.Tests.Build;

namespace Archive.Tests.Commands;

/// <summary><c>archive build</c> as a user meets it.</summary>
public sealed class BuildCommandTests : IDisposable
{
    private readonly SmallArchive _archive = new();

    public void Dispose() => _archive.Dispose();

    [Fact]
    public async Task A_build_says_what_it_made_and_how_to_look_at_it()
    {
        var ran = await Build();

        Assert.Equal(0, ran.Code);
        Assert.Empty(ran.Error);
        Assert.Contains("2 newspapers, 3 editions, 4 pages, 4 articles", ran.Output, StringComparison.Ordinal);
        Assert.Contains($"in {_archive.Output} (", ran.Output, StringComparison.Ordinal);
        Assert.Contains($"Look at it: archive serve --content {_archive.Content} --templates {_archive.Templates} --output {_archive.Output}", ran.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Faults_are_all_named_and_the_good_pages_published()
    {
        var broken = _archive.Write(SmallArchive.PagePath("sxrb", "2021-10-23", "A3"), "no front matter\n");

        var ran = await Build();

        Assert.Equal(1, ran.Code);
        Assert.Contains($"error: {broken}", ran.Error, StringComparison.Ordinal);
        Assert.Contains("the site was published without what is at fault", ran.Error, StringComparison.Ordinal);
        Assert.True(File.Exists(_archive["site/index.html"]));
    }

    [Fact]
    public async Task Strict_publishes_nothing_when_there_is_a_fault()
    {
        _archive.Write(SmallArchive.PagePath("sxrb", "2021-10-23", "A3"), "no front matter\n");

        var ran = await Build("--strict");

        Assert.Equal(1, ran.Code);
        Assert.Empty(ran.Output);
        Assert.Contains("nothing was published", ran.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_archive.Output));
    }

    [Fact]
    public async Task No_search_leaves_the_search_out()
    {
        var ran = await Build("--no-search");

        Assert.Equal(0, ran.Code);
        Assert.True(File.Exists(_archive["site/index.html"]));
        Assert.False(Directory.Exists(_archive["site/search"]));
    }

    [Fact]
    public async Task Quiet_says_nothing_and_verbose_how_long_each_step_took()
    {
        var quiet = await Build("--quiet");
        var verbose = await Build("--verbose", "--jobs", "1");

        Assert.Equal((0, "", ""), (quiet.Code, quiet.Output, quiet.Error));
        string[] steps = ["scan", "site", "templates", "pages", "search", "lists", "commit", "memory"];
        Assert.Equal(steps, verbose.ErrorLines.Select(line => line.Split(' ')[0]), StringComparer.Ordinal);
        Assert.Contains("(0 written, 0 removed)", verbose.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("many")]
    public async Task A_number_of_jobs_that_makes_no_sense_is_refused(string jobs)
    {
        var ran = await Build("--jobs", jobs);

        Assert.Equal(2, ran.Code);
        Assert.Contains($"--jobs: found '{jobs}'; expected a number from 1 to 1024", ran.Error, StringComparison.Ordinal);
    }

    [LinuxFact]
    public async Task Watch_builds_again_when_a_page_changes_and_goes_on_after_a_fault()
    {
        using var process = CommandProcess.StartInForeground(_archive.Root, "build", "--watch");
        await Until(() => File.Exists(_archive["site/sxrb/2021-10-23/A1-1.html"]));

        _archive.Write(SmallArchive.PagePath("sxrb", "2021-10-23", "A3"), "no front matter\n");
        await Task.Delay(500);
        _archive.AddPage("sxrb", "2021-10-23", "A3", 3, "改好了", "本报讯 改好了。");
        await Until(() => File.Exists(_archive["site/sxrb/2021-10-23/A3-1.html"]));
        process.Interrupt();
        var ran = await process.EndAsync();

        Assert.Equal(0, ran.Code);
        Assert.Contains("A3.md", ran.Error, StringComparison.Ordinal);
    }

    [LinuxFact]
    public async Task Builds_that_are_killed_leave_what_the_next_build_repairs()
    {
        using var process = CommandProcess.Shell(RepositoryFolder.Path, "bash tests/crash.sh 5");

        var ran = await process.EndAsync();

        Assert.True(ran.Code == 0, ran.Error);
        Assert.Contains(" 0 wrong", ran.Output, StringComparison.Ordinal);
    }

    [LinuxFact]
    public async Task Run_from_elsewhere_it_says_which_folders_are_missing_and_which_flags_set_them()
    {
        using var elsewhere = new TempFolder();
        using var process = CommandProcess.Start(elsewhere.Path, "build", "--templates", "templates");

        var ran = await process.EndAsync();

        Assert.Equal(1, ran.Code);
        Assert.Contains("error: content: found no such folder", ran.Error, StringComparison.Ordinal);
        Assert.Contains("--content DIR", ran.Error, StringComparison.Ordinal);
        Assert.Contains("error: templates: found no such folder", ran.Error, StringComparison.Ordinal);
        Assert.Contains("--templates DIR", ran.Error, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFileSystemEntries(elsewhere.Path));
    }

    [LinuxFact]
    public async Task Without_a_folder_of_templates_the_generator_has_its_own()
    {
        Directory.Delete(_archive.Templates, recursive: true);
        using var process = CommandProcess.Start(_archive.Root, "build");

        var ran = await process.EndAsync();

        Assert.Equal((0, ""), (ran.Code, ran.Error));
        Assert.True(File.Exists(_archive["site/assets/site.css"]));
    }

    [LinuxFact]
    public async Task The_folders_of_the_current_folder_are_the_default()
    {
        using var process = CommandProcess.Start(_archive.Root, "build");

        var ran = await process.EndAsync();

        Assert.Equal(0, ran.Code);
        Assert.Contains(" in site (", ran.Output, StringComparison.Ordinal);
        Assert.Contains("Look at it: archive serve\n", ran.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', ran.Output + ran.Error);
    }

    [Fact]
    public async Task In_a_checkout_of_the_program_the_next_step_is_called_as_its_readme_has_it()
    {
        _archive.Write("generator/Archive.Generator.csproj", "<Project />\n");
        using var process = CommandProcess.Start(_archive.Root, "build");

        var ran = await process.EndAsync();

        Assert.Contains("Look at it: dotnet run --project generator -c Release -- serve\n", ran.Output, StringComparison.Ordinal);
    }

    [LinuxFact]
    public async Task Ctrl_C_leaves_the_old_site_and_no_staging_folder()
    {
        await Build();
        var before = SmallArchive.Snapshot(_archive.Output);
        for (var day = 0; day < 2000; day++)
            _archive.AddPage("lcwb", $"{1900 + (day / 336)}-{1 + (day / 28 % 12):00}-{1 + (day % 28):00}", "A1", 1, $"第{day}日", "本报讯 无事。");
        using var process = CommandProcess.StartInForeground(_archive.Root, "build");
        while (!Directory.Exists(_archive[".site.archive-staging/new"]))
            await Task.Delay(1);

        process.Interrupt();
        var ran = await process.EndAsync();

        Assert.Equal(130, ran.Code);
        Assert.Equal("error: interrupted; nothing is half-written\n", ran.Error);
        Assert.Equal(before, SmallArchive.Snapshot(_archive.Output));
        Assert.Equal("content\nsite\ntemplates", _archive.Names);
    }

    [SmallDiskFact]
    public async Task A_full_disk_is_one_line_with_the_path_and_leaves_nothing_behind()
    {
        _archive.AddPage("sxrb", "2021-10-26", "A1", 1, "长文", new string('水', 200_000));
        using var process = CommandProcess.Shell(
            _archive.Root, "unshare -rm bash -c 'mount -t tmpfs -o size=256k tmpfs /mnt && \"$0\" build --output /mnt/site; code=$?; ls -A /mnt; exit $code' \"$0\"");

        var ran = await process.EndAsync();

        Assert.Equal(1, ran.Code);
        Assert.Empty(ran.Output);
        Assert.Contains("/mnt/.", Assert.Single(ran.ErrorLines), StringComparison.Ordinal);
    }

    [LinuxFact]
    public async Task A_reader_that_goes_away_does_not_spoil_the_build()
    {
        using var process = CommandProcess.Shell(_archive.Root, "set -o pipefail; \"$0\" build | true");

        var ran = await process.EndAsync();

        Assert.Equal(0, ran.Code);
        Assert.Empty(ran.Error);
        Assert.True(File.Exists(_archive["site/index.html"]));
    }

    private static async Task Until(Func<bool> isTrue)
    {
        for (var left = 600; !isTrue(); left--)
        {
            Assert.True(left > 0, "waited for a minute");
            await Task.Delay(100);
        }
    }

    private Task<Ran> Build(params string[] more) =>
        Ran.Command(["build", "--content", _archive.Content, "--templates", _archive.Templates, "--output", _archive.Output, .. more]);
}
