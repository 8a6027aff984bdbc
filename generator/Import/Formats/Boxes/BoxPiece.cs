using Archive.Model;

namespace Archive.Import;

/// <summary>A paragraph, a line of a headline, a byline: printed lines of a region that belong together by place and size of type.</summary>
/// <param name="Text">Its lines joined.</param>
/// <param name="Number">1-based line of the source file.</param>
internal sealed record BoxPiece(string Text, int Number)
{
    public RegionKind Kind { get; init; }

    /// <summary>Printed lines in it.</summary>
    public int Lines { get; init; } = 1;

    /// <summary>Height of its type relative to the page's running text; 0 where the source gives no boxes.</summary>
    public double Size { get; init; }

    /// <summary>Width of its column in em of the running text; 0 where unknown.</summary>
    public double Column { get; init; }

    /// <summary>Blank lines before it, as a text without boxes would have them: 0 within a headline, 1 between paragraphs, more at a border.</summary>
    public int Blanks { get; init; } = 1;

    public bool StartsFrame { get; init; }

    public Box Box { get; init; }

    /// <summary>Whether it is set as running text: its first line further in than the others, or its last as full as they are.</summary>
    public bool IsSetAsText { get; init; }

    public ValueList<ReviewFlag> Flags { get; init; } = [];
}
