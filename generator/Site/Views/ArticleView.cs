namespace Archive.Site;

/// <summary>An article's own page.</summary>
internal sealed record ArticleView : IWithBreadcrumbs
{
    public required IReadOnlyList<LinkView> Breadcrumbs { get; init; }

    /// <summary>Newspaper, edition, page and id, which name the article for scripts.</summary>
    public required string Address { get; init; }

    /// <summary>The edition's date as it is known, in EDTF.</summary>
    public required string Date { get; init; }

    public required string NewspaperId { get; init; }

    /// <summary>The way to the site's root.</summary>
    public required string Root { get; init; }

    public required StoryView Story { get; init; }

    /// <summary>The people of the article whom its byline does not name, with what they did; null when there are none.</summary>
    public required string? Credits { get; init; }

    /// <summary>The parts on other pages, in which the story goes on.</summary>
    public required IReadOnlyList<ContinuationView> Continuations { get; init; }

    /// <summary>Its lasting address: the public one, when the archive has one.</summary>
    public required string Permalink { get; init; }

    public required FolioView Folio { get; init; }

    /// <summary>Where it stood on its page; null when it stands there alone.</summary>
    public required SketchView? Sketch { get; init; }

    /// <summary>All articles of its page, itself marked; none when it stands there alone.</summary>
    public required IReadOnlyList<HeadlineView> OnThisPage { get; init; }

    /// <summary>The way to report an error; null when the archive asks for no reports.</summary>
    public ReportView? Report { get; init; }

    public required PagerView Pager { get; init; }

    /// <summary>Where its citations are.</summary>
    public required string CiteHref { get; init; }

    /// <summary>What its head tells programs.</summary>
    public required SafeHtml Head { get; init; }
}
