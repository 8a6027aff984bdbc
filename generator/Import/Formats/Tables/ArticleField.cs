namespace Archive.Import;

/// <summary>What a column of a table may hold.</summary>
internal enum ArticleField
{
    /// <summary>Nothing of an article: the column is named to the user, and not kept.</summary>
    None,
    Newspaper,
    Date,
    Edition,
    Page,

    /// <summary>The page's place in its edition.</summary>
    Sequence,
    Section,

    /// <summary>Its place among the articles of its page.</summary>
    Order,
    Kind,
    Label,
    Kicker,
    Headline,

    /// <summary>What a list calls it; noted where it differs from the headline.</summary>
    ListTitle,
    Deck,
    Byline,
    Dateline,
    Text,
    Caption,

    /// <summary>The label of the page on which it goes on.</summary>
    ContinuedOn,

    /// <summary>The label of the page from which it comes.</summary>
    ContinuedFrom,

    /// <summary>The jump marks as printed, as JSON: they are in no text.</summary>
    JumpMarks,

    /// <summary>The blocks of the body as JSON, as <c>archive export</c> writes them: what the text alone does not say.</summary>
    Blocks,

    /// <summary>Review flags as JSON, as the twin has them.</summary>
    Review,

    /// <summary>Zones as JSON, as the twin has them.</summary>
    Zones,

    /// <summary>Where an excerpt was taken from.</summary>
    SourceNote,

    /// <summary>Newspaper, date, page and more in one field: 申報 日期：1949-05-26 版次/卷期：02 版 新華社北平廿五日電.</summary>
    Imprint,
}
