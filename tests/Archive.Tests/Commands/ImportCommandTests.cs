using System.Text.Json;
using Archive.Tests.Build;

namespace Archive.Tests.Commands;

/// <summary><c>archive import</c> as a user meets it: what it takes, what it refuses, what it leaves alone.</summary>
public sealed class ImportCommandTests : IDisposable
{
    private const string Text = "石桥今日通车\n\n本报讯 横跨南溪的石桥昨天通车，两岸居民往来不用再绕行十里。\n";

    private readonly SmallArchive _archive = new();

    public void Dispose() => _archive.Dispose();

    private string Written => _archive[SmallArchive.PagePath("sxrb", "2022-05-06", "A3")];

    [Fact]
    public async Task A_page_is_written_where_its_edition_is()
    {
        var ran = await Import(_archive.Write("in/a.txt", Text), "--newspaper", "sxrb", "--date", "2022-05-06", "--page", "A3");

        Assert.Equal((0, ""), (ran.Code, ran.Error));
        Assert.StartsWith($"{Written}: written, 1 article", ran.Output, StringComparison.Ordinal);
        Assert.Contains("石桥今日通车", await File.ReadAllTextAsync(Written), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_catalog_says_what_the_page_does_not()
    {
        var catalog = _archive.Write("in/catalog.yml", "newspapers:\n  xcb:\n    name: 新村报\nfiles:\n  a.txt:\n    newspaper: xcb\n    date: 1987?\n    page: 2\n");

        var ran = await Import(_archive.Write("in/a.txt", Text), "--catalog", catalog);

        Assert.Equal((0, ""), (ran.Code, ran.Error));
        Assert.True(File.Exists(_archive[SmallArchive.PagePath("xcb", "1987", "2")]));
        Assert.Contains("新村报", await File.ReadAllTextAsync(_archive["content/xcb/newspaper.yml"]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_flag_goes_before_the_catalog()
    {
        var catalog = _archive.Write("known.yml", "files:\n  a.txt:\n    newspaper: lcwb\n    date: 2022-05-06\n    page: A3\n");

        var ran = await Import(_archive.Write("in/a.txt", Text), "--catalog", catalog, "--newspaper", "sxrb");

        Assert.Equal(0, ran.Code);
        Assert.True(File.Exists(Written));
    }

    [Fact]
    public async Task Every_fault_of_a_catalog_is_named_with_its_line()
    {
        var catalog = _archive.Write(
            "in/catalog.yml", "files:\n  a.txt:\n    newspaper: Sx Rb\n    date: 2022-13\n    page: A/3\n    sequence: -1\n    shape: round\n    pages: 1\nnews: 1\n");

        var ran = await Import(_archive.Write("in/a.txt", Text), "--catalog", catalog, "--newspaper", "sxrb", "--date", "2022-05-06", "--page", "A3");

        Assert.Equal(1, ran.Code);
        Assert.All([3, 4, 5, 6, 7, 8, 9], line => Assert.Contains($"{catalog}:{line}: found ", ran.Error, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("newspapers:\n  xcb:\n    language: <b>\n")]
    [InlineData("newspapers:\n  xcb:\n    website: javascript:alert(1)\n")]
    [InlineData("files:\n  a.txt:\n    [page]: 1\n")]
    [InlineData("newspapers:\n  xcb:\n    name: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]\n")]
    public async Task What_no_newspaper_can_be_made_of_is_one_short_fault_with_its_line(string yaml)
    {
        var catalog = _archive.Write("in/catalog.yml", yaml);

        var ran = await Import(_archive.Write("in/a.txt", Text), "--catalog", catalog, "--newspaper", "sxrb", "--date", "2022-05-06", "--page", "A3");

        Assert.Equal(1, ran.Code);
        var line = Assert.Single(ran.ErrorLines);
        Assert.StartsWith($"error: {catalog}:3: found ", line, StringComparison.Ordinal);
        Assert.True(line.Length < 300, line);
    }

    [Theory]
    [InlineData("files: [\n")]
    [InlineData("files:\n  a.txt: 1\n")]
    [InlineData("- 1\n")]
    public async Task A_catalog_that_is_none_is_a_fault(string yaml)
    {
        var catalog = _archive.Write("in/catalog.yml", yaml);

        var ran = await Import(_archive.Write("in/a.txt", Text), "--catalog", catalog, "--newspaper", "sxrb", "--date", "2022-05-06", "--page", "A3");

        Assert.Equal(1, ran.Code);
        Assert.Contains($"{catalog}:", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_nobody_knows_is_asked_for_at_once()
    {
        var ran = await Import(_archive.Write("in/a.txt", Text));

        Assert.Equal(1, ran.Code);
        var line = Assert.Single(ran.ErrorLines);
        Assert.Contains("--newspaper, --date", line, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Files_that_cannot_be_read_are_named_and_the_others_imported()
    {
        var empty = _archive.Write("in/empty.txt", "");
        var missing = _archive["in/missing.txt"];

        var ran = await Import(missing, _archive.Content, empty, _archive.Write("in/a.txt", Text), "--newspaper", "sxrb", "--date", "2022-05-06", "--page", "A3");

        Assert.Equal(1, ran.Code);
        Assert.Contains($"error: {missing}: found no such file", ran.Error, StringComparison.Ordinal);
        Assert.Contains($"error: {_archive.Content}: found a folder", ran.Error, StringComparison.Ordinal);
        Assert.Contains($"error: {empty}: found an empty file", ran.Error, StringComparison.Ordinal);
        Assert.True(File.Exists(Written));
    }

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

    [LinuxTheory]
    [InlineData("INT")]
    [InlineData("TERM")]
    public async Task A_signal_ends_an_import_at_once_whatever_it_reads(string signal)
    {
        var before = SmallArchive.Snapshot(_archive.Content);
        using (var pipe = CommandProcess.Shell(_archive.Root, "mkfifo catalog.yml"))
            await pipe.EndAsync();
        using var process = CommandProcess.StartInForeground(_archive.Root, "import", "in.txt", "--catalog", "catalog.yml");
        await Task.Delay(TimeSpan.FromSeconds(1));

        process.Interrupt(signal);
        var ran = await process.EndAsync();

        Assert.Equal(130, ran.Code);
        Assert.Equal("error: interrupted; nothing is half-written\n", ran.Error);
        Assert.Equal(before, SmallArchive.Snapshot(_archive.Content));
    }

    [Fact]
    public async Task A_catalog_at_fault_lets_no_page_in()
    {
        var file = _archive.Write("in/a.txt", Text);
        var before = SmallArchive.Snapshot(_archive.Content);
        string[] catalogs = [_archive["nowhere.yml"], _archive["in"], _archive.Write("open.yml", "files: ["), _archive.Write("date.yml", "files:\n  a.txt:\n    date: 昨天\n")];
        foreach (var catalog in catalogs)
        {
            var ran = await Import(file, "--catalog", catalog, "--newspaper", "sxrb", "--date", "2022-05-06", "--page", "A3");

            Assert.Equal(1, ran.Code);
            Assert.StartsWith($"error: {catalog}", Assert.Single(ran.ErrorLines), StringComparison.Ordinal);
        }

        Assert.Equal(before, SmallArchive.Snapshot(_archive.Content));
    }

    [Fact]
    public async Task A_catalog_that_is_not_UTF8_is_named_with_its_line()
    {
        var catalog = _archive["gb.yml"];
        await File.WriteAllBytesAsync(catalog, [.. "newspapers:\n  xcb:\n    name: "u8, 0xD0, 0xC2, 0xB4, 0xE5, (byte)'\n']);

        var ran = await Import(_archive.Write("in/a.txt", Text), "--catalog", catalog, "--newspaper", "xcb", "--date", "1987?", "--page", "2");

        Assert.Equal(1, ran.Code);
        Assert.Contains($"{catalog}:3: found bytes that are not UTF-8", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_newspaper_without_a_name_is_asked_for_its_name_and_not_for_its_id()
    {
        var ran = await Import(_archive.Write("in/a.txt", Text), "--newspaper", "xcb", "--date", "1987?", "--page", "2");

        Assert.Equal(1, ran.Code);
        Assert.Contains("the newspaper xcb, whose name nobody says", Assert.Single(ran.ErrorLines), StringComparison.Ordinal);
        Assert.DoesNotContain("--newspaper", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_that_the_page_prints_is_told_when_its_id_is_asked_for()
    {
        var ran = await Import(_archive.Write("in/a.txt", "江南晨报\n2023年3月14日 星期二\nA2\n\n" + Text));

        Assert.Equal(1, ran.Code);
        Assert.Contains("江南晨报", Assert.Single(ran.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Importing_the_same_again_changes_nothing()
    {
        var file = _archive.Write("in/a.txt", Text);
        await Import(file, "--newspaper", "sxrb", "--date", "2022-05-06", "--page", "A3");
        var before = SmallArchive.Snapshot(_archive.Content);

        var ran = await Import(file, "--newspaper", "sxrb", "--date", "2022-05-06", "--page", "A3");

        Assert.Equal(0, ran.Code);
        Assert.Contains("unchanged", ran.Output, StringComparison.Ordinal);
        Assert.Equal(before, SmallArchive.Snapshot(_archive.Content));
    }

    [Fact]
    public async Task A_newspaper_file_that_an_earlier_run_could_not_write_is_written_by_the_next()
    {
        var catalog = _archive.Write("known.yml", "newspapers:\n  xcb:\n    name: 新村报\n");
        string[] arguments = [_archive.Write("in/a.txt", Text), "--catalog", catalog, "--newspaper", "xcb", "--date", "1987?", "--page", "2"];
        await Import(arguments);
        File.Delete(_archive["content/xcb/newspaper.yml"]);

        var ran = await Import(arguments);

        Assert.Contains("unchanged", ran.Output, StringComparison.Ordinal);
        Assert.True(File.Exists(_archive["content/xcb/newspaper.yml"]));
    }

    [Fact]
    public async Task A_page_edited_by_hand_is_left_alone_with_3()
    {
        var file = _archive.Write("in/a.txt", Text);
        await Import(file, "--newspaper", "sxrb", "--date", "2022-05-06", "--page", "A3");
        await File.WriteAllTextAsync(Written, (await File.ReadAllTextAsync(Written)).Replace("十里", "七里", StringComparison.Ordinal));

        var ran = await Import(file, "--newspaper", "sxrb", "--date", "2022-05-06", "--page", "A3");

        Assert.Equal(3, ran.Code);
        Assert.Contains($"{Written}: edited by hand", ran.Error, StringComparison.Ordinal);
        Assert.Contains("七里", await File.ReadAllTextAsync(Written), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_dry_run_writes_nothing()
    {
        var file = _archive.Write("in/a.txt", Text);
        var before = SmallArchive.Snapshot(_archive.Root);

        var ran = await Import(file, "--newspaper", "sxrb", "--date", "2022-05-06", "--page", "A3", "--dry-run");

        Assert.Equal(0, ran.Code);
        Assert.Contains("would be written", ran.Output, StringComparison.Ordinal);
        Assert.Equal(before, SmallArchive.Snapshot(_archive.Root));
    }

    [Fact]
    public async Task Json_is_the_only_thing_on_standard_output()
    {
        var ran = await Import(_archive.Write("in/a.txt", Text), "--newspaper", "sxrb", "--date", "2022-05-06", "--page", "A3", "--json");

        using var twin = JsonDocument.Parse(ran.Output);
        Assert.Equal("sxrb", twin.RootElement.GetProperty("newspaper").GetProperty("id").GetString());
        Assert.Equal("A3", twin.RootElement.GetProperty("page").GetString());
        Assert.True(twin.RootElement.GetProperty("sequence").GetInt32() >= 0);
    }

    [Fact]
    public async Task A_dry_run_with_json_shows_what_is_known_and_null_for_the_rest()
    {
        var ran = await Import(_archive.Write("in/a.txt", Text), _archive.Write("in/b.txt", Text), "--dry-run", "--json");

        Assert.Equal(0, ran.Code);
        using var twins = JsonDocument.Parse(ran.Output);
        Assert.Equal(2, twins.RootElement.GetArrayLength());
        Assert.Equal(JsonValueKind.Null, twins.RootElement[0].GetProperty("newspaper").ValueKind);
        Assert.Equal(JsonValueKind.Null, twins.RootElement[0].GetProperty("date").ValueKind);
        Assert.Contains("--newspaper", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_archive_at_fault_is_the_one_error()
    {
        _archive.Write("content/archive.yml", "titel: x\n");

        var ran = await Import(_archive.Write("in/a.txt", Text), "--newspaper", "sxrb", "--date", "2022-05-06", "--page", "A3");

        Assert.Equal(1, ran.Code);
        Assert.All(ran.ErrorLines, line => Assert.StartsWith($"error: {_archive["content/archive.yml"]}:1: ", line, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_content_folder_that_is_not_there_is_named_with_its_flag()
    {
        var ran = await Ran.Command("import", _archive.Write("in/a.txt", Text), "--content", _archive["nowhere"]);

        Assert.Equal(1, ran.Code);
        Assert.Contains("--content DIR", ran.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_archive["nowhere"]));
    }

    private Task<Ran> Import(params string[] arguments) => Ran.Command(["import", "--content", _archive.Content, .. arguments]);
}
