namespace Archive.Import;

/// <summary>What a part of an article is, by the type of its div in the logical structure.</summary>
internal enum MetsRole
{
    Kicker,
    Headline,
    Deck,
    Byline,
    Label,
    Crosshead,
    Caption,

    /// <summary>A whole paragraph.</summary>
    Paragraph,

    /// <summary>Text of which nothing says where its paragraphs part.</summary>
    Text,
}
