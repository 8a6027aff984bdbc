namespace Archive.Site;

/// <summary>How prominent an article is on its page; it decides the headline's size and how much of the text is set.</summary>
internal enum Rank
{
    /// <summary>头条: its headline spans the page.</summary>
    Lead,

    /// <summary>The second story: two columns.</summary>
    Second,

    /// <summary>A story of one column.</summary>
    Story,

    /// <summary>A short item.</summary>
    Brief,
}
