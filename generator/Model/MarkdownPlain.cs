using System.Globalization;
using System.Text;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using MarkdownBlock = Markdig.Syntax.Block;

namespace Archive.Model;

/// <summary>Reads the plain text out of a Markdown tree. Whatever block or inline stands there, its characters come out.</summary>
public sealed class MarkdownPlain
{
    private readonly StringBuilder _text = new();

    private bool _lineBreak;

    private MarkdownPlain()
    {
    }

    /// <summary>The text of a block, and of a document: a line for each paragraph, item and row.</summary>
    public static string Of(MarkdownBlock block) => string.Join('\n', Lines(block));

    /// <summary>The text of a paragraph's or heading's content.</summary>
    public static string Of(ContainerInline? content)
    {
        if (content is { FirstChild: LiteralInline { NextSibling: null } only })
            return only.Content.ToString();
        var plain = new MarkdownPlain();
        plain.Read(content);
        return plain._text.ToString();
    }

    /// <summary>Whether the content of a paragraph or heading is nothing but text.</summary>
    public static bool IsAll(ContainerInline? content) =>
        content is null or { FirstChild: LiteralInline { NextSibling: null } } || content.Descendants().All(inline => inline is LiteralInline or HtmlEntityInline or DelimiterInline or LineBreakInline { IsHard: false });

    private static IEnumerable<string> Lines(MarkdownBlock block) => block switch
    {
        ListBlock list => list.OfType<ListItemBlock>().SelectMany(item => ItemLines(list, item)),
        Table table => table.OfType<TableRow>().Select(row => string.Join(" | ", row.Select(Joined))),
        LinkReferenceDefinitionGroup => [],
        ContainerBlock container => container.SelectMany(Lines),
        CodeBlock code => [code.Lines.ToString()],
        ThematicBreakBlock => [],
        LeafBlock leaf => [Of(leaf.Inline)],
        _ => [],
    };

    private static IEnumerable<string> ItemLines(ListBlock list, ListItemBlock item)
    {
        var own = string.Join(' ', item.Where(child => child is not ListBlock).Select(Joined));
        yield return list.IsOrdered ? string.Create(CultureInfo.InvariantCulture, $"{item.Order}{list.OrderedDelimiter} {own}").TrimEnd() : own;
        foreach (var line in item.OfType<ListBlock>().SelectMany(Lines))
            yield return line;
    }

    /// <summary>A block's text as one line.</summary>
    private static string Joined(MarkdownBlock block) => string.Join(' ', Lines(block)).Replace('\n', ' ');

    private void Read(ContainerInline? content)
    {
        // Not recursive: a bracket without its partner holds all that follows it, so that a line may nest thousands deep.
        foreach (var inline in content?.Descendants() ?? [])
        {
            switch (inline)
            {
                case LiteralInline literal:
                    Append(literal.Content.AsSpan());
                    break;
                case HtmlEntityInline entity:
                    Append(entity.Transcoded.AsSpan());
                    break;
                case CodeInline code:
                    Append(code.Content);
                    break;
                case AutolinkInline link:
                    Append(link.Url);
                    break;
                case LineBreakInline { IsHard: true }:
                    Append("\n");
                    break;
                case LineBreakInline:
                    _lineBreak = true;
                    break;
                case DelimiterInline delimiter:
                    Append(delimiter.ToLiteral());
                    break;
            }
        }
    }

    private void Append(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
            return;
        if (_lineBreak)
        {
            _lineBreak = false;
            _text.Append(LineJoin.Between(LastCharacters(), text));
        }

        _text.Append(text);
    }

    private string LastCharacters() => _text.ToString(Math.Max(0, _text.Length - 2), Math.Min(2, _text.Length));
}
