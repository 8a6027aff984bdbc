namespace Archive.Import;

/// <summary>The words by which sources call the kinds of regions, in ALTO tags, PAGE types and the like.</summary>
internal static class RegionKinds
{
    private static readonly Dictionary<string, RegionKind> ByWord = new(StringComparer.Ordinal)
    {
        ["heading"] = RegionKind.Heading,
        ["headline"] = RegionKind.Heading,
        ["title"] = RegionKind.Heading,
        ["subheading"] = RegionKind.Heading,
        ["subheadline"] = RegionKind.Heading,
        ["overline"] = RegionKind.Heading,
        ["sectionheading"] = RegionKind.Heading,
        ["caption"] = RegionKind.Caption,
        ["header"] = RegionKind.Furniture,
        ["footer"] = RegionKind.Furniture,
        ["pageheader"] = RegionKind.Furniture,
        ["pagefooter"] = RegionKind.Furniture,
        ["pagenumber"] = RegionKind.Furniture,
        ["runningtitle"] = RegionKind.Furniture,
        ["runninghead"] = RegionKind.Furniture,
        ["signaturemark"] = RegionKind.Furniture,
        ["masthead"] = RegionKind.Furniture,
        ["advertisement"] = RegionKind.Advertisement,
        ["paragraph"] = RegionKind.Text,
        ["text"] = RegionKind.Text,
    };

    /// <summary>The kind that a word names, whatever its case, hyphens and spaces; null for any other.</summary>
    public static RegionKind? Of(string? word) =>
        word is { Length: < 40 } && ByWord.TryGetValue(string.Concat(word.Where(char.IsAsciiLetter)).ToLowerInvariant(), out var kind) ? kind : null;
}
