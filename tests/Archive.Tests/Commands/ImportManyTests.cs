using System.IO.Compression;
using System.Text;
using System.Text.Json;
using Archive.Content;
using Archive.Import;
using Archive.Model;
using Archive.Tests.Architecture;
using Archive.Tests.Build;

namespace Archive.Tests.Commands;

/// <summary><c>archive import</c> with folders, patterns, archives and layouts: many files, one command.</summary>
public sealed partial class ImportManyTests : IDisposable
{
    private const string Bridge = "王小明在调研时强调\n石桥今日通车\n\n本报讯（记者 林照水）横跨南溪的石桥昨天通车。\n两岸居民往来不用再绕行十里。\n";
    private const string Tea = "\n新茶上市\n头采茶昨天开称\n本报讯 今年的头采茶昨天开称，每斤比去年贵了三成。\n";
    private const string Ferry = "\n渡口停航\n\n本报讯 南溪渡口昨天停航，船工说，他在这里摇了三十年橹。\n";

    private static readonly byte[] Jpeg = [0xFF, 0xD8, 0xFF, 0xE0, 1, 2, 3, 4, 5, 6, 7, 8, 9];

    private readonly SmallArchive _archive = new();

    public void Dispose() => _archive.Dispose();

    [Fact]
    public async Task A_page_whose_articles_are_files_is_one_page()
    {
        Write(("20220506-01-02.txt", Tea), ("20220506-01-01.txt", Bridge), ("20220506-02-01.txt", Ferry));

        var ran = await Import(_archive["in"]);

        Assert.Equal(0, ran.Code);
        Assert.Contains("2 pages written, 3 articles", ran.Output, StringComparison.Ordinal);
        Assert.Contains("note: every path fits the layout articles", ran.Error, StringComparison.Ordinal);
        var page = Page("1");
        Assert.Contains("# 石桥今日通车\n\n```article\nid: 1\nkicker: 王小明在调研时强调\nbyline: 记者 林照水\n", page, StringComparison.Ordinal);
        Assert.Contains("# 新茶上市\n\n```article\nid: 2\ndeck: 头采茶昨天开称\n", page, StringComparison.Ordinal);
        Assert.Contains("file: 20220506-01-*.txt\n", page, StringComparison.Ordinal);
        Assert.Contains("  files:\n    - \"20220506-01-01.txt\"\n    - \"20220506-01-02.txt\"\n", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task That_a_file_of_one_article_prints_nothing_of_its_page_is_not_flagged()
    {
        Write(("20220506-01-01.txt", Bridge));

        await Import(_archive["in"]);

        Assert.DoesNotContain("fact-missing", Page("1"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_of_frames_is_read_once_with_all_that_its_frames_lead_to()
    {
        var frames = Path.Combine(RepositoryFolder.Path, "tests", "Archive.Tests", "Import", "Formats", "Fixtures", "epaper", "frames");

        var ran = await Ran.Command("import", frames, "--newspaper", "sxrb", "--content", _archive.Content);

        Assert.Equal(0, ran.Code);
        Assert.Contains("A02.md: written, 2 articles, ", ran.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_hash_of_a_page_of_several_files_is_that_of_their_list()
    {
        Write(("20220506-01-01.txt", Bridge), ("20220506-01-02.txt", Tea));
        await Import(_archive["in"]);
        using var process = CommandProcess.Shell(_archive["in/20220506"], "sha256sum 20220506-01-*.txt | sha256sum | cut -c1-64");
        Assert.Contains((await process.EndAsync()).Output.Trim(), Page("1"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_second_run_writes_nothing_and_says_so()
    {
        Write(("20220506-01-01.txt", Bridge), ("20220506-01-02.txt", Tea));
        await Import(_archive["in"]);
        var before = SmallArchive.Snapshot(_archive.Content);

        var ran = await Import(_archive["in"]);

        Assert.Equal(0, ran.Code);
        Assert.Contains("nothing has changed, nothing was written", ran.Output, StringComparison.Ordinal);
        Assert.Equal(before, SmallArchive.Snapshot(_archive.Content));
    }

    [Fact]
    public async Task An_article_that_comes_later_leaves_the_others_their_ids()
    {
        Write(("20220506-01-01.txt", Bridge), ("20220506-01-02.txt", Tea));
        await Import(_archive["in"]);
        Write(("20220506-01-00.txt", Ferry));

        var ran = await Import(_archive["in"]);

        Assert.Equal(0, ran.Code);
        Assert.Equal("id: 3, id: 1, id: 2", string.Join(", ", Page("1").Split('\n').Where(line => line.StartsWith("id: ", StringComparison.Ordinal))));
    }

    [Fact]
    public async Task A_page_of_which_files_are_missing_keeps_its_articles()
    {
        Write(("20220506-01-01.txt", Bridge), ("20220506-01-02.txt", Tea));
        await Import(_archive["in"]);
        var before = Page("1");
        Write(("20220506-01-03.txt", Ferry));

        var ran = await Import(_archive["in/20220506/20220506-01-03.txt"]);

        Assert.Equal(1, ran.Code);
        Assert.Contains("found a page imported from files of which 20220506-01-01.txt, 20220506-01-02.txt are not given now", ran.Error, StringComparison.Ordinal);
        Assert.Equal(before, Page("1"));
    }

    [Fact]
    public async Task A_page_of_several_files_edited_by_hand_is_left_alone()
    {
        Write(("20220506-01-01.txt", Bridge), ("20220506-01-02.txt", Tea));
        await Import(_archive["in"]);
        _archive.Write(SmallArchive.PagePath("sxrb", "2022-05-06", "1"), Page("1").Replace("十里", "七里", StringComparison.Ordinal));

        var ran = await Import(_archive["in"]);

        Assert.Equal(3, ran.Code);
        Assert.Contains("七里", Page("1"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Folders_patterns_archives_and_files_go_together()
    {
        _archive.Write("a/20220506/20220506-01.txt", Tea);
        _archive.Write("b/20220506/20220506-02.txt", Ferry);
        var single = _archive.Write("c/20220506/20220506-03.txt", Bridge);
        Zip("d.zip", ("20220506/20220506-04.txt", Tea), ("__MACOSX/20220506/._20220506-04.txt", "x"));
        _archive.Write("a/20220506/.DS_Store", "x");
        _archive.Write("a/Thumbs.db", "x");

        var ran = await Import(_archive["a"], _archive["b"] + "/**/*-0?.txt", single, _archive["d.zip"]);

        Assert.Equal(0, ran.Code);
        Assert.Equal("1.md\n2.md\n3.md\n4.md", SmallArchive.NamesIn(_archive["content/sxrb/2022/2022-05-06"]));
        Assert.Contains("4 files read, 3 files of the system passed over, 4 pages written", ran.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Names_in_an_archive_of_Chinese_Windows_are_read()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        using (var stream = File.Create(_archive["in.zip"]))
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: false, Encoding.GetEncoding("GB18030")))
            Add(zip, "2022年/2022年5月/20220506/20220506-07.txt", Tea);

        var ran = await Import(_archive["in.zip"]);

        Assert.Contains("the layout years", ran.Error, StringComparison.Ordinal);
        Assert.Contains("新茶上市", Page("7"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_pattern_of_ones_own_reads_the_paths_and_refuses_what_does_not_fit()
    {
        _archive.Write("in/水乡日报/2022-05-06/A1.txt", Tea);
        var other = _archive.Write("in/水乡日报/2022-05-06/A1.md", Tea);

        var ran = await Ran.Command("import", "--content", _archive.Content, _archive["in"], "--layout", "{newspaper}/{date:yyyy-MM-dd}/{page}.txt");

        Assert.Equal(1, ran.Code);
        Assert.Contains($"error: {other}: found a path that the layout {{newspaper}}/{{date:yyyy-MM-dd}}/{{page}}.txt does not fit", Assert.Single(ran.ErrorLines), StringComparison.Ordinal);
        Assert.Contains("新茶上市", Page("A1"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{newspaper}/{dat}/{page}.txt", "--layout: character 14: found the field 'dat'; expected one of {newspaper}")]
    [InlineData("pags", "--layout: found 'pags'; expected one of articles, years, pages")]
    public async Task A_wrong_layout_is_a_wrong_command_line(string layout, string message)
    {
        var ran = await Import(_archive.Write("in/a.txt", Tea), "--layout", layout);
        Assert.Equal(2, ran.Code);
        Assert.Contains(message, ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_dry_run_shows_a_table_and_writes_nothing()
    {
        Write(("20220506-01-01.txt", Bridge), ("20220506-01-02.txt", Tea));
        var before = SmallArchive.Snapshot(_archive.Root);

        var ran = await Import(_archive["in"], "--dry-run");

        Assert.Equal(0, ran.Code);
        var lines = ran.Output.Split('\n').Select(line => string.Join(' ', line.Split(' ', StringSplitOptions.RemoveEmptyEntries))).ToList();
        Assert.Contains("2 files read, 1 page would be written, 2 articles", ran.Output, StringComparison.Ordinal);
        Assert.Contains("file newspaper date edition page order shape articles flags result", lines, StringComparer.Ordinal);
        Assert.Contains($"{_archive["in"]}/20220506/20220506-01-02.txt sxrb 2022-05-06 1 1 2 article-file 1 1 would be written", lines, StringComparer.Ordinal);
        Assert.Equal(before, SmallArchive.Snapshot(_archive.Root));
    }

    [Fact]
    public async Task A_dry_run_without_an_archive_shows_what_was_read()
    {
        Write(("20220506-01-01.txt", Bridge));
        var catalog = _archive.Write("known.yml", "newspapers:\n  xcb:\n    name: 新村报\n");
        var ran = await Ran.Command("import", "--content", _archive["nowhere"], "--newspaper", "xcb", "--catalog", catalog, _archive["in"], "--dry-run");
        Assert.Equal(0, ran.Code);
        Assert.Matches("xcb +2022-05-06 +1 +1 +1 +article-file +1 +0 +read ", ran.Output);
    }

    [Fact]
    public async Task One_broken_file_stops_no_other()
    {
        Write(("20220506-01-01.txt", Bridge), ("20220506-02-01.txt", Ferry));
        await File.WriteAllBytesAsync(_archive["in/20220506/20220506-01-02.txt"], [0, 1, 2]);

        var ran = await Import(_archive["in"]);

        Assert.Equal(1, ran.Code);
        Assert.Contains("20220506-01-02.txt:1: found a NUL byte", Assert.Single(ran.ErrorLines, line => line.StartsWith("error: ", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.Equal("1.md\n2.md", SmallArchive.NamesIn(_archive["content/sxrb/2022/2022-05-06"]));
    }

    [Fact]
    public async Task What_comes_of_it_does_not_depend_on_how_many_are_read_at_once()
    {
        for (var page = 1; page <= 9; page++)
            Write([.. Enumerable.Range(1, 9).Select(order => ($"20220506-{page:00}-{order:00}.txt", Tea + $"第{page}版第{order}篇。\n（下转第{page + 1}版）\n"))]);
        var one = await Import(_archive["in"], "--jobs", "1", "--json", "--dry-run");
        var many = await Import(_archive["in"], "--jobs", "16", "--json", "--dry-run");

        Assert.Equal(one, many);
        using var twins = JsonDocument.Parse(one.Output);
        Assert.Equal(9, twins.RootElement.GetArrayLength());
    }

    [Fact]
    public async Task Quiet_says_nothing_of_what_went_well()
    {
        Write(("20220506-01-01.txt", Bridge));
        Assert.Equal((0, ""), await Import(_archive["in"], "--quiet", "--layout", "articles") is var ran ? (ran.Code, ran.Output + ran.Error) : default);
    }

    [Fact]
    public async Task Pages_of_several_editions_in_any_order_come_out_the_same()
    {
        string[] flags = ["--layout", "none", "--catalog", _archive.Write("known.yml", "files:\n" + string.Concat(Enumerable.Range(1, 4).Select(day => $"  x{day}-1.txt:\n    date: 2022-05-0{day}\n    page: 1\n  x{day}-4.txt:\n    date: 2022-05-0{day}\n    page: 4\n")))];
        for (var day = 1; day <= 4; day++)
        {
            _archive.Write($"in/1/x{day}-1.txt", Bridge.Replace("\n\n", "\n", StringComparison.Ordinal) + "（下转第四版）\n");
            _archive.Write($"in/4/x{day}-4.txt", "石桥今日通车\n\n（上接第一版）老人说，等这座桥等了二十年。\n");
        }

        await Import([_archive["in/1"], _archive["in/4"], .. flags]);
        var before = SmallArchive.Snapshot(_archive.Content);
        var ran = await Import([_archive["in/4"], _archive["in/1"], .. flags]);

        Assert.Contains("nothing was written", ran.Output, StringComparison.Ordinal);
        Assert.Equal(before, SmallArchive.Snapshot(_archive.Content));
        Assert.DoesNotContain("jump-open", await File.ReadAllTextAsync(_archive[SmallArchive.PagePath("sxrb", "2022-05-03", "1")]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_article_that_two_files_hold_is_flagged()
    {
        Write(("20220506-01-01.txt", Tea), ("20220506-01-02.txt", Tea));
        await Import(_archive["in"]);
        Assert.Contains("article-repeated: article 1 of the page, from another file, says the same", Page("1"), StringComparison.Ordinal);
    }

    [LinuxFact]
    public async Task Interrupted_in_the_middle_it_leaves_whole_pages_only()
    {
        for (var day = 1; day <= 28; day++)
            Write([.. Enumerable.Range(1, 60).Select(page => ($"202205{day:00}-{page:00}.txt", Tea))]);
        using var process = CommandProcess.StartInForeground(_archive.Root, "import", "in", "--newspaper", "sxrb");
        await process.FirstLineAsync();

        process.Interrupt();
        var ran = await process.EndAsync();

        Assert.Equal(130, ran.Code);
        Assert.EndsWith("error: interrupted; nothing is half-written\n", ran.Error, StringComparison.Ordinal);
        var files = Directory.EnumerateFiles(_archive["content/sxrb/2022"], "*", SearchOption.AllDirectories).ToList();
        Assert.InRange(files.Count, 1, (28 * 60) - 1);
        var faults = new List<Fault>();
        Assert.All(files, file => Assert.NotNull(PageReader.Read(File.ReadAllText(file), file, faults)));
        Assert.Empty(faults);
    }

    [Theory]
    [InlineData("20220506/20220506-01.txt", "*/*-0?.txt", true)]
    [InlineData("a/b/c/1.txt", "**/1.txt", true)]
    [InlineData("1.txt", "**/1.txt", true)]
    [InlineData("a/1.txt", "*.txt", false)]
    [InlineData("b/1.txt", "a/**", true)]
    [InlineData("b/1.txt", "a/*", false)]
    [InlineData("b", "a/?", true)]
    public void A_pattern_fits_the_paths_below_its_folder_as_in_a_shell(string path, string pattern, bool fits) =>
        Assert.Equal(fits, GlobPattern.Parse(pattern).Fits(path));

    private void Write(params (string Name, string Text)[] files)
    {
        foreach (var (name, text) in files)
            _archive.Write($"in/{name[..8]}/{name}", text);
    }

    private void Zip(string name, params (string Path, string Text)[] files)
    {
        using var zip = ZipFile.Open(_archive[name], ZipArchiveMode.Create);
        foreach (var (path, text) in files)
            Add(zip, path, text);
    }

    private static void Add(ZipArchive zip, string path, string text)
    {
        using var entry = zip.CreateEntry(path).Open();
        entry.Write(Encoding.UTF8.GetBytes(text));
    }

    private string Page(string label) => File.ReadAllText(_archive[SmallArchive.PagePath("sxrb", "2022-05-06", label)]);

    private Task<Ran> Import(params string[] arguments) => Ran.Command(["import", "--content", _archive.Content, "--newspaper", "sxrb", .. arguments]);
}
