using Archive.Tests.Build;

namespace Archive.Tests.Commands;

/// <summary><c>archive init</c> as a user meets it.</summary>
public sealed class InitCommandTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_new_archive_is_built_without_a_fault_and_its_story_is_joined()
    {
        var mine = _folder["mine"];
        var ran = await Ran.Command("init", mine, "--title", "湖城: 旧报 # 1");
        Assert.Equal((0, ""), (ran.Code, ran.Error));

        var built = await Ran.Command("build", "--content", Path.Combine(mine, "content"), "--output", Path.Combine(mine, "site"), "--strict");

        Assert.Equal((0, ""), (built.Code, built.Error));
        Assert.Contains("<h1>湖城: 旧报 # 1</h1>", await File.ReadAllTextAsync(Path.Combine(mine, "site/index.html")), StringComparison.Ordinal);
        Assert.Contains("征集市民手里的旧船票", await File.ReadAllTextAsync(Path.Combine(mine, "site/hcrb/2024-05-20/A1-1.html")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_it_offers_in_comments_can_be_switched_on()
    {
        var mine = _folder["mine"];
        await Ran.Command("init", mine);
        var archive = Path.Combine(mine, "content/archive.yml");
        var lines = (await File.ReadAllLinesAsync(archive)).Select(line => line.StartsWith("# ", StringComparison.Ordinal) && line.Contains(": ", StringComparison.Ordinal) && !line.EndsWith('.') ? line[2..] : line);
        await File.WriteAllLinesAsync(archive, lines);

        var built = await Ran.Command("build", "--content", Path.Combine(mine, "content"), "--output", Path.Combine(mine, "site"));

        Assert.Equal((0, ""), (built.Code, built.Error));
        Assert.True(File.Exists(Path.Combine(mine, "site/sitemap.xml")));
        Assert.Contains("https://github.com/me/archive/issues/new?title=", await File.ReadAllTextAsync(Path.Combine(mine, "site/hcrb/2024-05-20/A1-1.html")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_redirects_that_it_offers_in_comments_can_be_switched_on()
    {
        var mine = _folder["mine"];
        await Ran.Command("init", mine);
        var redirects = Path.Combine(mine, "content/redirects.yml");
        await File.WriteAllLinesAsync(redirects, (await File.ReadAllLinesAsync(redirects)).Select(line => line.StartsWith("# hcrb/", StringComparison.Ordinal) ? line[2..] : line));

        var built = await Ran.Command("build", "--content", Path.Combine(mine, "content"), "--output", Path.Combine(mine, "site"), "--strict");

        Assert.Equal((0, ""), (built.Code, built.Error));
        Assert.Contains("应作者要求撤回", await File.ReadAllTextAsync(Path.Combine(mine, "site/hcrb/2024-05-20/A1-7.html")), StringComparison.Ordinal);
        Assert.Equal(2, (await File.ReadAllLinesAsync(Path.Combine(mine, "site/_redirects"))).Length);
    }

    [Theory]
    [InlineData("gitlab-pages", ".gitlab-ci.yml")]
    [InlineData("s3", ".github/workflows/publish.yml")]
    public async Task The_workflow_is_of_the_host_that_is_named_and_another_is_not_written_over_it(string host, string file)
    {
        var mine = _folder["mine"];
        await Ran.Command("init", mine, "--host", host);
        var text = await File.ReadAllTextAsync(Path.Combine(mine, file));
        Assert.Contains($"archive publish-plan --host {host} ", text, StringComparison.Ordinal);
        Assert.DoesNotContain("{{", text.Replace("${{", "", StringComparison.Ordinal), StringComparison.Ordinal);

        var again = await Ran.Command("new", "workflow", host, "--folder", mine);

        Assert.Equal(1, again.Code);
        Assert.Contains("nothing was written", again.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_empty_folder_is_taken_and_one_with_files_is_not()
    {
        var mine = Directory.CreateDirectory(_folder["mine"]).FullName;
        Assert.Equal(0, (await Ran.Command("init", mine)).Code);
        var before = Directory.GetFileSystemEntries(mine, "*", SearchOption.AllDirectories);

        var again = await Ran.Command("init", mine);

        Assert.Equal(1, again.Code);
        Assert.Contains("a folder with files in it", again.Error, StringComparison.Ordinal);
        Assert.Equal(before, Directory.GetFileSystemEntries(mine, "*", SearchOption.AllDirectories), StringComparer.Ordinal);
    }

    [Theory]
    [InlineData("--language", "not a tag")]
    [InlineData("--title", " ")]
    public async Task A_wrong_flag_writes_nothing(string flag, string value)
    {
        var ran = await Ran.Command("init", _folder["mine"], flag, value);

        Assert.Equal(2, ran.Code);
        Assert.Contains($"{flag}: found '{value}'", ran.Error, StringComparison.Ordinal);
        Assert.Contains("See: archive init --help", ran.Error, StringComparison.Ordinal);
        Assert.False(Path.Exists(_folder["mine"]));
    }
}
