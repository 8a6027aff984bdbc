namespace Archive.Import;

/// <summary>What a source says that a region of a page is.</summary>
internal enum RegionKind
{
    /// <summary>Text, of whatever kind: most sources say no more.</summary>
    Text,
    Heading,
    Caption,

    /// <summary>Page header, folio, page number: of no article.</summary>
    Furniture,
    Advertisement,
}

/// <summary>A block of a page as the source gives it: lines in reading order.</summary>
internal sealed record BoxRegion(IReadOnlyList<BoxLine> Lines)
{
    /// <summary>By which the source points to it; empty where it has no name.</summary>
    public string Id { get; init; } = "";

    public RegionKind Kind { get; init; }

    /// <summary>As the source gives it, or around its lines.</summary>
    public Box Box { get; init; } = Box.Around(Lines.Select(l => l.Box));

    /// <summary>Whether most of its text runs from top to bottom.</summary>
    public bool IsVertical { get; } = Lines.Where(l => l.IsVertical).Sum(l => l.Text.Length) * 2 > Lines.Sum(l => l.Text.Length);

    /// <summary>The region in parts, cut above each line that opens one; itself when none does.</summary>
    /// <param name="opens">Whether a line, the second, opens a part below the first.</param>
    public IEnumerable<BoxRegion> Parted(Func<BoxLine, BoxLine, bool> opens)
    {
        var parts = new List<List<BoxLine>>();
        foreach (var line in Lines)
        {
            if (parts.Count == 0 || opens(parts[^1][^1], line))
                parts.Add([]);
            parts[^1].Add(line);
        }

        return parts.Count <= 1 ? [this] : parts.Select(lines => new BoxRegion(lines) { Kind = Kind });
    }
}
