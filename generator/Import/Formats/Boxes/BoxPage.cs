namespace Archive.Import;

/// <summary>A page of regions, lines and words with their boxes, in one unit: what ALTO, hOCR, PAGE XML and PDF are read into.</summary>
/// <param name="Regions">Those with text, in reading order.</param>
internal sealed record BoxPage(IReadOnlyList<BoxRegion> Regions)
{
    /// <summary>No page of a newspaper has more regions: what compares each with each leaves a page with more as it is.</summary>
    public const int MostRegions = 4000;

    /// <summary>In the unit of the boxes.</summary>
    public double Width { get; init; }

    public double Height { get; init; }

    /// <summary>The page label that the source gives, or null.</summary>
    public string? Label { get; init; }

    /// <summary>The name of its picture that the source gives, or null.</summary>
    public string? ImageName { get; init; }

    /// <summary>What the page's own words tell of hyphens at the ends of its lines.</summary>
    public Hyphenation Hyphenation() => new([.. Regions.SelectMany(r => r.Lines).Select(l => l.Text)]);

    /// <summary>The page with a width and a height that all its boxes are inside of, whatever the source said.</summary>
    public BoxPage Fitted()
    {
        var all = Box.Around(Regions.Select(r => r.Box).Concat(Regions.SelectMany(r => r.Lines).Select(l => l.Box)));
        return this with { Width = Math.Max(Width, all.Right), Height = Math.Max(Height, all.Bottom) };
    }
}
