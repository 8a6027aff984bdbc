using Archive.Model;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Block = Archive.Model.Block;
using MarkdownBlock = Markdig.Syntax.Block;

namespace Archive.Content;

/// <summary>Turns one Markdown block of a body into the model's blocks.</summary>
internal static class BlockReader
{
    /// <summary>What a body may hold, for messages.</summary>
    public const string Expected = "a paragraph, a crosshead (##), a caption (>), a list, a table or an image";

    /// <summary>
    /// The model's blocks for a Markdown block: one, but for a quotation of several captions. Null when a body has no such thing.
    /// </summary>
    /// <param name="block">The block.</param>
    /// <param name="source">Its lines in the file.</param>
    public static IReadOnlyList<Block>? Read(MarkdownBlock block, ReadOnlySpan<string> source) => block switch
    {
        HeadingBlock { Level: 2 } heading => [Inline(BlockType.Crosshead, heading, source)],
        ParagraphBlock paragraph => [Inline(MarkdownText.IsImage(paragraph) ? BlockType.Image : BlockType.Paragraph, paragraph, source)],
        QuoteBlock quote when quote.All(child => child is ParagraphBlock) => Captions(quote, source),
        ListBlock or Table => [new Block(TypeOf(block), MarkdownPlain.Of(block), string.Join('\n', source).TrimEnd())],
        _ => null,
    };

    private static BlockType TypeOf(MarkdownBlock block) => block is ListBlock ? BlockType.List : BlockType.Table;

    /// <summary>A block of running text: its Markdown is kept only where it says more than the text.</summary>
    private static Block Inline(BlockType type, LeafBlock leaf, ReadOnlySpan<string> source)
    {
        var text = MarkdownPlain.Of(leaf.Inline);
        if (type != BlockType.Image && MarkdownPlain.IsAll(leaf.Inline))
            return new Block(type, text);
        var markdown = leaf is HeadingBlock heading ? HeadingText(heading, source) : RunningText(source);
        var joined = JoinLines(markdown);
        return new Block(type, text, MarkdownText.ToPlain(joined) == text ? joined : markdown);
    }

    private static List<Block> Captions(QuoteBlock quote, ReadOnlySpan<string> source)
    {
        var captions = new List<Block>();
        for (var i = 0; i < quote.Count; i++)
        {
            var start = quote[i].Line - quote.Line;
            var end = i + 1 < quote.Count ? quote[i + 1].Line - quote.Line : source.Length;
            var lines = source[start..end].ToArray().Select(WithoutQuoteMark).ToArray();
            captions.Add(Inline(BlockType.Caption, (ParagraphBlock)quote[i], lines));
        }

        return captions;
    }

    private static string WithoutQuoteMark(string line)
    {
        var text = line.TrimStart(' ', '\t');
        return text.StartsWith('>') ? text[1..] : text;
    }

    /// <summary>The lines of a paragraph as written, without indents and without the blanks at its end.</summary>
    private static string RunningText(ReadOnlySpan<string> source)
    {
        var lines = new List<string>(source.Length);
        foreach (var line in source)
            lines.Add(line.TrimStart(' ', '\t'));
        return string.Join('\n', lines).Trim(' ', '\t', '\n');
    }

    private static string HeadingText(HeadingBlock heading, ReadOnlySpan<string> source)
    {
        if (heading.IsSetext)
            return RunningText(source[..^1]);
        var text = source[0].TrimStart(' ', '\t').TrimStart('#').Trim(' ', '\t');
        var withoutClosing = text.TrimEnd('#');
        var isClosed = withoutClosing.Length == 0 || withoutClosing[^1] is ' ' or '\t';
        return isClosed ? withoutClosing.TrimEnd(' ', '\t') : text;
    }

    /// <summary>A wrapped paragraph on one line. The marks of emphasis and code at a break are no text and do not count there.</summary>
    private static string JoinLines(string markdown)
    {
        var lines = markdown.Split('\n');
        var joined = lines[0];
        foreach (var line in lines.AsSpan(1))
            joined = $"{joined}{LineJoin.Between(joined.AsSpan().TrimEnd("*_`"), line.AsSpan().TrimStart("*_`"))}{line}";
        return joined;
    }
}
