namespace Archive.Content;

/// <summary>Where the things of a page stand in its file, for messages about a page that has been read without faults.</summary>
internal sealed class PageLines
{
    private readonly string[] _lines;

    private PageLines(string[] lines, IReadOnlyList<int> articles) => (_lines, Articles) = (lines, articles);

    /// <summary>The lines of the headlines of the articles, in order.</summary>
    public IReadOnlyList<int> Articles { get; }

    /// <summary>Finds them in the text of a page file.</summary>
    public static PageLines Of(string text)
    {
        var parts = PageText.Split(text);
        var body = new BodyReader(parts.Body, parts.Lines.Length - parts.Body.Length + 1, new FaultLog(""));
        body.Read();
        return new PageLines(parts.Lines, body.ArticleLines);
    }

    /// <summary>The 1-based line of a key of the front matter; the first when it is not there.</summary>
    public int OfKey(string key) => Find($"{key}:", 1, Array.IndexOf(_lines, "---", 1)) ?? 1;

    /// <summary>The line of the headline of an article.</summary>
    /// <param name="article">The article's place on the page, from 0.</param>
    public int OfArticle(int article) => Articles[article];

    /// <summary>The line of a field of an article; the headline's when it is not found.</summary>
    /// <param name="article">The article's place on the page, from 0.</param>
    /// <param name="key">The field's key.</param>
    public int OfField(int article, string key) => Find($"{key}:", Articles[article], End(article)) ?? OfArticle(article);

    /// <summary>The line of an item of a list below a key; the key's when it is not found.</summary>
    /// <param name="article">The article's place on the page, from 0.</param>
    /// <param name="key">The key.</param>
    /// <param name="item">The item's place in the list, from 0.</param>
    public int OfItem(int article, string key, int item)
    {
        var line = OfField(article, key);
        return Find("- ", line, End(article), item) ?? line;
    }

    /// <summary>The first line of the file that holds a text; the first when none does.</summary>
    public int Holding(string text) => Math.Max(0, Array.FindIndex(_lines, line => line.Contains(text, StringComparison.Ordinal))) + 1;

    /// <summary>A line of the file.</summary>
    /// <param name="line">1-based.</param>
    public string this[int line] => _lines[line - 1];

    private int End(int article) => article + 1 < Articles.Count ? Articles[article + 1] - 1 : _lines.Length;

    private int? Find(string start, int from, int end, int skip = 0)
    {
        for (var i = from; i < end; i++)
        {
            if (_lines[i].AsSpan().TrimStart().StartsWith(start, StringComparison.Ordinal) && skip-- == 0)
                return i + 1;
        }

        return null;
    }
}
