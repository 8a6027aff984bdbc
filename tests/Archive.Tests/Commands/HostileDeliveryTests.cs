using System.IO.Compression;
using System.Text;
using Archive.Tests.Build;

namespace Archive.Tests.Commands;

/// <summary>Deliveries that were made to do harm: each is refused by a message that names it, and nothing is written for it.</summary>
public sealed class HostileDeliveryTests : IDisposable
{
    private const string Text = "石桥今日通车\n\n本报讯 横跨南溪的石桥昨天通车，两岸居民往来不用再绕行十里。\n";

    private readonly SmallArchive _archive = new();

    public void Dispose() => _archive.Dispose();

    public static TheoryData<string, string> Names => new()
    {
        { "../out.txt", "found a path that leads elsewhere" },
        { "a/../../out.txt", "found a path that leads elsewhere" },
        { "..\\out.txt", "found a path that leads elsewhere" },
        { "/etc/out.txt", "found a path from the root of a disk" },
        { "C:\\out.txt", "found a path from the root of a disk" },
        { "a//b.txt", "found a path that leads elsewhere" },
        { "./a.txt", "found a path that leads elsewhere" },
        { "a\nb.txt", "found a name with a control character" },
        { "a\u001B[2Jb.txt", "found a name with a control character" },
        { "a\u202Etxt.exe", "found a name with a control character" },
        { "a\0b.txt", "found a name with a control character" },
        { "CON/a.txt", "found the name of a device of Windows" },
        { "nul.txt", "found the name of a device of Windows" },
        { new string('a', 296) + ".txt", "found a name of 300 bytes" },
        { "inner.zip", "found an archive in an archive" },
    };

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_name_in_an_archive_that_no_honest_sender_gives_is_refused(string name, string found)
    {
        Zip("in.zip", (name, Text, 0), ("20220506/20220506-03.txt", Text, 0));

        var ran = await Import("in.zip");

        Assert.Equal(1, ran.Code);
        var error = Assert.Single(ran.ErrorLines, line => line.StartsWith("error: ", StringComparison.Ordinal));
        Assert.StartsWith($"error: {_archive["in.zip"]}/", error, StringComparison.Ordinal);
        Assert.Contains(found, error, StringComparison.Ordinal);
        Assert.Equal("3.md", SmallArchive.NamesIn(_archive["content/sxrb/2022/2022-05-06"]));
        Assert.Empty(Directory.EnumerateFiles(_archive.Root, "out.txt", SearchOption.AllDirectories));
    }

    [Theory]
    [InlineData(0xA1FF, "found a link or a device in an archive")]
    [InlineData(0x1180, "found a link or a device in an archive")]
    [InlineData(0x2180, "found a link or a device in an archive")]
    public async Task A_link_or_a_device_in_an_archive_is_refused(int mode, string found)
    {
        Zip("in.zip", ("20220506/20220506-01.txt", "/etc/passwd", mode));
        await AssertRefused(found, "in.zip");
    }

    [Fact]
    public async Task A_file_that_unpacks_to_a_thousand_times_its_size_is_refused()
    {
        Zip("in.zip", ("20220506/20220506-01.txt", new string('a', 4 << 20), 0));
        await AssertRefused("times its size; expected no more than --max-ratio allows, 200", "in.zip");
        Assert.Equal(0, (await Import("in.zip", "--max-ratio", "2000", "--dry-run")).Code);
    }

    [Theory]
    [InlineData("--max-file-size", "20", "found a file of ")]
    [InlineData("--max-files", "1", "found an archive of 2 files")]
    [InlineData("--max-unpacked", "100", "found an archive that unpacks to ")]
    public async Task What_is_more_than_a_limit_is_refused(string flag, string value, string found)
    {
        Zip("in.zip", ("20220506/20220506-01.txt", Text, 0), ("20220506/20220506-02.txt", Text, 0));
        await AssertRefused(found, "in.zip", flag, value);
    }

    [Fact]
    public async Task Of_a_folder_with_more_files_than_may_be_none_is_read()
    {
        _archive.Write("in/20220506/20220506-01.txt", Text);
        _archive.Write("in/20220506/20220506-02.txt", Text);
        _archive.Write("in/20220507/20220507-01.txt", Text);
        await AssertRefused("found more than 1 files", "in", "--max-files", "1");
    }

    [Fact]
    public async Task An_archive_that_lies_about_the_size_of_a_file_is_refused()
    {
        Zip("in.zip", ("20220506/20220506-01.txt", Text, 0));
        var bytes = await File.ReadAllBytesAsync(_archive["in.zip"]);
        var directory = bytes.AsSpan().LastIndexOf("PK\u0001\u0002"u8);
        bytes[directory + 24] -= 7;
        await File.WriteAllBytesAsync(_archive["in.zip"], bytes);
        await AssertRefused("found a file that cannot be read", "in.zip");
    }

    [Fact]
    public async Task An_archive_whose_files_overlap_is_refused()
    {
        Zip("in.zip", ("20220506/20220506-01.txt", new string([.. Enumerable.Range(0x4E00, 4000).Select(c => (char)c)]), 0));
        var bytes = (await File.ReadAllBytesAsync(_archive["in.zip"])).ToList();
        var directory = bytes.ToArray().AsSpan().LastIndexOf("PK\u0001\u0002"u8);
        var end = bytes.Count - 22;
        var entry = bytes.GetRange(directory, end - directory);
        for (var copy = 0; copy < 20; copy++)
        {
            entry[^5] = (byte)('a' + copy);
            bytes.InsertRange(end, entry);
        }

        foreach (var at in new[] { bytes.Count - 14, bytes.Count - 12 })
            bytes[at] = 21;
        var size = BitConverter.GetBytes(entry.Count * 21);
        for (var k = 0; k < 4; k++)
            bytes[bytes.Count - 10 + k] = size[k];
        await File.WriteAllBytesAsync(_archive["in.zip"], [.. bytes]);
        await AssertRefused("found an archive whose files overlap", "in.zip");
    }

