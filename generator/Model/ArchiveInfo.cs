namespace Archive.Model;

/// <summary>What archive.yml says of the archive as a whole.</summary>
public sealed record ArchiveInfo
{
    /// <summary>The archive's name, for titles and the home page.</summary>
    public required string Title { get; init; }

    /// <summary>One sentence under the title.</summary>
    public string? Description { get; init; }

    /// <summary>BCP 47 tag of the interface: <c>zh-Hans</c> or <c>en</c>.</summary>
    public string Language { get; init; } = "zh-Hans";

    /// <summary>The site's public address, for canonical links, feeds and site maps only.</summary>
    public string? BaseUrl { get; init; }

    /// <summary>
    /// Whether each edition also has a page with all its pages and articles, for reading in one go and for paper without
    /// JavaScript. It repeats the whole text, and a site grows by a fifth; else the browser puts that page together.
    /// </summary>
    public bool HasEditionView { get; init; }

    /// <summary>
    /// Where readers report an error: an address of the web or of mail, in which <c>{title}</c>, <c>{address}</c> and <c>{text}</c> stand for the article's
    /// and for what the reader has selected.
    /// </summary>
    public string? Report { get; init; }

    /// <summary>Whether the site also gets an index for lunr.js.</summary>
    public bool HasLunrIndex { get; init; }
}
