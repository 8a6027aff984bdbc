using Archive.Publish;

namespace Archive.Tests.Publish;

/// <summary>What hosts of static sites take.</summary>
public sealed class HostLimitsTests
{
    [Theory]
    [InlineData(15_999, null)]
    [InlineData(16_000, false)]
    [InlineData(20_000, false)]
    [InlineData(20_001, true)]
    public void A_limit_is_told_from_four_fifths_on_and_passed_beyond_it(int files, bool? isPassed)
    {
        var site = new SiteMeasure();
        for (var i = 0; i < files; i++)
            site.Add("a", 1);

        Assert.Equal(isPassed, HostLimits.NearBy(site, HostOf("cloudflare-pages")).SingleOrDefault()?.IsPassed);
        Assert.Empty(HostLimits.NearBy(site, HostOf("rsync")));
    }

    [Fact]
    public void The_largest_file_is_named()
    {
        var site = new SiteMeasure();
        site.Add("small.html", 5);
        site.Add("sxrb/2021-10-23/images/A1.png", 26 << 20);

        Assert.Equal("bytes in sxrb/2021-10-23/images/A1.png", Assert.Single(HostLimits.NearBy(site, HostOf("cloudflare-pages"))).What);
    }

    [Fact]
    public void Folders_are_counted_once_each()
    {
        var site = new SiteMeasure();
        foreach (var path in new[] { "a-b/x", "a/b/c/1", "a/b/c/2", "a/b/d", "a/bc/e", "a0", "b/x" })
            site.Add(path, 1);

        // a-b, a, a/b, a/b/c, a/bc, b
        Assert.Equal((7, 6), (site.Files, site.Folders));
    }

    private static Host HostOf(string name) => Host.All.Single(host => host.Name == name);
}
