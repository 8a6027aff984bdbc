namespace Archive.Publish;

/// <summary>What a site takes of what its host gives.</summary>
public static class HostLimits
{
    /// <summary>A site grows: from this part of a limit on, one should know.</summary>
    private const double Near = 0.8;

    /// <summary>The limits that are near or passed.</summary>
    public static IEnumerable<NearLimit> NearBy(SiteMeasure site, Host host)
    {
        (string What, long Size, long? Most)[] limits =
        [
            ("bytes", site.Bytes, host.MostBytes),
            (host.CountsFolders ? "files and folders" : "files", site.Files + (host.CountsFolders ? site.Folders : 0), host.MostFiles),
            ($"bytes in {site.LargestPath}", site.LargestSize, host.LargestFile),
            ("redirects", site.Redirects, host.MostRedirects),
            ("rules for headers", site.HeaderRules, host.MostHeaders),
        ];
        return limits.Where(limit => limit.Size >= Near * limit.Most).Select(limit => new NearLimit(host, limit.What, limit.Size, limit.Most!.Value));
    }
}

/// <summary>A limit that is near or passed.</summary>
/// <param name="Host">Whose.</param>
/// <param name="What">Of what.</param>
/// <param name="Size">How much of it the site has.</param>
/// <param name="Most">How much the host takes.</param>
public sealed record NearLimit(Host Host, string What, long Size, long Most)
{
    public bool IsPassed => Size > Most;
}
