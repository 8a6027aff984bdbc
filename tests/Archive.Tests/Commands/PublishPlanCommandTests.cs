using System.Text.Json;
using Archive.Tests.Build;

namespace Archive.Tests.Commands;

/// <summary><c>archive publish-plan</c> as a user meets it.</summary>
public sealed class PublishPlanCommandTests : IDisposable
{
    private readonly SmallArchive _archive = new();

    public PublishPlanCommandTests() => _archive.Build();

    private string Manifest => Path.Combine(_archive.Output, "deploy-manifest.json");

    public void Dispose() => _archive.Dispose();

    [Fact]
    public async Task The_first_plan_adds_every_file_and_a_second_one_of_the_same_site_none()
    {
        var first = await Plan("--lists", _archive["lists"]);
        Assert.Equal((0, ""), (first.Code, first.Error));
        var bytes = await File.ReadAllBytesAsync(Manifest);
        var files = Directory.EnumerateFiles(_archive.Output, "*", SearchOption.AllDirectories).Count() - 2;
        Assert.Equal(files, Lines("added").Length);
        Assert.Contains($"{files} added, 0 changed", first.Output, StringComparison.Ordinal);

        var second = await Plan("--lists", _archive["lists"], "--previous", Manifest);

        Assert.Contains("0 added, 0 changed (0.0 MB to send), 0 removed", second.Output, StringComparison.Ordinal);
        Assert.Empty(Lines("upload"));
        Assert.Equal(bytes, await File.ReadAllBytesAsync(Manifest));
        Assert.Equal(0, _archive.Build().Summary!.Changed);
    }

    [Fact]
    public async Task What_changed_is_listed_for_copying_tools_and_for_programs()
    {
        await Plan();
        _archive.AddPage("sxrb", "2021-10-23", "A2", 2, "新茶上市", "本报讯 今年的头采茶今天开称。");
        _archive.AddPage("sxrb", "2021-10-25", "A1", 1, "渡口复航", "本报讯 南溪渡口昨天复航。");
        _archive.Build();

        var ran = await Plan("--lists", _archive["lists"], "--previous", Manifest, "--json");

        Assert.Equal((0, ""), (ran.Code, ran.Error));
        Assert.Contains("sxrb/2021-10-25/A1-1.html", Lines("added"), StringComparer.Ordinal);
        Assert.Contains("sxrb/2021-10-23/A2-1.html", Lines("changed"), StringComparer.Ordinal);
        Assert.DoesNotContain("sxrb/2021-10-23/A1-1.html", Lines("upload"), StringComparer.Ordinal);
        Assert.Equal(Lines("added").Concat(Lines("changed")).Order(StringComparer.Ordinal), Lines("upload"), StringComparer.Ordinal);
        using var json = JsonDocument.Parse(ran.Output);
        var paths = json.RootElement.GetProperty("changes").EnumerateArray().Where(change => change.GetProperty("change").GetString() != "removed").Select(change => change.GetProperty("path").GetString());
        Assert.Equal(Lines("upload"), paths, StringComparer.Ordinal);
        Assert.True(json.RootElement.GetProperty("written").GetBoolean());
    }

    [Fact]
    public async Task What_is_no_manifest_is_not_written_over()
    {
        var file = Path.Combine(_archive.Content, "archive.yml");
        var before = await File.ReadAllTextAsync(file);

        var ran = await Plan("--output", file);

        Assert.Equal(1, ran.Code);
        Assert.Contains($"{file}: found no deploy manifest", ran.Error, StringComparison.Ordinal);
        Assert.Equal(before, await File.ReadAllTextAsync(file));
    }

    [Fact]
    public async Task A_folder_that_no_build_has_made_is_no_site()
    {
        var ran = await Ran.Command("publish-plan", "--site", _archive.Content);

        Assert.Equal(1, ran.Code);
        Assert.Contains("found a folder without .archive-manifest", ran.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(_archive.Content, "deploy-manifest.json")));
    }

    [Fact]
    public async Task An_address_that_died_is_an_error_that_says_what_to_write()
    {
        await Plan();
        var before = await File.ReadAllBytesAsync(Manifest);
        _archive.Delete(SmallArchive.PagePath("sxrb", "2021-10-23", "A2"));
        _archive.Build();

        var ran = await Plan("--previous", Manifest);

        Assert.Equal(1, ran.Code);
        Assert.Contains("error: address died: sxrb/2021-10-23/A2.html; add it to content/redirects.yml", ran.Error, StringComparison.Ordinal);
        Assert.Contains("  sxrb/2021-10-23/A2-1.html: sxrb/2021-10-23/index.html", ran.ErrorLines, StringComparer.Ordinal);
        Assert.DoesNotContain("cite", ran.Error, StringComparison.Ordinal);
        Assert.Equal(before, await File.ReadAllBytesAsync(Manifest));

        var allowed = await Plan("--previous", Manifest, "--allow-removed");
        Assert.Equal(0, allowed.Code);
        Assert.Contains("note: address died: sxrb/2021-10-23/A2.html", allowed.Error, StringComparison.Ordinal);
        Assert.NotEqual(before, await File.ReadAllBytesAsync(Manifest));
    }

    [Fact]
    public async Task A_limit_of_a_host_that_is_passed_is_an_error_where_the_host_is_named_and_a_note_else()
    {
        await using (var large = File.Create(Path.Combine(_archive.Output, "large.bin")))
            large.SetLength(26 << 20);

        var named = await Plan("--host", "cloudflare-pages", "s3");
        Assert.Equal(1, named.Code);
        Assert.Contains("error: Cloudflare Pages (free): 27,262,976 bytes in large.bin, more than the limit of 26,214,400 (--host cloudflare-pages)", named.ErrorLines, StringComparer.Ordinal);
        var all = await Plan();
        Assert.Equal(0, all.Code);
        Assert.Contains("note: Cloudflare Pages (free): 27,262,976 bytes in large.bin", all.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--previous", "none.json", "no such file")]
    [InlineData("--output", "site/other.json", "overlaps")]
    [InlineData("--lists", "site/lists", "overlaps")]
    public async Task Wrong_files_are_named_and_nothing_is_written(string flag, string file, string found)
    {
        var ran = await Plan(flag, _archive[file]);

        Assert.Equal(1, ran.Code);
        Assert.Contains(found, ran.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(Manifest));
        Assert.False(Path.Exists(_archive[file]));
    }

    [Fact]
    public async Task A_broken_previous_manifest_is_named_with_its_line_and_the_json_is_whole()
    {
        var previous = _archive.Write("previous.json", "<!doctype html>\n");

        var ran = await Plan("--previous", previous, "--json");

        Assert.Equal(1, ran.Code);
        Assert.StartsWith($"error: {previous}:1: found something else", ran.Error, StringComparison.Ordinal);
        using var json = JsonDocument.Parse(ran.Output);
        Assert.False(json.RootElement.GetProperty("written").GetBoolean());
        Assert.Empty(Directory.EnumerateFiles(_archive.Output, ".deploy*"));
    }

    private Task<Ran> Plan(params string[] arguments) => Ran.Command(["publish-plan", "--site", _archive.Output, .. arguments]);

    private string[] Lines(string list) => File.ReadAllLines(_archive[$"lists/{list}.txt"]);
}
