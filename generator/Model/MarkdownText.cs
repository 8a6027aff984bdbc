using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Archive.Model;

/// <summary>
/// The border between plain text and the CommonMark in which content/ keeps it. HTML is switched off in both directions: a
/// tag in the content is text and is shown as text.
/// </summary>
public static class MarkdownText
{
    /// <summary>
    /// What content/ understands: CommonMark with pipe tables and without HTML. There is one, so that what is read, searched
    /// and shown is the same.
    /// </summary>
    public static MarkdownPipeline Pipeline { get; } = new MarkdownPipelineBuilder().DisableHtml().UsePipeTables().Build();

    /// <summary>
    /// The plain text of a block's Markdown: markup gone, entities and escapes resolved. A list gives one item a line, a table
    /// one row a line with its cells parted by " | ", an image its alternative text. The number of an ordered item is printed
    /// text and stays.
    /// </summary>
    public static string ToPlain(string markdown) => Parse(markdown) is { } document ? MarkdownPlain.Of(document) : markdown;

    /// <summary>CommonMark of a paragraph that reads back as exactly this text, with as few backslashes as can be.</summary>
    public static string Escape(string text) => MarkdownEscape.Paragraph(text);

    /// <summary>The same for the text of a heading, where other characters matter: <c>1. </c> is harmless, a last <c>#</c> is not.</summary>
    public static string EscapeHeading(string text) => MarkdownEscape.Heading(text);

    /// <summary>
    /// Whether the Markdown is one image, or one list or table with text and of nothing but running text: what content/ keeps as it is. Code,
    /// definitions and the like inside a list are broken input.
    /// </summary>
    public static bool IsOne(BlockType type, string markdown) => Parse(markdown) is [var block] && (type, block) switch
    {
        (BlockType.Image, ParagraphBlock paragraph) => IsImage(paragraph),
        (BlockType.List, ListBlock) or (BlockType.Table, Table) => block.Descendants<LeafBlock>().All(leaf => leaf is ParagraphBlock) && !string.IsNullOrWhiteSpace(MarkdownPlain.Of(block)),
        _ => false,
    };

    /// <summary>Whether the paragraph is an image and nothing else.</summary>
    public static bool IsImage(ParagraphBlock paragraph) => paragraph.Inline is { FirstChild: LinkInline { IsImage: true, NextSibling: null } };

    /// <summary>The text of Markdown that is one paragraph and says more than its text (a link, code); null for any other.</summary>
    public static string? MarkedText(string markdown) =>
        Parse(markdown) is [ParagraphBlock paragraph] && !MarkdownPlain.IsAll(paragraph.Inline) && MarkdownPlain.Of(paragraph.Inline) is { Length: > 0 } text ? text : null;

    /// <summary>
    /// The document, or null when it is nested deeper than the parser goes (some thousand open brackets: hostile or broken
    /// input, never a newspaper).
    /// </summary>
    public static MarkdownDocument? Parse(string markdown)
    {
        try
        {
            return Markdown.Parse(markdown, Pipeline);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
