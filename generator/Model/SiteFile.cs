namespace Archive.Model;

/// <summary>One file of the site: its path below the site's root, with forward slashes, and its bytes.</summary>
public sealed record SiteFile(string Path, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>The file with bytes of its own, where they were lent.</summary>
    public SiteFile Kept() => this with { Bytes = Bytes.ToArray() };
}
