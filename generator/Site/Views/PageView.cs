namespace Archive.Site;

/// <summary>A typeset page.</summary>
internal sealed record PageView : IWithBreadcrumbs
{
    public required IReadOnlyList<LinkView> Breadcrumbs { get; init; }

    /// <summary>The way to the site's root.</summary>
    public required string Root { get; init; }

    /// <summary>The image of the whole page, when the archive has it.</summary>
    public required PageImageView? Image { get; init; }

    /// <summary>Whether it carries the nameplate instead of a folio line.</summary>
    public required bool IsFront { get; init; }

    public required FolioView Folio { get; init; }

    /// <summary>The small type under the nameplate: publisher and serial numbers.</summary>
    public required IReadOnlyList<LinkView> Imprint { get; init; }

    public required PagerView Pager { get; init; }

    /// <summary>Whether neither an article nor a teaser stands on it.</summary>
    public required bool IsEmpty { get; init; }

    public required StoryView? Lead { get; init; }

    /// <summary>In how many columns the lead's text is set, at most: 1 to 4.</summary>
    public required int LeadColumns { get; init; }

    public required StoryView? Second { get; init; }

    /// <summary>The width of the second story in hundredths of its band.</summary>
    public required int SecondShare { get; init; }

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

/// <summary>报眉: newspaper, date and page, over a page and over an article cut from it.</summary>
/// <param name="Name">The newspaper.</param>
/// <param name="NewspaperHref">Its page.</param>
/// <param name="Lang">The text's language where it is not the interface's.</param>
/// <param name="Date">The edition's date in words.</param>
/// <param name="DateHref">The edition's page.</param>
/// <param name="Weekday">When the day is known.</param>
/// <param name="Label">The page: 第6版.</param>
/// <param name="PageHref">The article's place on its page; null on the page itself.</param>
/// <param name="Section">The page's printed name.</param>
internal sealed record FolioView(
    string Name,
    string NewspaperHref,
    string? Lang,
    string Date,
    string DateHref,
    string? Weekday,
    string Label,
    string? PageHref,
    string? Section);

/// <summary>The image of a whole page.</summary>
/// <param name="Href">The file.</param>
/// <param name="Width">In pixels.</param>
/// <param name="Height">In pixels.</param>
/// <param name="Description">Newspaper, date and page, for who does not see it.</param>
/// <param name="Zones">The articles on it whose place is known, the largest first.</param>
internal sealed record PageImageView(string Href, int Width, int Height, string Description, IReadOnlyList<ZoneView> Zones);

/// <summary>An entry of the 导读 box.</summary>
internal sealed record TeaserView(LinkView Headline, string? Deck, LinkView? Target);
