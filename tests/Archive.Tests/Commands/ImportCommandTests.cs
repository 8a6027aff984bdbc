using System.Text.Json;
using Archive.Tests.Build;

namespace Archive.Tests.Commands;

/// <summary><c>archive import</c> as a user meets it: what it takes, what it refuses, what it leaves alone.</summary>
public sealed partial class ImportCommandTests : IDisposable
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
