using Archive.Model;
using Markdig.Syntax;
using Block = Archive.Model.Block;
using MarkdownBlock = Markdig.Syntax.Block;

namespace Archive.Content;

/// <summary>What is printed on a page.</summary>
internal sealed record PageBody(ValueList<Article> Articles, ValueList<Teaser> Teasers, ValueList<string> Furniture);

/// <summary>Reads what stands below the front matter: articles, teasers and furniture.</summary>
internal sealed class BodyReader
{
    private const string ArticleExpected = "a fenced ```article block with 'id:' right under the headline";

    private readonly string[] _lines;

    private readonly int _firstLine;

    private readonly FaultLog _faults;

    private readonly ArticleReader _fields;

    private readonly List<Article> _articles = [];

    private readonly List<Block> _blocks = [];

    private readonly List<int> _articleLines = [];

    private ValueList<Teaser>? _teasers;

    private ValueList<string>? _furniture;

    private bool _isPastFurniture;

    private Opening? _opening;

    /// <summary>A reader of one body.</summary>
    /// <param name="lines">The lines below the front matter.</param>
    /// <param name="firstLine">The line of the file on which they begin.</param>
    /// <param name="faults">Where faults go.</param>
    public BodyReader(string[] lines, int firstLine, FaultLog faults)
    {
        _lines = lines;
        _firstLine = firstLine;
        _faults = faults;
        _fields = new ArticleReader(faults);
    }

    /// <summary>The lines of the file on which the articles begin with their headlines, in order.</summary>
    public IReadOnlyList<int> ArticleLines => _articleLines;

    /// <summary>What is printed on the page.</summary>
    public PageBody Read()
    {
        if (MarkdownText.Parse(string.Join('\n', _lines)) is not { } document)
        {
            _faults.Add(_firstLine, "Markdown nested deeper than can be read", "ordinary text");
            return new PageBody([], [], []);
        }

        foreach (var definition in document.OfType<LinkReferenceDefinitionGroup>().SelectMany(group => group))
            _faults.Add(FileLine(definition), "a link definition", "links in place: [text](address)");

        var blocks = document.Where(block => block is not LinkReferenceDefinitionGroup).ToArray();
        for (var i = 0; i < blocks.Length; i++)
        {
            var end = i + 1 < blocks.Length ? blocks[i + 1].Line : _lines.Length;
            ReadBlock(blocks[i], _lines.AsSpan(blocks[i].Line, end - blocks[i].Line));
        }

        CloseArticle();
        return new PageBody(_articles.ToValueList(), _teasers ?? [], _furniture ?? []);
    }

    private void ReadBlock(MarkdownBlock block, ReadOnlySpan<string> source)
    {
        if (_furniture is not null && !_isPastFurniture)
        {
            _isPastFurniture = true;
            _faults.Add(FileLine(block), "more below the furniture block", "the furniture block at the end of the page");
        }

        switch (block)
        {
            case HeadingBlock { Level: 1 } heading:
                CloseArticle();
                _opening = new Opening(MarkdownPlain.Of(heading.Inline), FileLine(block));
                break;
            case FencedCodeBlock fence:
                ReadFence(fence);
                break;
            default:
                ReadBodyBlock(block, source);
                break;
        }
    }

    private void ReadFence(FencedCodeBlock fence)
    {
        if (fence.ClosingFencedCharCount == 0)
        {
            // It has swallowed the rest of the page, so that its content says nothing.
            _faults.Add(FileLine(fence), "a fenced block that is never closed", $"a line {new string(fence.FencedChar, fence.OpeningFencedCharCount)} at its end");
            _opening = null;
            return;
        }

        var content = _lines.AsSpan(fence.Line + 1, Math.Min(fence.Lines.Count, _lines.Length - fence.Line - 1));
        switch (fence.Info)
        {
            case PageKeys.ArticleBlock:
                ReadArticleFields(fence, content);
                break;
            case PageKeys.TeasersBlock:
                CloseArticle();
                OnlyOnce(fence, _teasers);
                _teasers = ReadYaml(fence, content) is { } teasers ? _fields.ReadTeasers(teasers) : [];
                break;
            case PageKeys.FurnitureBlock:
                CloseArticle();
                _furniture = ValueList.Create<string>(content);
                break;
            default:
                _faults.Add(FileLine(fence), $"a fenced block named {FaultLog.Quote(fence.Info ?? "")}", "```article, ```teasers or ```furniture");
                break;
        }
    }

    private void ReadArticleFields(FencedCodeBlock fence, ReadOnlySpan<string> content)
    {
        var node = ReadYaml(fence, content);
        var article = node is null ? null : _fields.ReadArticle(node);
        if (_opening is null)
            _faults.Add(FileLine(fence), "an article block without a headline", "a line '# headline' above it (a lone '#' when none is printed)");
        else if (_opening.HasFields)
            _faults.Add(FileLine(fence), "a second article block under one headline", "one article block to a headline");
        else if (_opening.HasText)
            _faults.Add(FileLine(fence), "an article block below the article's text", ArticleExpected);
        if (_opening is not null)
            _opening = _opening with { Fields = article ?? _opening.Fields, HasFields = true };
    }

    private void ReadBodyBlock(MarkdownBlock block, ReadOnlySpan<string> source)
    {
        if (BlockReader.Read(block, source) is not { } read)
        {
            _faults.Add(FileLine(block), $"{Description(block)}: {FaultLog.Quote(source[0].Trim())}", BlockReader.Expected);
            return;
        }

        if (_opening is null)
        {
            if (_isPastFurniture)
                return;
            _faults.Add(
                FileLine(block),
                $"text outside an article: {FaultLog.Quote(source[0].Trim())}",
                "a line '# headline' above it, or the text in the furniture block");
            return;
        }

        _opening = _opening with { HasText = true };
        _blocks.AddRange(read);
    }

    private void CloseArticle()
    {
        if (_opening is { HasFields: false })
            _faults.Add(_opening.Line, $"no article block under the headline {FaultLog.Quote(_opening.Headline)}", ArticleExpected);
        if (_opening is { Fields: { } article, Headline: var headline })
        {
            _articles.Add(article with { Headline = headline.Length == 0 ? null : headline, Blocks = _blocks.ToValueList() });
            _articleLines.Add(_opening.Line);
        }

        _opening = null;
        _blocks.Clear();
    }

    private void OnlyOnce(FencedCodeBlock fence, object? earlier)
    {
        if (earlier is not null)
            _faults.Add(FileLine(fence), $"a second {fence.Info} block", "one for the page");
    }

    private YamlNode? ReadYaml(FencedCodeBlock fence, ReadOnlySpan<string> content) =>
        YamlReader.Read(content, FileLine(fence) + 1, _faults);

    private int FileLine(MarkdownBlock block) => _firstLine + block.Line;

    private static string Description(MarkdownBlock block) => block switch
    {
        HeadingBlock heading => $"a heading of level {heading.Level}",
        ThematicBreakBlock => "a rule",
        CodeBlock => "an indented line, which Markdown takes for code",
        QuoteBlock => "a quotation of more than captions",
        _ => "text",
    };

    /// <summary>The article that the reader is in.</summary>
    private sealed record Opening(string Headline, int Line)
    {
        public Article? Fields { get; init; }

        public bool HasFields { get; init; }

        public bool HasText { get; init; }
    }
}
