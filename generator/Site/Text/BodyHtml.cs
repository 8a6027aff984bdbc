using System.Text.RegularExpressions;
using Archive.Model;
using Markdig;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;

namespace Archive.Site;

/// <summary>Renders the blocks of a body for one file of the site.</summary>
/// <param name="from">The file that will hold the HTML, for its links.</param>
/// <param name="edition">The edition, whose images folder pictures come from.</param>
/// <param name="words">The interface's words.</param>
/// <param name="crossheadLevel">The heading level of crossheads: one below the article's headline.</param>
/// <param name="pictures">The pictures whose size is known.</param>
internal sealed partial class BodyHtml(string from, EditionKey edition, Words words, int crossheadLevel, EditionPictures? pictures = null)
{
    private static readonly MarkdownPipeline Markdown = new MarkdownPipelineBuilder().UsePipeTables().DisableHtml().Build();

    /// <summary>A line longer than this is no name of an institution under a text.</summary>
    private const int SignatureLength = 24;

    [ThreadStatic]
    private static TextBuffer? _html;

    /// <summary>The HTML of blocks.</summary>
    /// <param name="blocks">The blocks.</param>
    /// <param name="dateline">The words that the first paragraph opens with when they are its dateline, which are set apart.</param>
    public SafeHtml Render(IReadOnlyList<Block> blocks, string? dateline = null)
    {
        var html = _html ??= new TextBuffer();
        html.Clear();
        var signature = SignatureStart(blocks);
        var isOpening = dateline is { Length: > 0 };
        for (var i = 0; i < blocks.Count; i++)
        {
            var block = blocks[i];
            switch (block.Type)
            {
                case BlockType.Crosshead:
                    WriteCrosshead(html, block);
                    break;
                case BlockType.Image:
                    i = RenderFigure(html, blocks, i);
                    break;
                case BlockType.Caption:
                    WriteParagraph(html, "<p class=\"caption\">", block);
                    break;
                case BlockType.Table:
                    html.Write("<div class=\"table\" role=\"group\" aria-label=\"");
                    HtmlText.Write(words["table"], html);
                    html.Write("\" tabindex=\"0\">");
                    html.Write(block.Markdown is null ? Rows(block.Text) : FromMarkdown(block.Markdown));
                    html.Write("</div>\n");
                    break;
                case BlockType.List:
                    html.Write(block.Markdown is null ? Items(block.Text) : FromMarkdown(block.Markdown));
                    break;
                case BlockType.Paragraph when isOpening && block.Markdown is null && i < signature:
                    WriteOpening(html, block.Text, dateline!);
                    isOpening = false;
                    break;
                case BlockType.Paragraph:
                    isOpening = false;
                    WriteParagraph(html, i >= signature ? "<p class=\"signature\">" : "<p>", block);
                    break;
            }
        }

        return new SafeHtml(html.ToString());
    }

    private void WriteCrosshead(TextBuffer html, Block block)
    {
        html.Write("<h");
        html.Write((char)('0' + crossheadLevel));
        html.Write(" class=\"crosshead\">");
        html.Write(HeadlineHtml.Write(block.Text).Value);
        html.Write("</h");
        html.Write((char)('0' + crossheadLevel));
        html.Write(">\n");
    }

    private void WriteParagraph(TextBuffer html, string opening, Block block)
    {
        html.Write(opening);
        WriteInline(html, block);
        html.Write("</p>\n");
    }

    private static void WriteOpening(TextBuffer html, ReadOnlySpan<char> text, ReadOnlySpan<char> dateline)
    {
        html.Write("<p>");
        if (text.StartsWith(dateline, StringComparison.Ordinal))
        {
            html.Write("<b class=\"dateline\">");
            HtmlText.Write(dateline, html);
            html.Write("</b>");
            text = text[dateline.Length..];
        }

        HtmlText.Write(text, html);
        html.Write("</p>\n");
    }

    /// <summary>A picture together with the captions under it.</summary>
    private int RenderFigure(TextBuffer html, IReadOnlyList<Block> blocks, int index)
    {
        html.Write("<figure>");
        WriteInline(html, blocks[index]);
        var last = index;
        while (last + 1 < blocks.Count && blocks[last + 1].Type == BlockType.Caption)
            last++;
        for (var i = index + 1; i <= last; i++)
        {
            html.Write(i == index + 1 ? "<figcaption>" : "<br>");
            WriteInline(html, blocks[i]);
        }

        html.Write(last > index ? "</figcaption></figure>\n" : "</figure>\n");
        return last;
    }

    /// <summary>A block's content without the element around it.</summary>
    private void WriteInline(TextBuffer html, Block block)
    {
        var element = block.Markdown is null ? "" : FromMarkdown(block.Markdown).AsSpan().Trim();
        if (element.StartsWith("<p>") && element.IndexOf("</p>") == element.Length - 4)
            html.Write(element[3..^4]);
        else
            HtmlText.Write(block.Text, html);
    }

    private string FromMarkdown(string markdown)
    {
        using var writer = new StringWriter();
        var renderer = new HtmlRenderer(writer);
        Markdown.Setup(renderer);
        renderer.ObjectRenderers.Replace<LinkInlineRenderer>(new SafeLinkRenderer(from, edition, words, pictures ?? EditionPictures.None));
        renderer.ObjectRenderers.Replace<AutolinkInlineRenderer>(new SafeAutolinkRenderer());
        renderer.ObjectRenderers.Replace<HeadingRenderer>(new NestedHeadingRenderer());
        renderer.Render(Markdig.Markdown.Parse(markdown, Markdown));
        return writer.ToString();
    }

    private static string Items(string text) =>
        "<ul>\n" + string.Concat(text.Split('\n').Select(item => $"<li>{HtmlText.Escape(item).Value}</li>\n")) + "</ul>\n";

    private static string Rows(string text)
    {
        var rows = text.Split('\n').Select(row => "<tr>" + string.Concat(row.Split(" | ").Select(cell => $"<td>{HtmlText.Escape(cell).Value}</td>")) + "</tr>\n");
        return "<table>\n" + string.Concat(rows) + "</table>\n";
    }

    /// <summary>Where the sign-off starts (落款: an institution and a date under a notice), which is set to the right.</summary>
    private static int SignatureStart(IReadOnlyList<Block> blocks)
    {
        if (blocks is not [.., { Type: BlockType.Paragraph } last] || !Date().IsMatch(last.Text.Trim()))
            return blocks.Count;
        var isNamed = blocks is [_, .., { Type: BlockType.Paragraph } before, _]
            && before.Text.Length <= SignatureLength
            && before.Text.AsSpan().IndexOfAny('。', '！', '？') < 0;
        return blocks.Count - (isNamed ? 2 : 1);
    }

    [GeneratedRegex(@"^[\d〇零一二三四五六七八九]{4}年[\d一二三四五六七八九十]{1,2}月[\d一二三四五六七八九十]{1,3}日$", RegexOptions.CultureInvariant)]
    private static partial Regex Date();
}
