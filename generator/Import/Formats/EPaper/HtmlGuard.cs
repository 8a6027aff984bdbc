using AngleSharp.Dom;
using AngleSharp.Text;

namespace Archive.Import;

/// <summary>
/// Stops the parser while it builds a tree that is too deep or too large: the cost of an element grows with the elements that are open
/// around it, and unclosed formatting is made again in each new paragraph.
/// </summary>
internal sealed class HtmlGuard(FormatOptions options)
{
    /// <summary>The parser itself nests no deeper than 511, but goes on at growing cost.</summary>
    public const int DeepestTree = 508;

    /// <summary>The tree is counted after so many elements, because the parser does not announce those that it makes again.</summary>
    private const int Stretch = 1000;

    private readonly Dictionary<INode, int> _depths = new(ReferenceEqualityComparer.Instance);
    private IElement? _previous;
    private int _announced;

    /// <summary>Called with each element before it finds its place; so the one before it is looked at.</summary>
    public void Check(IElement element, TextPosition position)
    {
        var most = Math.Min(options.MaxDepth, DeepestTree);
        if (_previous is not null && Depth(_previous) > most)
            throw new HtmlLimitException($"elements nested more than {most:#,0} deep") { Line = position.Line };
        if (++_announced > options.MaxHtmlElements || _announced % Stretch == 0 && Exceeds(element.Owner!))
            throw new HtmlLimitException($"more than {options.MaxHtmlElements:#,0} elements") { Line = position.Line };
        _previous = element;
    }

    private bool Exceeds(INode root)
    {
        var count = 0;
        var open = new Stack<INode>([root]);
        while (count <= options.MaxHtmlElements && open.TryPop(out var node))
        {
            foreach (var child in node.ChildNodes)
            {
                if (child is not IElement)
                    continue;
                count++;
                open.Push(child);
            }
        }

        return count > options.MaxHtmlElements;
    }

    private int Depth(INode node)
    {
        var above = new Stack<INode>();
        var depth = 0;
        for (INode? at = node; at is not null; at = at.Parent)
        {
            if (_depths.TryGetValue(at, out depth))
                break;
            above.Push(at);
        }

        foreach (var at in above)
            _depths[at] = ++depth;
        return depth;
    }
}

/// <summary>HTML beyond a limit.</summary>
internal sealed class HtmlLimitException : Exception
{
    public HtmlLimitException()
    {
    }

    public HtmlLimitException(string message)
        : base(message)
    {
    }

    public HtmlLimitException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Where the parser was.</summary>
    public int? Line { get; init; }
}
