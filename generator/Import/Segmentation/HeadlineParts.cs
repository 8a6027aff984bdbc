namespace Archive.Import;

/// <summary>The parts of a heading: label, kicker, headline and deck as printed, a byline that stood among them, and what was judged.</summary>
internal sealed record HeadlineParts
{
    public string? Label { get; init; }

    public string? Kicker { get; init; }

    public string? Headline { get; init; }

    public string? Deck { get; init; }

    public string? Byline { get; init; }

    public IReadOnlyList<Model.ReviewFlag> Flags { get; init; } = [];
}
