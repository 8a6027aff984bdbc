using System.IO.Compression;
using Archive.Tests.Build;

namespace Archive.Tests.Commands;

/// <summary>Catalogs that lie among the files which they describe.</summary>
public sealed partial class ImportManyTests
{
    [Fact]
    public async Task A_catalog_among_the_files_describes_them_and_is_no_page()
    {
        _archive.Write("in/first.txt", Bridge);
        var catalog = _archive.Write("in/catalog.yml", "files:\n  first.txt:\n    date: 2022-05-06\n    page: 2\n");

        var ran = await Import(_archive["in"]);

        Assert.Equal(0, ran.Code);
        Assert.Contains($"note: {catalog} is taken as the catalog (--catalog)", ran.Error, StringComparison.Ordinal);
        Assert.Contains("1 file read, 1 page written", ran.Output, StringComparison.Ordinal);
        Assert.Contains("# 石桥今日通车", Page("2"), StringComparison.Ordinal);

        var other = _archive.Write("known.yml", "files:\n  first.txt:\n    date: 2022-05-06\n    page: 3\n");
        Assert.Equal(0, (await Import(_archive["in"], "--catalog", other)).Code);
        Assert.Contains("# 石桥今日通车", Page("3"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_two_catalogs_nobody_knows_which_is_meant_and_one_in_an_archive_is_not_opened()
    {
        _archive.Write("in/a/first.txt", Bridge);
        _archive.Write("in/a/catalog.yml", "files: {}\n");
        var second = _archive.Write("in/b/catalog.yml", "files: {}\n");
        var before = SmallArchive.Snapshot(_archive.Content);

        var two = await Import(_archive["in"]);
        ZipFile.CreateFromDirectory(_archive["in/a"], _archive["a.zip"]);
        var packed = await Import(_archive["a.zip"]);

        Assert.Equal((1, 1), (two.Code, packed.Code));
        Assert.Equal($"error: {second}: found a second catalog beside {_archive["in"]}/a/catalog.yml; expected one, or which of them it is (--catalog)", Assert.Single(two.ErrorLines));
        Assert.Equal($"error: {_archive["a.zip"]}/catalog.yml: found a catalog in an archive; expected it beside the archive, or another (--catalog)", Assert.Single(packed.ErrorLines));
        Assert.Equal(before, SmallArchive.Snapshot(_archive.Content));
    }
}
