using AngleSharp.Dom;

namespace Archive.Import;

/// <summary>What a stretch of a saved e-paper page is.</summary>
internal enum HtmlPart
{
    /// <summary>Mastheads, page lists, links: whatever nothing else claims.</summary>
    Furniture,
    Kicker,
    Headline,
    Deck,
    Byline,
    Text,
    Caption,

    /// <summary>A link to an article, which repeats its headline.</summary>
    Title,
}

/// <summary>One line as the browser would set it: a paragraph, what stands between two line breaks, a row of a table.</summary>
/// <param name="Part">What it is.</param>
/// <param name="Text">Its text without indent; runs of white space are one space.</param>
/// <param name="Line">1-based source line of the element that it starts in.</param>
internal sealed record HtmlLine(HtmlPart Part, string Text, int Line)
{
    /// <summary>Whether all of it is set bold, as crossheads are.</summary>
    public bool IsStrong { get; init; }

    /// <summary>A pipe table, for the table that the line stands for.</summary>
    public string? Table { get; init; }

    /// <summary>The link that it is the text of.</summary>
    public IElement? Link { get; init; }
}
