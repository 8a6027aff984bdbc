using Archive.Tests.Browser;
using Archive.Tests.Build;
using Archive.Tests.Commands;

namespace Archive.Tests.WholeSite;

/// <summary>The archive of the repository is what the importer makes of the repository's seeds.</summary>
public sealed class RepositoryContentTests
{
    private static readonly string Content = RepositoryFolder.Combine("content");

    [Fact]
    public async Task Importing_the_seeds_gives_the_pages_of_content()
    {
        using var folder = new TemporaryFolder();
        foreach (var file in Directory.EnumerateFiles(Content, "*.yml", SearchOption.AllDirectories))
            folder.Write($"content/{Path.GetRelativePath(Content, file)}", await File.ReadAllBytesAsync(file));
        var seeds = Directory.GetFiles(RepositoryFolder.Combine("seeds"), "*.txt").Order(StringComparer.Ordinal);

        var ran = await Ran.Command(["import", .. seeds, "--catalog", RepositoryFolder.Combine("seeds", "catalog.yml"), "--content", folder.Combine("content")]);

        Assert.Equal((0, ""), (ran.Code, ran.Error));
        if (Environment.GetEnvironmentVariable("SNAPSHOTS") == "overwrite")
            Overwrite(folder.Combine("content"));
        var expected = SmallArchive.Snapshot(folder.Combine("content"));
        var found = SmallArchive.Snapshot(Content);
        Assert.True(expected == found, $"content/ is not what archive import makes of seeds/ today.\n{Difference(found, expected)}\nTo accept what it makes, run this test with SNAPSHOTS=overwrite, which rewrites content/, and look at the change.");
    }

    private static string Difference(string found, string expected)
    {
        var (there, made) = (found.Split('\n'), expected.Split('\n'));
        return string.Join('\n', there.Except(made, StringComparer.Ordinal).Select(line => $"there: {line}").Concat(made.Except(there, StringComparer.Ordinal).Select(line => $"made:  {line}")));
    }

    private static void Overwrite(string made)
    {
        foreach (var page in Directory.GetFiles(Content, "*.md", SearchOption.AllDirectories))
            File.Delete(page);
        foreach (var page in Directory.GetFiles(made, "*.md", SearchOption.AllDirectories))
        {
            var target = Path.Combine(Content, Path.GetRelativePath(made, page));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(page, target);
        }
    }
}
