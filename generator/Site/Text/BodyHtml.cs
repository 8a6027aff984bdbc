using System.Text;
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
internal sealed partial class BodyHtml(string from, EditionKey edition, Words words, int crossheadLevel)
{
    private static readonly MarkdownPipeline Markdown = new MarkdownPipelineBuilder().UsePipeTables().DisableHtml().Build();

    /// <summary>A line longer than this is no name of an institution under a text.</summary>
    private const int SignatureLength = 24;

    public SafeHtml Render(IReadOnlyList<Block> blocks)
    {
        var html = new StringBuilder();
        var signature = SignatureStart(blocks);
        for (var i = 0; i < blocks.Count; i++)
        {
            var block = blocks[i];
            switch (block.Type)
            {
                case BlockType.Crosshead:
                    html.Append($"<h{crossheadLevel} class=\"crosshead\">").Append(HeadlineHtml.Write(block.Text).Value).Append($"</h{crossheadLevel}>\n");
                    break;
                case BlockType.Image:
                    i = RenderFigure(html, blocks, i);
                    break;
                case BlockType.Caption:
                    html.Append("<p class=\"caption\">").Append(Inline(block)).Append("</p>\n");
                    break;
                case BlockType.Table:
                    html.Append("<div class=\"table\" tabindex=\"0\">").Append(block.Markdown is null ? Rows(block.Text) : FromMarkdown(block.Markdown)).Append("</div>\n");
                    break;
                case BlockType.List:
                    html.Append(block.Markdown is null ? Items(block.Text) : FromMarkdown(block.Markdown));
                    break;
                case BlockType.Paragraph:
                    html.Append(i >= signature ? "<p class=\"signature\">" : "<p>").Append(Inline(block)).Append("</p>\n");
                    break;
            }
        }

        return new SafeHtml(html.ToString());
    }

    /// <summary>A picture together with the captions under it.</summary>
    private int RenderFigure(StringBuilder html, IReadOnlyList<Block> blocks, int index)
    {
        html.Append("<figure>").Append(Inline(blocks[index]));
        var last = index;
        while (last + 1 < blocks.Count && blocks[last + 1].Type == BlockType.Caption)
            last++;
        if (last > index)
            html.Append("<figcaption>").AppendJoin("<br>", blocks.Skip(index + 1).Take(last - index).Select(Inline)).Append("</figcaption>");
        html.Append("</figure>\n");
        return last;
    }

    /// <summary>A block's content without the element around it.</summary>
    private string Inline(Block block)
    {
        if (block.Markdown is null)
            return HtmlText.Escape(block.Text).Value;
        var html = FromMarkdown(block.Markdown).Trim();
        var isOneParagraph = html.StartsWith("<p>", StringComparison.Ordinal) && html.IndexOf("</p>", StringComparison.Ordinal) == html.Length - 4;
        return isOneParagraph ? html[3..^4] : HtmlText.Escape(block.Text).Value;
    }

    private string FromMarkdown(string markdown)
    {
        using var writer = new StringWriter();
        var renderer = new HtmlRenderer(writer);
        Markdown.Setup(renderer);
        renderer.ObjectRenderers.Replace<LinkInlineRenderer>(new SafeLinkRenderer(from, edition, words));
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
