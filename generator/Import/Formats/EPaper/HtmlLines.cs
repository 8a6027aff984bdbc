using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Archive.Import;

/// <summary>
/// Reads the text of a document line by line, in its order, each character once: what an element is claimed as holds for all in it that is not
/// claimed otherwise, and what nothing claims is furniture. In Founder pages a line break is a paragraph's end.
/// </summary>
internal sealed class HtmlLines(IReadOnlyDictionary<INode, HtmlPart> claims)
{
    private static readonly HashSet<string> Skipped = new(["script", "style", "head", "template", "object", "embed", "svg"], StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string> Inline = new(
        ["a", "abbr", "acronym", "b", "bdo", "big", "cite", "code", "date", "del", "em", "font", "i", "img", "input", "ins", "kbd", "label", "mark", "nobr", "q", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "wbr"],
        StringComparer.OrdinalIgnoreCase);

    private readonly List<HtmlLine> _lines = [];
    private readonly StringBuilder _text = new();
    private HtmlPart _part;
    private IElement? _link;
    private int _line = 1;
    private int _start = 1;
    private int _strong;
    private int _strongCharacters;
    private int _characters;
    private bool _isInContent;
    private char _space;

    /// <summary>The lines of a node, of which nothing is lost but white space.</summary>
    public IReadOnlyList<HtmlLine> Read(INode root)
    {
        Walk(root, HtmlPart.Furniture);
        Break();
        return _lines;
    }

    private void Walk(INode node, HtmlPart part)
    {
        switch (node)
        {
            case IText text:
                Append(text.Data, part == HtmlPart.Furniture && _isInContent ? HtmlPart.Text : part);
                break;
            case IComment { Data: var comment }:
                MarkContent(comment.Trim());
                break;
            case IElement element when !Skipped.Contains(element.LocalName):
                Enter(element, claims.GetValueOrDefault(element, part));
                break;
            case IDocument or IDocumentFragment:
                WalkChildren(node, part);
                break;
        }
    }

    /// <summary>The text lies between &lt;!--enpcontent--&gt; and &lt;!--/enpcontent--&gt;.</summary>
    private void MarkContent(string comment)
    {
        if (comment is not ("enpcontent" or "/enpcontent"))
            return;
        Break();
        _isInContent = comment[0] != '/';
    }

    private void Enter(IElement element, HtmlPart part)
    {
        _line = element.SourceReference?.Position.Line ?? _line;
        if (part is HtmlPart.Text && element is IHtmlTableElement table && HtmlTable.Read(table) is { } markdown)
        {
            Break();
            _lines.Add(new HtmlLine(part, markdown, _line) { Table = markdown });
            return;
        }

        var isInline = Inline.Contains(element.LocalName);
        var isStrong = element.LocalName is "b" or "strong" or "h2" or "h3" or "h4" or "h5" or "h6";
        var link = element is IHtmlAnchorElement && part == HtmlPart.Title ? element : null;
        if (!isInline || link is not null)
            Break();
        _link = link ?? _link;
        _strong += isStrong ? 1 : 0;
        WalkChildren(element, part);
        _strong -= isStrong ? 1 : 0;
        if (!isInline || link is not null)
            Break();
        _link = link is null ? _link : null;
    }

    private void WalkChildren(INode node, HtmlPart part)
    {
        foreach (var child in node.ChildNodes)
            Walk(child, part);
    }

    private void Append(string text, HtmlPart part)
    {
        if (part != _part)
            Break();
        _part = part;
        foreach (var c in text)
        {
            if (c is ' ' or '\t' or '\r' or '\n' or '\f' or '\v')
            {
                // A line break of the source between two Han characters parts nothing.
                _space = c is '\r' or '\n' && _space != ' ' ? '\n' : ' ';
                continue;
            }

            if (_text.Length == 0)
                _start = _line;
            else if (_space == ' ' || _space == '\n' && TextJoin.NeedsSpace(_text[^1], c))
                _text.Append(' ');
            _space = '\0';
            _text.Append(c == '\u00A0' ? ' ' : c);
            _characters++;
            _strongCharacters += _strong > 0 ? 1 : 0;
        }
    }

    private void Break()
    {
        var text = _text.ToString().Trim().Trim('\u200B', '\uFEFF').Trim();
        if (text.Length > 0)
            _lines.Add(new HtmlLine(_part, text, _start) { IsStrong = _strongCharacters == _characters, Link = _link });
        _text.Clear();
        (_characters, _strongCharacters, _space) = (0, 0, '\0');
    }
}
