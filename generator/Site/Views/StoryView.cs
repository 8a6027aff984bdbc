namespace Archive.Site;

/// <summary>An article as it is set, on its page or on a page of its own.</summary>
internal sealed record StoryView
{
    /// <summary>The fragment of the article on its page.</summary>
    public required string Id { get; init; }

    /// <summary>Its <see cref="Site.Rank"/>, in lower case.</summary>
    public required string Rank { get; init; }

    /// <summary>Its kind, in lower case: <c>news</c>, <c>photo</c>.</summary>
    public required string Kind { get; init; }

    public required string Href { get; init; }

    /// <summary>The text's language where it is not the interface's.</summary>
    public required string? Lang { get; init; }

    public required string? Label { get; init; }

    public required string? Kicker { get; init; }

    public required SafeHtml Title { get; init; }

    /// <summary>The field that its title is: <c>headline</c>, or the title part that stands in for it; null for its opening.</summary>
    public required string? TitleField { get; init; }

    /// <summary>Whether nothing is printed over it, so that its title is its opening.</summary>
    public required bool IsUntitled { get; init; }

    /// <summary>The ems of the longest printed line of its title, by which a large headline is fitted to its place.</summary>
    public required int LineEms { get; init; }

    /// <summary>Whether its title is so long that it is set a size smaller.</summary>
    public required bool IsLong { get; init; }

    public required SafeHtml? Deck { get; init; }

    public required string? Byline { get; init; }

    public required LinkView? ContinuedFrom { get; init; }

    public required SafeHtml Body { get; init; }

    /// <summary>Whether the body is all of the text; the parts after it are shown only then.</summary>
    public required bool IsWhole { get; init; }

    /// <summary>Whether a link to the article's own page follows: the rest of the text is there, or there is no headline to follow.</summary>
    public bool HasMore => IsUntitled || !IsWhole;

    public required LinkView? ContinuedOn { get; init; }

    public required string? SourceNote { get; init; }
}
