namespace Archive.Site;

/// <summary>A page by which the archive is browsed: groups of links, or of entries that say more.</summary>
/// <param name="Breadcrumbs">Where the page is.</param>
/// <param name="Heading">What it lists.</param>
/// <param name="Lang">The heading's language where it is not the interface's.</param>
/// <param name="Summary">How much that is, or null.</param>
/// <param name="Groups">What it lists.</param>
/// <param name="Pager">The lists before and after it.</param>
internal sealed record BrowseView(
    IReadOnlyList<LinkView> Breadcrumbs, string Heading, string? Lang, string? Summary, IReadOnlyList<BrowseGroupView> Groups, PagerView Pager) : IWithBreadcrumbs
{
    /// <summary>Whether the groups are months, whose days are links.</summary>
    public bool IsAlmanac { get; init; }

    /// <summary>Whether the heading is a name that newspapers printed.</summary>
    public bool IsPrinted { get; init; }
}

/// <summary>Some of what a page lists.</summary>
/// <param name="Heading">What they have in common, as a link where there is more of it; null when the page has one group alone.</param>
/// <param name="Links">Links that stand side by side; one that leads nowhere is a gap.</param>
/// <param name="Entries">Entries that stand below each other.</param>
internal sealed record BrowseGroupView(LinkView? Heading, IReadOnlyList<LinkView> Links, IReadOnlyList<BrowseEntryView> Entries)
{
    /// <summary>What links to the group name; null when none do.</summary>
    public string? Id { get; init; }

    /// <summary>Whether the links are names that newspapers printed.</summary>
    public bool IsPrinted { get; init; }

    public static BrowseGroupView Of(LinkView? heading, IEnumerable<LinkView> links) => new(heading, [.. links], []);

    public static BrowseGroupView Of(LinkView? heading, IEnumerable<BrowseEntryView> entries) => new(heading, [], [.. entries]);
}

/// <summary>One entry: a headline, and where and when it was printed.</summary>
/// <param name="Href">Where it leads.</param>
/// <param name="Text">The headline.</param>
/// <param name="Lang">Its language where it is not the interface's.</param>
/// <param name="Place">The newspaper, the date, the page.</param>
/// <param name="Note">What else there is to say, or null.</param>
internal sealed record BrowseEntryView(string Href, SafeHtml Text, string? Lang, string Place, string? Note);
