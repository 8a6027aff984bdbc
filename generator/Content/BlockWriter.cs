using Archive.Model;

namespace Archive.Content;

/// <summary>Writes one block of a body as Markdown.</summary>
internal static class BlockWriter
{
    /// <summary>
    /// The block as Markdown, without a line break at its end; empty for a block without text. Markdown that would not be read
    /// back as this very block (a list that is none, a heading that would open an article) gives way to the block's text.
    /// </summary>
    public static string Write(Block block)
    {
        if (block.Markdown is { } markdown)
        {
            var written = Mark(block.Type, markdown);
            if (ReadsBack(written, block))
                return written;
        }

        return block.Type is BlockType.Paragraph or BlockType.Crosshead or BlockType.Caption
            ? Mark(block.Type, Escape(block))
            : string.Join("\n\n", block.Text.Split('\n').Where(line => line.Length > 0).Select(MarkdownText.Escape));
    }

    private static string Escape(Block block) =>
        block.Type == BlockType.Crosshead ? MarkdownText.EscapeHeading(block.Text) : MarkdownText.Escape(block.Text);

    private static string Mark(BlockType type, string markdown) => type switch
    {
        _ when markdown.Length == 0 => "",
        BlockType.Crosshead => $"## {markdown}",
        BlockType.Caption => string.Join('\n', markdown.Split('\n').Select(line => $"> {line}")),
        _ => markdown,
    };

    private static bool ReadsBack(string written, Block block)
    {
        if (MarkdownText.Parse(written) is not { Count: 1 } document)
            return false;
        return BlockReader.Read(document[0], written.Split('\n')) is [var read] && read.Type == block.Type && read.Text == block.Text;
    }
}
