using Archive.Tests.Build;

namespace Archive.Tests.Commands;

/// <summary><c>archive export</c> as a user meets it.</summary>
public sealed class ExportCommandTests : IDisposable
{
    private readonly SmallArchive _archive = new();

    public void Dispose() => _archive.Dispose();

    [Fact]
    public async Task An_export_says_what_it_made()
    {
        var ran = await Export();

        Assert.Equal(0, ran.Code);
        Assert.Empty(ran.Error);
        Assert.StartsWith($"3 editions, 4 articles in 1 file in {_archive["out"]}, ", ran.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Faults_are_named_and_the_good_pages_exported()
    {
        var broken = _archive.Write(SmallArchive.PagePath("sxrb", "2021-10-23", "A3"), "no front matter\n");

        var ran = await Export();

        Assert.Equal(1, ran.Code);
        Assert.Contains($"error: {broken}", ran.Error, StringComparison.Ordinal);
        Assert.Contains("exported without what is at fault", ran.Error, StringComparison.Ordinal);
        Assert.True(File.Exists(_archive["out/articles-0001.ndjson"]));
    }

    [Fact]
    public async Task Without_an_archive_nothing_is_written()
    {
        var ran = await Ran.Command("export", "--format", "opensearch", "--content", _archive["none"], "--output", _archive["out"]);

        Assert.Equal(1, ran.Code);
        Assert.Contains("--content DIR", ran.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_archive["out"]));
    }

    private Task<Ran> Export() => Ran.Command("export", "--format", "opensearch", "--content", _archive.Content, "--output", _archive["out"]);
}
