namespace Archive.Site;

/// <summary>A typeset page.</summary>
internal sealed record PageView
{
    public required IReadOnlyList<LinkView> Breadcrumbs { get; init; }

    /// <summary>Whether it carries the nameplate instead of a folio line.</summary>
    public required bool IsFront { get; init; }

    /// <summary>The newspaper.</summary>
    public required string Name { get; init; }

    public required string NewspaperHref { get; init; }

    /// <summary>The text's language where it is not the interface's.</summary>
    public required string? Lang { get; init; }

    public required string Date { get; init; }

    public required string DateHref { get; init; }

    public required string? Weekday { get; init; }

    public required string Label { get; init; }

    public required string? Section { get; init; }

    /// <summary>The small type under the nameplate: publisher and serial numbers.</summary>
    public required IReadOnlyList<string> Imprint { get; init; }

    public required PagerView Pager { get; init; }

    /// <summary>Whether neither an article nor a teaser stands on it.</summary>
    public required bool IsEmpty { get; init; }

    public required StoryView? Lead { get; init; }

    public required StoryView? Second { get; init; }

    /// <summary>The stories beside the second.</summary>
    public required IReadOnlyList<StoryView> Side { get; init; }

    public required IReadOnlyList<StoryView> Rest { get; init; }

    /// <summary>In how many columns the rest is set, at most: 1 to 4.</summary>
    public required int RestColumns { get; init; }

    public required IReadOnlyList<TeaserView> Teasers { get; init; }

    /// <summary>All pages of the edition, when there are several.</summary>
    public required IReadOnlyList<LinkView> Pages { get; init; }

    public required IReadOnlyList<string> Furniture { get; init; }
}

/// <summary>An entry of the 导读 box.</summary>
internal sealed record TeaserView(LinkView Headline, string? Deck, LinkView? Target);
