namespace Archive.Model;

/// <summary>An address that was published and has no page of its own any more: it leads on, or says that what stood there was withdrawn.</summary>
/// <param name="Path">The address, as a path below the site's root.</param>
/// <param name="Line">Where <c>redirects.yml</c> says so.</param>
public sealed record GoneAddress(string Path, int Line)
{
    /// <summary>Folders whose files are lists of what there is: they come and go with it.</summary>
    private static readonly string[] Lists = [Address.BrowseFolder, "search/", "assets/", "feeds/"];

    /// <summary>Where it leads: a path below the site's root, or an address of the web; null when it was withdrawn.</summary>
    public string? Target { get; init; }

    /// <summary>When it was withdrawn; null when it leads on.</summary>
    public EdtfDate? Withdrawn { get; init; }

    /// <summary>Why it was withdrawn, for readers; null when nothing is said.</summary>
    public string? Reason { get; init; }

    /// <summary>Whether it leads out of the site.</summary>
    public bool LeadsOut => Target?.Contains("://", StringComparison.Ordinal) == true;

    /// <summary>Whether a path may be one that is gone: of a page, and no list.</summary>
    public static bool CanBe(string path) =>
        SitePath.IsSafe(path) && path.EndsWith(".html", StringComparison.Ordinal) && !Array.Exists(Lists, folder => path.StartsWith(folder, StringComparison.OrdinalIgnoreCase));
}
