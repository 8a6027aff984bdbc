using Archive.Model;
using Archive.Publish;
using Archive.Tests.Build;
using Archive.Tests.Commands;

namespace Archive.Tests.Publish;

/// <summary>The files of a site as they are found on a disk.</summary>
public sealed class SiteTreeTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Paths_come_in_ordinal_order_whatever_the_folders_are_called()
    {
        string[] paths = ["a/b/c.html", "a-b/x", "a.html", "a/b-c", "a/b.html", "a0", "A", "报/一"];
        foreach (var path in paths)
            _folder.Write(path, path);

        Assert.Equal(paths.Order(StringComparer.Ordinal), new SiteTree(_folder.Path).Paths([]), StringComparer.Ordinal);
    }

    [Fact]
    public void What_is_kept_for_builds_and_plans_is_not_published_and_what_begins_with_a_dot_is()
    {
        foreach (var path in new[] { ".archive-manifest", "deploy-manifest.json", ".deploy-manifest.json.abc", ".git/config", ".nojekyll", ".well-known/a", "sub/deploy-manifest.json" })
            _folder.Write(path, "");

        Assert.Equal([".nojekyll", ".well-known/a", "sub/deploy-manifest.json"], new SiteTree(_folder.Path).Paths([]), StringComparer.Ordinal);
    }

    [Fact]
    public void The_hash_does_not_depend_on_the_number_of_threads()
    {
        for (var i = 0; i < 300; i++)
            _folder.Write($"{i % 7}/{i}.html", new string('x', i * 997));

        Assert.Equal(Files(1), Files(8));
        Assert.Equal(
            "ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb",
            FileOf("a.txt", "a").Sha256);
    }

    [LinuxFact]
    public void A_link_is_a_fault()
    {
        Directory.CreateSymbolicLink(_folder["loop"], _folder.Path);
        var faults = new List<Fault>();

        Assert.Empty(new SiteTree(_folder.Path).Paths(faults));
        Assert.Equal("a link", Assert.Single(faults).Found);
    }

    [Theory]
    [InlineData("sxrb/2021-10-23/A1-1.html", "text/html; charset=utf-8", "public, max-age=0, must-revalidate")]
    [InlineData("sw.js", "text/javascript; charset=utf-8", "public, max-age=0, must-revalidate")]
    [InlineData("search/index.html", "text/html; charset=utf-8", "public, max-age=0, must-revalidate")]
    [InlineData("search/0/1/12.bin", "application/octet-stream", "public, max-age=31536000, immutable")]
    [InlineData("search/0/editions.bin", "application/octet-stream", "public, max-age=31536000, immutable")]
    [InlineData("assets/search/page.js", "text/javascript; charset=utf-8", "public, max-age=600")]
    [InlineData("sxrb/2021-10-23/images/A1.png", "image/png", "public, max-age=86400")]
    [InlineData("manifest.webmanifest", "application/manifest+json", "public, max-age=0, must-revalidate")]
    public void Each_file_has_its_media_type_and_cache_lifetime(string path, string mediaType, string cache)
    {
        var file = FileOf(path, "");

        Assert.Equal((mediaType, cache), (file.MediaType, file.Cache));
    }

    private DeployedFile FileOf(string path, string text)
    {
        _folder.Write(path, text);
        return Files(1).Single(file => file.Path == path);
    }

    private List<DeployedFile> Files(int jobs) => [.. new SiteTree(_folder.Path).Files(jobs, [], progress: null, CancellationToken.None)];
}
