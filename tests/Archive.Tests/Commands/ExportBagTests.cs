using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using Archive.Tests.Architecture;
using Archive.Tests.Build;
using Archive.Tests.Npm;

namespace Archive.Tests.Commands;

/// <summary><c>archive export --format bagit</c>: the bag, read by a program that knows nothing of ours.</summary>
public sealed class ExportBagTests : IDisposable
{
    private const string Text = "石桥今日通车\n\n本报讯 横跨南溪的石桥昨天通车，两岸居民往来不用再绕行十里。\n";

    private readonly SmallArchive _archive = new();

    public void Dispose() => _archive.Dispose();

    private string Bag => _archive["bag"];

    private string Sources => _archive["in"];

    [Fact]
    public async Task The_archive_of_the_repository_and_its_sources_are_a_valid_bag()
    {
        var ran = await Ran.Command(
            "export", "--format", "bagit", "--content", Path.Combine(RepositoryFolder.Path, "content"), "--sources", Path.Combine(RepositoryFolder.Path, "seeds"), "--output", Bag);

        Assert.Equal((0, "note: received files that belong to no page and are not packed: 1\n"), (ran.Code, ran.Error));
        Assert.StartsWith("5 editions, 19 articles in 14 files in ", ran.Output, StringComparison.Ordinal);
        Assert.StartsWith("valid: ", Read(Bag), StringComparison.Ordinal);
        Assert.Equal(5, Directory.GetFiles(Path.Combine(Bag, "data/sources")).Length);
        Assert.True(File.Exists(Path.Combine(Bag, "data/content/zjrb/2021/2021-10-23/6.md")));
    }

