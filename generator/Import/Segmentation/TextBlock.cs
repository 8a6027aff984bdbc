using Archive.Model;

namespace Archive.Import;

/// <summary>What a block of a page is, before it is known which article it belongs to.</summary>
internal enum BlockRole
{
    Heading,
    Paragraph,
    Crosshead,
    Caption,
    Byline,
    Credit,
    Jump,
    SourceNote,
    TeaserLabel,
    TeaserPointer,
    List,
    Table,
    Image,
}

/// <summary>A logical block of a page: one heading line, one whole paragraph, one credit line. What every shape is read into.</summary>
/// <param name="Role">What it is.</param>
/// <param name="Text">Its text, line breaks joined.</param>
/// <param name="Line">1-based source line on which it starts.</param>
internal sealed record TextBlock(BlockRole Role, string Text, int Line)
{
    /// <summary>Blank lines before it beyond the page's usual: -1 set tight to the line above, 0 usual, 1 and more a border.</summary>
    public int Gap { get; init; }

    /// <summary>Heading level of Markdown sources, 1 to 6; 0 where the shape has none.</summary>
    public int Level { get; init; }

    /// <summary>Width of the column it is set in, in em; 0 where the shape has none.</summary>
    public double Column { get; init; }

    /// <summary>Height of its type relative to the page's running text; 0 where the shape has none.</summary>
    public double Size { get; init; }

    /// <summary>Whether it opens a text frame of its own, so that it need not go on with what stands above.</summary>
    public bool StartsFrame { get; init; }

    /// <summary>A line of verse, which no other line is joined to.</summary>
    public bool IsVerse { get; init; }

    /// <summary>Markdown source where plain text does not say everything.</summary>
    public string? Markdown { get; init; }

    /// <summary>Where it stands on the page, when the source says so.</summary>
    public ValueList<Zone> Zones { get; init; } = [];

    /// <summary>Whether type or marks set it off from running text, so that it is no name below a text.</summary>
    public bool StandsOut => Level > 0 || Size >= TypeSize.Heading;

    public ValueList<ReviewFlag> Flags { get; init; } = [];

    /// <summary>Whether it is part of a body rather than a title or a pointer.</summary>
    public bool IsBody => Role is not (BlockRole.Heading or BlockRole.TeaserLabel or BlockRole.TeaserPointer);

    public TextBlock WithFlag(string code, string message, int? line = null) => this with { Flags = [.. Flags, new ReviewFlag(code, message, line ?? Line)] };
}
