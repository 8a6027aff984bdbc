using Archive.Model;

namespace Archive.Import;

/// <summary>
/// A page, or a part of one, as a format gives it: with the articles that the source itself knows, or with blocks that are still to be
/// put together to articles. One of the two is empty.
/// </summary>
internal sealed record ReadPage
{
    /// <summary>The shape that the page's source will name: <c>alto</c>.</summary>
    public required string Shape { get; init; }

    /// <summary>What the source says of newspaper, date, page and section.</summary>
    public PrintedFacts Printed { get; init; } = new();

    /// <summary>The articles as the source parts them, in its order.</summary>
    public ValueList<Article> Articles { get; init; } = [];

    /// <summary>The blocks of a page whose source knows no articles, in reading order.</summary>
    public IReadOnlyList<TextBlock> Blocks { get; init; } = [];

    public ValueList<Teaser> Teasers { get; init; } = [];

    public ValueList<string> Furniture { get; init; } = [];

    /// <summary>The picture of the page, when the source has one.</summary>
    public IReceivedFile? Image { get; init; }

    /// <summary>The files that it was read from besides the one that led to it, as paths from that file's folder.</summary>
    public ValueList<string> Files { get; init; } = [];

    /// <summary>Decisions about the page as a whole; its first article takes them.</summary>
    public ValueList<ReviewFlag> Flags { get; init; } = [];

    /// <summary>A date in the text that may help a person who looks for the page's: 4月18日.</summary>
    public string? DateHint { get; init; }

    /// <summary>For the user, a line each.</summary>
    public ValueList<string> Notes { get; init; } = [];
}
