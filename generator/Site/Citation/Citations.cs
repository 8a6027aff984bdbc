using Archive.Model;

namespace Archive.Site;

/// <summary>Makes the citations of an edition's articles, and what their heads tell programs. Made once an edition.</summary>
internal sealed class Citations
{
    private readonly SiteContext _context;

    private readonly CitedEdition _edition;

    private readonly CitationHead _head;

    private readonly CitationFiles _files;

    private readonly EditionMap _map;

    // By reference: two articles may say the same.
    private readonly Dictionary<Article, CitationSource> _sources = new(ReferenceEqualityComparer.Instance);

    public Citations(SiteContext context, EditionMap map)
    {
        _context = context;
        _map = map;
        _edition = new CitedEdition(map.Edition.Newspaper, map.Edition.Key);
        _head = new CitationHead(_edition);
        _files = new CitationFiles(_edition);
    }

    public SafeHtml Head(PrintedArticle printed, string shownTitle) => _head.Of(SourceOf(printed), printed.Article, shownTitle);

    /// <summary>An article's citations on its page's page of them.</summary>
    public CitedArticleView View(PrintedArticle printed, HeadlineView headline)
    {
        var source = SourceOf(printed);
        return new CitedArticleView(
            $"a{printed.Article.Id}",
            headline,
            Missing(_context.Words, source),
            CitationHtml.Write(source, headline.Lang),
            _files.Of(source));
    }

    private CitationSource SourceOf(PrintedArticle printed)
    {
        var (page, article) = printed;
        if (!_sources.TryGetValue(article, out var source))
            _sources.Add(article, source = CitationSource.Of(
                _edition,
                page,
                article,
                _map.ContributorsOf(article),
                _context.Addresses?.Of(Address.Article(_edition.Key, page.Label, article.Id))));
        return source;
    }

    /// <summary>Which facts a citation should have and this one cannot: told to the reader, not guessed.</summary>
    private static string? Missing(Words words, CitationSource source)
    {
        if (source is { Authors.Count: > 0, Title: not null, Page: not null, Edition.Date.IsInexact: false })
            return null;
        var facts = new List<string>(4);
        if (source.Authors.Count == 0)
            facts.Add(words["citeAuthor"]);
        if (source.Title is null)
            facts.Add(words["citeHeadline"]);
        if (source.Edition.Date.IsInexact)
            facts.Add(words["citeDay"]);
        if (source.Page is null)
            facts.Add(words["citePage"]);
        return words.Fill("citeMissing", ("facts", string.Join(words["citeAnd"], facts)));
    }
}
