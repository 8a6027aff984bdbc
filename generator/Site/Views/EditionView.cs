namespace Archive.Site;

/// <summary>An edition's page: its pages with their headlines.</summary>
internal sealed record EditionView : IWithBreadcrumbs
{
    public required IReadOnlyList<LinkView> Breadcrumbs { get; init; }

    public required string Name { get; init; }

    public required string NewspaperHref { get; init; }

    public required string? Lang { get; init; }

    public required string Date { get; init; }

    public required string? Weekday { get; init; }

    /// <summary>How many pages, articles and photographs there are.</summary>
    public required string Extent { get; init; }

    /// <summary>The way to the site's root, for the script that puts the whole edition together.</summary>
    public required string Root { get; init; }

    /// <summary>The whole edition on one page; null when the browser is to put it together.</summary>
    public required string? WholeHref { get; init; }

    public required PagerView Pager { get; init; }

    public required IReadOnlyList<EditionPageView> Pages { get; init; }

    /// <summary>What other newspapers had that day.</summary>
    public required IReadOnlyList<SameDayView> SameDay { get; init; }
}

/// <summary>A page in its edition's list. The first has the kicker and the deck of the story that leads the edition.</summary>
internal sealed record EditionPageView(
    string Name, string? Section, string Href, string? Lang, string? Kicker, SafeHtml? Deck, IReadOnlyList<HeadlineView> Headlines);

/// <summary>An article's headline in a list.</summary>
internal sealed record HeadlineView(SafeHtml Text, string Href, string? Lang, bool IsLead, bool IsCurrent);

/// <summary>An edition of another newspaper of the same day: its newspaper, which edition when it is not the first, and its lead.</summary>
internal sealed record SameDayView(string Name, string? Lang, string Href, string? Number, SafeHtml? Headline);