    [Fact]
    public async Task Names_that_manifests_must_escape_and_pages_of_several_files_are_packed()
    {
        await Import(_archive.Write("in/100%\n桥.txt", Text), "2022-05-06");
        using (var zip = ZipFile.Open(_archive["in/b.zip"], ZipArchiveMode.Create))
        {
            using var entry = zip.CreateEntry("deep/b.txt").Open();
            entry.Write(Encoding.UTF8.GetBytes(Text));
        }

        await Import(_archive["in/b.zip"], "2022-05-07");
        _archive.Write("in/parts/1.txt", "甲");
        _archive.Write("in/parts/2.txt", "乙");
        _archive.Write("in/other/1.txt", "丙");
        var list = string.Concat(new[] { ("甲", "1.txt"), ("乙", "2.txt") }.Select(part => $"{Sha256(part.Item1)}  {part.Item2}\n"));
        _archive.Write(
            SmallArchive.PagePath("sxrb", "2022-05-08", "A1"),
            $"---\nnewspaper: sxrb\ndate: 2022-05-08\npage: A1\nsequence: 1\nsource:\n  file: \"*.txt\"\n  sha256: \"{Sha256(list)}\"\n  shape: plain-ocr\n  files:\n    - 1.txt\n    - 2.txt\n---\n\n# 桥\n\n```article\nid: 1\n```\n\n通车。\n");

        var ran = await Export("--from", "2022", "--sources", Sources);

        Assert.Equal((0, "note: received files that belong to no page and are not packed: 1\n"), (ran.Code, ran.Error));
        Read(Bag);
        Assert.Equal("100%\n桥.txt\nb.zip\nparts", SmallArchive.NamesIn(Path.Combine(Bag, "data/sources")));
        Assert.Contains("  data/sources/100%25%0A桥.txt\n", await File.ReadAllTextAsync(Path.Combine(Bag, "manifest-sha512.txt")), StringComparison.Ordinal);
        Assert.Equal("archive.yml\nsxrb", SmallArchive.NamesIn(Path.Combine(Bag, "data/content")));
        Assert.Contains("Internal-Sender-Description: from 2022-01-01\n", await File.ReadAllTextAsync(Path.Combine(Bag, "bag-info.txt")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_received_file_nothing_is_written_unless_that_is_allowed()
    {
        await Import(_archive.Write("in/a.txt", Text), "2022-05-06");
        await Import(_archive.Write("in/b.txt", Text + "又一段。\n"), "2022-05-07");
        File.Delete(_archive["in/a.txt"]);
        await File.AppendAllTextAsync(_archive["in/b.txt"], "改。");

        var refused = await Export("--sources", Sources);

        Assert.Equal(1, refused.Code);
        Assert.Collection(
            refused.ErrorLines,
            line => Assert.StartsWith($"error: {_archive[SmallArchive.PagePath("sxrb", "2022-05-06", "A1")]}: found the source 'a.txt', which is not in {Sources}; expected ", line, StringComparison.Ordinal),
            line => Assert.StartsWith($"error: {_archive[SmallArchive.PagePath("sxrb", "2022-05-07", "A1")]}: found the source 'b.txt', which in {Sources} has another SHA-256 than ", line, StringComparison.Ordinal),
            line => Assert.Equal("error: 2 faults; nothing was exported", line));
        Assert.Equal("content\nin\ntemplates", _archive.Names);

        var allowed = await Export("--sources", Sources, "--allow-missing");

        Assert.Equal((0, 3), (allowed.Code, allowed.ErrorLines.Length));
        Assert.StartsWith("note: ", allowed.Error, StringComparison.Ordinal);
        Read(Bag);
        Assert.False(Directory.Exists(Path.Combine(Bag, "data/sources")));
    }

    [Fact]
    public async Task Received_files_are_asked_for_once_when_no_folder_is_named()
    {
        await Import(_archive.Write("in/a.txt", Text), "2022-05-06");
        await Import(_archive.Write("in/b.txt", Text), "2022-05-07");

        var ran = await Export();

        Assert.Equal(1, ran.Code);
        Assert.Contains("found a received file that is not packed, as of 1 more pages; expected the folder of the received files (--sources DIR)", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_content_gives_the_same_bag_and_the_day_is_in_it_only_when_it_is_said()
    {
        _archive.Write("content/archive.yml", "title: \"水乡\\nPayload-Oxum: 1.1\"\ndescription: 往期报纸\nbase_url: https://archive.example/\n");
        await Export();
        var first = SmallArchive.Snapshot(Bag);
        Directory.Delete(Bag, recursive: true);

        await Export("--jobs", "1");

        Assert.Equal(first, SmallArchive.Snapshot(Bag));
        Assert.Matches(
            "^Source-Organization: 水乡 Payload-Oxum: 1.1\nExternal-Description: 往期报纸\nExternal-Identifier: https://archive.example/\nPayload-Oxum: [0-9]+.7\nBag-Software-Agent: archive [0-9.]+\n$",
            await File.ReadAllTextAsync(Path.Combine(Bag, "bag-info.txt")));
        Read(Bag);

        Directory.Delete(Bag, recursive: true);
        await Export("--date", "2022-05-09");
        Assert.Contains("\nBagging-Date: 2022-05-09\n", await File.ReadAllTextAsync(Path.Combine(Bag, "bag-info.txt")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_bag_that_is_there_and_an_archive_at_fault_are_left_alone()
    {
        await Export();
        var before = SmallArchive.Snapshot(Bag);

        var again = await Export();
        _archive.Write(SmallArchive.PagePath("sxrb", "2021-10-23", "A3"), "no front matter\n");
        var broken = await Ran.Command("export", "--format", "bagit", "--content", _archive.Content, "--output", _archive["other"]);

        Assert.Contains($"{Bag}: found a folder that is not empty", again.Error, StringComparison.Ordinal);
        Assert.Equal(before, SmallArchive.Snapshot(Bag));
        Assert.Equal((1, 1), (again.Code, broken.Code));
        Assert.False(Directory.Exists(_archive["other"]));
    }

    [Theory]
    [InlineData("csv", "--sources", "in", "--sources: found a flag of bagit alone; expected --format bagit")]
    [InlineData("bagit", "--date", "heute", "--date: found 'heute'; expected a day such as 2026-05-09")]
    public async Task Flags_of_the_bag_are_checked(string format, string flag, string value, string said)
    {
        var ran = await Ran.Command("export", "--format", format, "--content", _archive.Content, "--output", Bag, flag, value);

        Assert.Equal(2, ran.Code);
        Assert.Contains(said, ran.Error, StringComparison.Ordinal);
    }

    private static string Read(string bag) => OtherProgram.Run(bag, "node", Path.Combine(RepositoryFolder.Path, "tests/Archive.Tests/Commands/bag-read.mjs"), bag);

    private static string Sha256(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private Task<Ran> Export(params string[] more) => Ran.Command(["export", "--format", "bagit", "--content", _archive.Content, "--output", Bag, .. more]);

    private async Task Import(string file, string date)
    {
        var ran = await Ran.Command("import", file, "--content", _archive.Content, "--newspaper", "sxrb", "--date", date, "--page", "A1");
        Assert.Equal((0, ""), (ran.Code, ran.Error));
    }
}