    [Theory]
    [InlineData("")]
    [InlineData("no archive at all, but some text")]
    [InlineData("PK\u0003\u0004 cut off")]
    public async Task What_is_no_archive_is_refused(string text)
    {
        _archive.Write("in.zip", text);
        await AssertRefused(text.Length == 0 ? "found an empty file" : "found an archive that cannot be read", "in.zip");
    }

    [LinuxTheory]
    [InlineData("ln -s /etc/hosts in/20220506/20220506-01.txt", "20220506-01.txt: found a link that leads out of the folder, or nowhere")]
    [InlineData("ln -s ../../secret.txt in/20220506/20220506-01.txt", "20220506-01.txt: found a link that leads out of the folder, or nowhere")]
    [InlineData("ln -s nowhere in/20220506/20220506-01.txt", "20220506-01.txt: found a link that leads out of the folder, or nowhere")]
    [InlineData("ln -s 20220506-01.txt in/20220506/20220506-01.txt", "20220506-01.txt: found a link that leads out of the folder, or nowhere")]
    [InlineData("ln -s .. in/20220506/loop", "loop: found a link to a folder")]
    [InlineData("ln -s / in/20220506/disk", "disk: found a link to a folder")]
    [InlineData("mkfifo in/20220506/20220506-01.txt", "20220506-01.txt: found an empty file (or a pipe or a device)")]
    [InlineData("ln -s /dev/zero in/20220506/20220506-01.txt", "20220506-01.txt: found a link that leads out of the folder, or nowhere")]
    [InlineData("touch in/20220506/$'a\\nb.txt'", "found a name with a control character")]
    [InlineData("touch in/20220506/$'a\\e[2Jb.txt'", "found a name with a control character")]
    [InlineData("touch in/20220506/nul.txt", "nul.txt: found the name of a device of Windows")]
    [InlineData("d=in; for i in $(seq 70); do d=$d/d; done; mkdir -p $d; echo x > $d/a.txt", "found folders in folders, more than 64")]
    [InlineData("truncate -s 300M in/20220506/20220506-01.txt", "are more than --max-file-size allows")]
    public async Task What_is_no_plain_file_of_the_folder_is_refused(string make, string found)
    {
        _archive.Write("secret.txt", Text);
        _archive.Write("in/20220506/20220506-09.txt", Text);
        using (var shell = CommandProcess.Shell(_archive.Root, make))
            Assert.Equal(0, (await shell.EndAsync()).Code);

        var ran = await Import("in");

        Assert.Equal(1, ran.Code);
        Assert.Contains(found, Assert.Single(ran.ErrorLines, line => line.StartsWith("error: ", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.Equal("9.md", SmallArchive.NamesIn(_archive["content/sxrb/2022/2022-05-06"]));
    }

    [LinuxFact]
    public async Task A_link_to_a_file_of_the_same_folder_is_followed()
    {
        _archive.Write("in/20220506/20220506-09.txt", Text);
        _archive.Write("in/20220506/first", Text);
        using (var shell = CommandProcess.Shell(_archive.Root, "mkdir in/store; mv in/20220506/first in/store/20220506-01.txt; ln -s ../store/20220506-01.txt in/20220506/20220506-01.txt"))
            await shell.EndAsync();

        await Ran.Command("import", "--content", _archive.Content, "--newspaper", "sxrb", $"{_archive["in"]}/2*/*.txt");

        Assert.Equal("1.md\n9.md", SmallArchive.NamesIn(_archive["content/sxrb/2022/2022-05-06"]));
    }

    [Theory]
    [InlineData("--max-file-size", "0")]
    [InlineData("--max-ratio", "many")]
    [InlineData("--max-files", "99999999999")]
    public async Task A_limit_that_is_none_is_a_wrong_command_line(string flag, string value)
    {
        _archive.Write("in/a.txt", Text);
        Assert.Equal(2, (await Import("in", flag, value)).Code);
    }

    private async Task AssertRefused(string found, string name, params string[] flags)
    {
        var before = SmallArchive.Snapshot(_archive.Content);
        var ran = await Import(name, flags);
        Assert.Equal(1, ran.Code);
        Assert.Contains(ran.ErrorLines, line => line.StartsWith($"error: {_archive[name]}", StringComparison.Ordinal) && line.Contains(found, StringComparison.Ordinal));
        Assert.Equal(before, SmallArchive.Snapshot(_archive.Content));
    }

    private Task<Ran> Import(string name, params string[] flags) =>
        Ran.Command(["import", "--content", _archive.Content, "--newspaper", "sxrb", _archive[name], .. flags]);

    private void Zip(string name, params (string Path, string Text, int Mode)[] files)
    {
        using var zip = ZipFile.Open(_archive[name], ZipArchiveMode.Create);
        foreach (var (path, text, mode) in files)
        {
            var entry = zip.CreateEntry(path);
            entry.ExternalAttributes = mode << 16;
            using var stream = entry.Open();
            stream.Write(Encoding.UTF8.GetBytes(text));
        }
    }
}
