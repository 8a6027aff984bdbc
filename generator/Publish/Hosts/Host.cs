namespace Archive.Publish;

/// <summary>A host of static sites with its limits; null where it has none.</summary>
/// <param name="Name">As on the command line: <c>github-pages</c>.</param>
/// <param name="Title">As people say it.</param>
public sealed record Host(string Name, string Title)
{
    private const long Mebibyte = 1L << 20;

    private const long Gibibyte = 1L << 30;

    /// <summary>Bytes of all files.</summary>
    public long? MostBytes { get; init; }

    /// <summary>Number of files, and of folders where the host counts them.</summary>
    public long? MostFiles { get; init; }

    /// <summary>Whether folders count as files.</summary>
    public bool CountsFolders { get; init; }

    /// <summary>Bytes of one file.</summary>
    public long? LargestFile { get; init; }

    /// <summary>Lines of <c>_redirects</c>; null, too, where the host does not read it.</summary>
    public long? MostRedirects { get; init; }

    /// <summary>Patterns of <c>_headers</c>; null, too, where the host does not read it.</summary>
    public long? MostHeaders { get; init; }

    /// <summary>The hosts that are known, as documented in 2026.</summary>
    public static IReadOnlyList<Host> All { get; } =
    [
        // docs.github.com, 'GitHub Pages limits': a published site of at most 1 GB; 'About large files': 100 MiB for one in a repository, as a site on a branch is.
        new("github-pages", "GitHub Pages") { MostBytes = Gibibyte, LargestFile = 100 * Mebibyte },

        // docs.gitlab.com, 'GitLab.com settings' and 'Instance limits': 1 GB, 200,000 entries with folders; gitlab-pages reads 1,000 redirects.
        new("gitlab-pages", "GitLab Pages") { MostBytes = Gibibyte, MostFiles = 200_000, CountsFolders = true, MostRedirects = 1_000 },

        // developers.cloudflare.com/pages/platform/limits, and 'Redirects' and 'Headers' beside it.
        new("cloudflare-pages", "Cloudflare Pages (free)") { MostFiles = 20_000, LargestFile = 25 * Mebibyte, MostRedirects = 2_000, MostHeaders = 100 },
        new("cloudflare-pages-paid", "Cloudflare Pages (paid)") { MostFiles = 100_000, LargestFile = 25 * Mebibyte, MostRedirects = 2_000, MostHeaders = 100 },

        // docs.aws.amazon.com, 'Amazon S3 quotas': objects without number, of at most 5 TB; put in one piece 5 GB.
        new("s3", "S3") { LargestFile = 5 * Gibibyte },
        new("rsync", "a server of one's own, by rsync"),
    ];
}
