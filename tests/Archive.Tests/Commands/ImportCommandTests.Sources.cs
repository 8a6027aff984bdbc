using Archive.Tests.Build;

namespace Archive.Tests.Commands;

/// <summary>Which source a page comes from, and what is no source.</summary>
public sealed partial class ImportCommandTests
{
    [Fact]
    public async Task Two_files_for_one_page_are_both_named()
    {
        var first = _archive.Write("in/a.txt", Text);
        var second = _archive.Write("in/b.txt", "另一篇\n\n本报讯 另一件事。\n");

        var ran = await Import(first, second, "--newspaper", "sxrb", "--date", "2022-05-06", "--page", "A3");

        Assert.Equal(1, ran.Code);
        Assert.Contains($"error: {second}: ", ran.Error, StringComparison.Ordinal);
        Assert.Contains(first, ran.Error, StringComparison.Ordinal);
        Assert.Contains("石桥", await File.ReadAllTextAsync(Written), StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_file_named_twice_is_two_sources()
    {
        var file = _archive.Write("in/a.txt", Text);

        var ran = await Import(file, file, "--newspaper", "sxrb", "--date", "2022-05-06", "--page", "A3");

        Assert.Equal(1, ran.Code);
        Assert.StartsWith($"error: {file}: found the same file for the second time; expected one file for each page", Assert.Single(ran.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_sources_for_one_page_are_a_fault_in_a_dry_run_with_json_too()
    {
        var ran = await Import(
            _archive.Write("in/a.txt", Text), _archive.Write("other/a.txt", Text + "又一句。\n"), "--newspaper", "sxrb", "--date", "2022-05-06", "--page", "A3", "--dry-run", "--json");

        Assert.Equal(1, ran.Code);
        Assert.Contains("in/a.txt gives too", Assert.Single(ran.ErrorLines, line => line.StartsWith("error: ", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_second_source_of_another_name_is_refused_and_the_first_named()
    {
        string[] flags = ["--newspaper", "sxrb", "--date", "2022-05-06", "--page", "A3"];
        await Import([_archive.Write("in/a.txt", Text), .. flags]);

        var ran = await Import([_archive.Write("in/b.txt", "另一篇\n\n本报讯 另一件事。\n"), .. flags]);

        Assert.Equal(1, ran.Code);
        Assert.StartsWith($"error: {Written}: found a page imported from a.txt; expected one source for each page: b.txt", Assert.Single(ran.ErrorLines), StringComparison.Ordinal);
        Assert.Contains("石桥", await File.ReadAllTextAsync(Written), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("in/a.txt")]
    [InlineData("other/a.txt")]
    public async Task A_source_of_the_same_name_with_other_bytes_replaces_the_page_and_it_is_said_so(string again)
    {
        string[] flags = ["--newspaper", "sxrb", "--date", "2022-05-06", "--page", "A3"];
        await Import([_archive.Write("in/a.txt", Text), .. flags]);

        var ran = await Import([_archive.Write(again, Text.Replace("十里", "七里", StringComparison.Ordinal)), .. flags]);

        Assert.Equal(0, ran.Code);
        Assert.Matches($"^note: {System.Text.RegularExpressions.Regex.Escape(Written)}: replaced: its source a.txt changed, sha256 [0-9a-f]{{8}}… -> [0-9a-f]{{8}}…$", Assert.Single(ran.ErrorLines));
        Assert.Contains("七里", await File.ReadAllTextAsync(Written), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Labels_that_differ_in_case_only_are_refused_in_one_call_and_in_two()
    {
        var catalog = _archive.Write("known.yml", "files:\n  a.txt:\n    page: 1a\n  b.txt:\n    page: 1A\n");
        var (first, second) = (_archive.Write("in/a.txt", Text), _archive.Write("in/b.txt", "另一篇\n\n本报讯 另一件事。\n"));
        string[] flags = ["--newspaper", "sxrb", "--date", "2022-05-06", "--catalog", catalog];

        var one = await Import([first, second, .. flags]);
        var two = await Import([second, .. flags]);

        Assert.Equal((1, 1), (one.Code, two.Code));
        Assert.Contains("1A.html, which on many disks is one file with sxrb/2022-05-06/1a.html", Assert.Single(one.ErrorLines), StringComparison.Ordinal);
        Assert.StartsWith($"error: {_archive[SmallArchive.PagePath("sxrb", "2022-05-06", "1a")]}: found a page there already", Assert.Single(two.ErrorLines), StringComparison.Ordinal);
        Assert.Equal("1a.md", SmallArchive.NamesIn(_archive["content/sxrb/2022/2022-05-06"]));
    }

    [LinuxFact]
    public async Task Pipes_and_devices_are_refused_at_once()
    {
        using var process = CommandProcess.Shell(
            _archive.Root, "mkfifo pipe && ln -s pipe link && \"$0\" import pipe link /dev/zero <(echo x) --newspaper sxrb --date 2022-05-06 --page A3");

        var ran = await process.EndAsync();

        Assert.Equal(1, ran.Code);
        Assert.Equal(4, ran.ErrorLines.Length);
        Assert.All(ran.ErrorLines, line => Assert.Contains(": found an empty file (or a pipe or a device); expected a file with the text of one page", line, StringComparison.Ordinal));
    }

    [LinuxFact]
    public async Task A_file_that_cannot_be_read_is_named_and_the_others_imported()
    {
        // Longer than any page and than an array may be; on the disk it is a hole.
        var unreadable = _archive.Write("in/far.txt", "");
        using (var far = File.OpenWrite(unreadable))
            far.SetLength(3L << 30);

        var ran = await Import(unreadable, _archive.Write("in/a.txt", Text), "--newspaper", "sxrb", "--date", "2022-05-06", "--page", "A3");

        Assert.Equal(1, ran.Code);
        Assert.StartsWith($"error: {unreadable}: found a file that cannot be read (", Assert.Single(ran.ErrorLines), StringComparison.Ordinal);
        Assert.True(File.Exists(Written));
    }
}
