namespace Archive.Check;

/// <summary>An address in a file of a site.</summary>
/// <param name="Line">Its 1-based line; null when that is not known.</param>
/// <param name="Address">As it is written.</param>
/// <param name="Use">What it is for.</param>
internal sealed record Reference(int? Line, string Address, ReferenceUse Use)
{
    /// <summary>Where it leads.</summary>
    public SiteTarget Target { get; init; }

    /// <summary>Whether there is a file where it leads, if that is in the site.</summary>
    public bool IsThere { get; init; }
}

/// <summary>What an address is for.</summary>
internal enum ReferenceUse
{
    /// <summary>A reader may go there.</summary>
    Link,

    /// <summary>A browser loads it with the page: scripts, styles, pictures, fonts.</summary>
    Load,

    /// <summary>A form sends there what a reader writes.</summary>
    Send,

    /// <summary>It is meant for the web at large, and is absolute by design: canonical links, site maps, feeds.</summary>
    Public,

    /// <summary>It is read by a host and begins at the site's root: lists of redirects.</summary>
    Host,
}

/// <summary>Where an address leads.</summary>
/// <param name="Kind">Whether it is in the site.</param>
/// <param name="Path">The path below the site's root, of a folder that of its index; empty outside the site.</param>
/// <param name="Fragment">What follows the <c>#</c>, decoded; empty when nothing does.</param>
/// <param name="IsAbsolute">Whether it is in the site, and written so that it holds for one host, or one place on it, alone.</param>
internal readonly record struct SiteTarget(TargetKind Kind, string Path = "", string Fragment = "", bool IsAbsolute = false);

/// <summary>Whether an address is in the site.</summary>
internal enum TargetKind
{
    /// <summary>It names no file: mail, data, scripts.</summary>
    None,

    /// <summary>In the site.</summary>
    Site,

    /// <summary>Relative, and above the site's root.</summary>
    Above,

    /// <summary>Outside the site, on its host or another.</summary>
    Elsewhere,
}
