namespace Archive.Model;

/// <summary>
/// One block of a body. <see cref="Text"/> is what search, citations and the JSON twin read. <see cref="Markdown"/> is
/// set only where the text alone does not say everything: a list, a table, an image, or a paragraph with emphasis or links.
/// </summary>
/// <param name="Type">What the block is.</param>
/// <param name="Text">Plain text. A list has one item a line, a table one row a line with cells parted by " | ", an image its caption or alternative text.</param>
/// <param name="Markdown">CommonMark source of the block (with pipe tables), or null.</param>
public sealed record Block(BlockType Type, string Text, string? Markdown = null)
{
    public static Block Paragraph(string text) => new(BlockType.Paragraph, text);

    public static Block Crosshead(string text) => new(BlockType.Crosshead, text);

    public static Block Caption(string text) => new(BlockType.Caption, text);

    /// <summary>A block of the given type whose plain text is read from its Markdown.</summary>
    public static Block FromMarkdown(BlockType type, string markdown) => new(type, MarkdownText.ToPlain(markdown), markdown);
}

/// <summary>The blocks that a body is made of. The JSON twin writes the names in lower case.</summary>
public enum BlockType
{
    Paragraph,
    Crosshead,
    Caption,
    List,
    Table,
    Image,
}
