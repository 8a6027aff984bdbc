using Archive.Tests.Build;
using Archive.Tests.Commands;
using Archive.Tests.Npm;

namespace Archive.Tests.WholeSite;

/// <summary>Rolling a publication back is reverting a commit of content/.</summary>
public sealed class RollbackTests : IDisposable
{
    private readonly SmallArchive _archive = new();

    public void Dispose() => _archive.Dispose();

    [Fact]
    public async Task A_reverted_commit_gives_the_former_bytes_and_a_plan_of_just_what_changed_back()
    {
        Git("init", "-q");
        Commit("the archive");
        var first = await BuildAndPlan("first");

        _archive.AddPage("sxrb", "2021-10-23", "A1", 1, "石桥明日通车", "本报讯 横跨南溪的石桥明天通车。");
        Commit("a correction that was none");
        var second = await BuildAndPlan("second", "first");
        Assert.NotEqual(first, second, StringComparer.Ordinal);

        Git("revert", "--no-edit", "HEAD");
        var third = await BuildAndPlan("third", "second");

        Assert.Equal(first, third);
        Assert.Equal(await Read("first.json"), await Read("third.json"));
        Assert.NotEmpty(await Read("third/changed.txt"));
        Assert.Equal(await Read("second/changed.txt"), await Read("third/changed.txt"));
        Assert.Equal(await Read("second/added.txt"), await Read("third/removed.txt"));
        Assert.Equal(await Read("second/removed.txt"), await Read("third/added.txt"));
    }

    private async Task<string> BuildAndPlan(string name, string? previous = null)
    {
        Assert.Empty(_archive.Build().Faults);
        string[] since = previous is null ? [] : ["--previous", _archive[$"{previous}.json"]];
        var ran = await Ran.Command(["publish-plan", "--site", _archive.Output, "--output", _archive[$"{name}.json"], "--lists", _archive[name], .. since]);
        Assert.Equal((0, ""), (ran.Code, ran.Error));
        return SmallArchive.Snapshot(_archive.Output);
    }

    private Task<string> Read(string name) => File.ReadAllTextAsync(_archive[name]);

    private void Commit(string message)
    {
        Git("add", "content", "templates");
        Git("commit", "-q", "-m", message);
    }

    private void Git(params string[] arguments) =>
        OtherProgram.Run(_archive.Root, "git", ["-c", "user.name=archivist", "-c", "user.email=archivist@example.org", .. arguments]);
}
