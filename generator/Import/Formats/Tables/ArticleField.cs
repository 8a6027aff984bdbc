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

    /// <summary>Where an excerpt was taken from.</summary>
    SourceNote,

    /// <summary>Newspaper, date, page and more in one field: 申報 日期：1949-05-26 版次/卷期：02 版 新華社北平廿五日電.</summary>
    Imprint,
}
