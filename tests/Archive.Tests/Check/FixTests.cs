using static Archive.Tests.Check.Pages;

namespace Archive.Tests.Check;

/// <summary><c>archive check --fix</c>: what is mended, and that nothing else is touched.</summary>
public sealed class FixTests
{
    private const string A1 = "sxrb/2021/2021-10-23/A1.md";

    [Fact]
    public async Task Mistyped_keys_blank_edges_and_byte_order_marks_are_mended_and_named()
    {
        using var folder = new CheckedFolder(
            Page("A1", 1, Article(1, "石桥\uFEFF通车　", "石桥昨天\uFEFF通车。　\n\n　　桥长八百米。  ", "kiker: \"市民盼了十年 \"\n") + Article(2, "Ferry stops&#32;", "The ferry stopped.", "deck: no\u00A0\n")),
            ("archive.yml", "# 水乡\ntitel : 水乡报纸\n"));

        var ran = await folder.Check("--fix", "--fail-on", "note");

        Assert.Equal((0, "0 errors, 0 warnings, 0 notes\n"), (ran.Code, ran.Output));
        Assert.Equal("# 水乡\ntitle : 水乡报纸\n", Read(folder, "archive.yml"));
        Assert.Equal(
            Page("A1", 1, Article(1, "石桥通车", "石桥昨天通车。　\n\n　　桥长八百米。  ", "kicker: 市民盼了十年\n") + Article(2, "Ferry stops", "The ferry stopped.", "deck: \"no\"\n")).Text,
            Read(folder, A1));
        Assert.Contains($"fixed {folder["archive.yml"]}:2: unknown-key found the unknown key 'titel'; expected a key of an archive, perhaps 'title'\n", ran.Error, StringComparison.Ordinal);
        Assert.Equal(8, ran.ErrorLines.Length);
    }

    [Fact]
    public async Task A_second_run_changes_nothing()
    {
        using var folder = new CheckedFolder(Page("A1", 1, Article(1, "石桥通车　", "石桥昨天通车。", "kiker: 市民盼了十年\n")));
        await folder.Check("--fix");
        var written = File.GetLastWriteTimeUtc(folder[A1]);

        var ran = await folder.Check("--fix");

        Assert.Equal("", ran.Error);
        Assert.Equal(written, File.GetLastWriteTimeUtc(folder[A1]));
    }

    [Fact]
    public async Task Line_ends_and_the_mark_at_the_start_stay_as_they_are()
    {
        var text = "\uFEFF" + Page("A1", 1, Article(1, "石桥通车", "石桥昨天通车。", "kiker: 市民盼了十年\n")).Text.Replace("\n", "\r\n", StringComparison.Ordinal);
        using var folder = new CheckedFolder((A1, text));

        await folder.Check("--fix");

        Assert.Equal(text.Replace("kiker", "kicker", StringComparison.Ordinal), Read(folder, A1));
    }

    [Theory]
    [InlineData("kiker: 一\nkicker: 二\n")] // would be there twice
    [InlineData("dek: 一\ndeck: 二\n")]
    [InlineData("owner: 一\n")] // like no key
    [InlineData("continued_o: A1\ncontinued_on: A2\n")]
    public async Task What_is_not_sure_is_left_to_a_person(string fields)
    {
        using var folder = new CheckedFolder(Page("A1", 1, Article(1, "石桥通车", "石桥昨天通车。", fields)));
        var text = Read(folder, A1);

        var ran = await folder.Check("--fix");

        Assert.Equal((1, ""), (ran.Code, ran.Error));
        Assert.Equal(text, Read(folder, A1));
    }

    [Fact]
    public async Task Without_the_flag_nothing_is_written()
    {
        using var folder = new CheckedFolder(Page("A1", 1, Article(1, "石桥通车　", "石桥昨天通车。", "kiker: 市民盼了十年\n")));
        var text = Read(folder, A1);

        await folder.Check();

        Assert.Equal(text, Read(folder, A1));
    }

    private static string Read(CheckedFolder folder, string name) => System.Text.Encoding.UTF8.GetString(File.ReadAllBytes(folder[name]));
}
