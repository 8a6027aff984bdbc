using System.Text;
using System.Text.Json;
using Archive.Content;
using Archive.Import;
using Archive.Model;
using Archive.Tests.Build;

namespace Archive.Tests.Commands;

/// <summary>What the pages of an edition have to do with each other and with what lies beside them: jumps, pictures.</summary>
public sealed partial class ImportManyTests
{
    [Fact]
    public async Task Jumps_are_matched_over_the_pages_of_an_edition_and_the_rest_keep_their_flags()
    {
        Write(
            ("20220506-01-01.txt", Bridge + "（下转第四版）\n"),
            ("20220506-01-02.txt", Tea + "（下转第九版）\n"),
            ("20220506-04-01.txt", "\n石桥今日通车\n\n（上接第一版）老人说，等这座桥等了二十年。\n"));

        await Import(_archive["in"]);

        Assert.Equal("jump-open: continues on page 9 (line 5)", Assert.Single(Page("1").Split('\n'), line => line.Contains("jump-open", StringComparison.Ordinal)).Trim(' ', '-'));
        Assert.DoesNotContain("jump-open", Page("4"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_that_comes_later_settles_the_jumps_of_those_that_are_there()
    {
        Write(("20220506-01-01.txt", Bridge + "（下转第四版）\n"));
        await Import(_archive["in"]);
        Assert.Contains("jump-open", Page("1"), StringComparison.Ordinal);
        Write(("20220506-04-01.txt", "\n石桥今日通车\n\n（上接第一版）老人说，等这座桥等了二十年。\n"));

        var ran = await Import(_archive["in/20220506/20220506-04-01.txt"]);

        Assert.Contains("the other end of a jump was found", ran.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("jump-open", Page("1") + Page("4"), StringComparison.Ordinal);
        Assert.Contains("nothing was written", (await Import(_archive["in"])).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_picture_of_a_page_comes_along_and_one_that_is_there_stays()
    {
        Write(("20220506-01-01.txt", Bridge), ("20220506-01-02.txt", Tea));
        await File.WriteAllBytesAsync(_archive["in/20220506/20220506-01.jpg"], Jpeg);
        await File.WriteAllBytesAsync(_archive["in/20220506/20220506-09.jpg"], Jpeg);

        var ran = await Import(_archive["in"]);

        Assert.Equal(0, ran.Code);
        Assert.Contains("1 picture of no page", ran.Output, StringComparison.Ordinal);
        var picture = _archive["content/sxrb/2022/2022-05-06/images/1.jpg"];
        Assert.Equal(Jpeg, await File.ReadAllBytesAsync(picture));
        await File.WriteAllBytesAsync(picture, [.. Jpeg, 1]);

        var again = await Import(_archive["in"]);

        Assert.Contains("1.jpg: left alone: it is another picture", again.Error, StringComparison.Ordinal);
        Assert.Equal(Jpeg.Length + 1, new FileInfo(picture).Length);
    }

    [Fact]
    public async Task A_picture_that_is_none_is_a_fault()
    {
        Write(("20220506-01-01.txt", Bridge));
        _archive.Write("in/20220506/20220506-01.jpg", "<script>");

        var ran = await Import(_archive["in"]);

        Assert.Equal(1, ran.Code);
        Assert.Contains("20220506-01.jpg: found no picture that a page may show", ran.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_archive["content/sxrb/2022/2022-05-06/images"]));
    }
}
