using Archive.Tests.Browser;
using Archive.Tests.Build;
using Archive.Tests.Commands;

namespace Archive.Tests.WholeSite;

/// <summary>The same content gives the same bytes, wherever it lies and however often it is built.</summary>
[Collection(WholeSites.Name)]
public sealed class RepeatedBuildTests(RepositorySite repository)
{
    private readonly BuiltSite _site = repository.Site;

    [Fact]
    public async Task Copies_at_other_places_give_the_same_bytes()
    {
        using var near = new TemporaryFolder();
        using var far = new TemporaryFolder();

        await BuildCopy(near, "a");
        await BuildCopy(far, "some/where else/归档");

        var expected = SmallArchive.Snapshot(_site.Folder.Path);
        Assert.Equal(expected, SmallArchive.Snapshot(near.Combine("a/site")));
        Assert.Equal(expected, SmallArchive.Snapshot(far.Combine("some/where else/归档/site")));
    }

    [Fact]
    public async Task A_second_build_writes_nothing()
    {
        using var folder = new TemporaryFolder();
        await BuildCopy(folder, "a");
        var before = Times(folder.Combine("a/site"));

        var ran = await Build(folder.Combine("a"));

        Assert.Contains("(0 written, 0 removed)", ran.Output, StringComparison.Ordinal);
        Assert.Equal(before, Times(folder.Combine("a/site")));
    }

    private static async Task BuildCopy(TemporaryFolder folder, string place)
    {
        folder.CopyFrom(RepositoryFolder.Combine("content"), $"{place}/content");
        folder.CopyFrom(RepositoryFolder.Combine("templates"), $"{place}/templates");
        Assert.Equal(0, (await Build(folder.Combine(place))).Code);
    }

    private static Task<Ran> Build(string root) => Ran.Command(
        "build", "--content", Path.Combine(root, "content"), "--templates", Path.Combine(root, "templates"), "--output", Path.Combine(root, "site"));

    private static string Times(string site) => SmallArchive.Lines(
        Directory.EnumerateFiles(site, "*", SearchOption.AllDirectories).Select(file => $"{file} {File.GetLastWriteTimeUtc(file):O}"));
}
