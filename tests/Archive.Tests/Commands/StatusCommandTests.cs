using System.Text.Json;
using Archive.Tests.Build;

namespace Archive.Tests.Commands;

/// <summary><c>archive status</c> as a user meets it.</summary>
public sealed class StatusCommandTests : IDisposable
{
    private readonly SmallArchive _archive = new();

    public void Dispose() => _archive.Dispose();

    [Fact]
    public async Task It_says_what_is_there_and_what_is_missing_by_newspaper_and_year()
    {
        _archive.Write("content/sxrb/newspaper.yml", "name: 水乡日报\npublication:\n  start: 2021-10-01\n  end: 2021-11-02\n  weekdays: [sat, sun]\n");

        var ran = await Status();

        Assert.Equal((0, ""), (ran.Code, ran.Error));
        Assert.Contains("水乡日报 (sxrb)", ran.Output, StringComparison.Ordinal);
        Assert.Matches(@"(?m)^  2021 +2 +- +3 +3 +8 +-   · · · · · · · · · ░ · ·$", ran.Output);
        Assert.Matches(@"(?m)^  2019 +1 +1 +1 +1 +- ", ran.Output);
        Assert.Contains("last additions", ran.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Open_flags_are_counted_by_code()
    {
        var page = _archive[SmallArchive.PagePath("sxrb", "2021-10-23", "A1")];
        var text = await File.ReadAllTextAsync(page);
        await File.WriteAllTextAsync(page, text.Replace("id: 1\n", "id: 1\nreview:\n  - byline-missing: no byline was found (line 6)\n  - jump-open: continues on page 2\n  - jump-open: continues on page 3\n", StringComparison.Ordinal));

        using var read = JsonDocument.Parse((await Status("--json")).Output);

        Assert.Equal("""{"jump-open":2,"byline-missing":1}""", JsonSerializer.Serialize(read.RootElement.GetProperty("flags")));
        var year = read.RootElement.GetProperty("newspapers").EnumerateArray().Single(newspaper => newspaper.GetProperty("id").GetString() == "sxrb").GetProperty("years")[0];
        Assert.Equal(3, year.GetProperty("flags").GetInt32());
    }

    [Fact]
    public async Task Missing_days_are_named_for_programs()
    {
        _archive.Write("content/sxrb/newspaper.yml", "name: 水乡日报\npublication:\n  start: 2021-10-22\n  end: 2021-10-25\n");

        using var read = JsonDocument.Parse((await Status("--json", "--newspaper", "sxrb")).Output);

        var missing = read.RootElement.GetProperty("newspapers")[0].GetProperty("years")[0].GetProperty("missing");
        Assert.Equal(["2021-10-22", "2021-10-25"], missing.EnumerateArray().Select(day => day.GetString()), StringComparer.Ordinal);
    }

    [Fact]
    public async Task Faults_are_named_and_the_rest_is_counted()
    {
        var broken = _archive.Write(SmallArchive.PagePath("sxrb", "2021-10-23", "A3"), "no front matter\n");

        var ran = await Status();

        Assert.Equal(1, ran.Code);
        Assert.Contains($"error: {broken}", ran.Error, StringComparison.Ordinal);
        Assert.Contains("水乡日报 (sxrb)", ran.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_newspaper_that_is_not_there_is_a_fault_that_names_those_that_are()
    {
        var ran = await Status("--newspaper", "nowhere");

        Assert.Equal(1, ran.Code);
        Assert.Contains("found no newspaper 'nowhere'; expected one of the archive's newspapers: lcwb, sxrb", ran.Error, StringComparison.Ordinal);
        Assert.Empty(ran.Output);
    }

    [Fact]
    public async Task An_archive_without_newspapers_says_so_and_what_to_do()
    {
        using var folder = new TempFolder();
        folder.Write("content/archive.yml", "title: 水乡报纸\n");

        var ran = await Ran.Command("status", "--content", folder["content"]);

        Assert.Equal((0, "no newspaper yet: archive new newspaper or archive import begins one\n"), (ran.Code, ran.Output));
    }

    private Task<Ran> Status(params string[] arguments) => Ran.Command(["status", .. arguments, "--content", _archive.Content]);
}
