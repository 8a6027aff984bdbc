using Archive.Model;

namespace Archive.Site;

/// <summary>The pages and articles of one edition in reading order, and how to find them.</summary>
internal sealed class EditionMap : IPageFinder
{
    private readonly PageFinder _finder;

    private readonly Dictionary<string, int> _pageByLabel = new(StringComparer.OrdinalIgnoreCase);

    private readonly Dictionary<(string Label, int Id), int> _place = [];

    // By reference: two articles may say the same.
    private readonly Dictionary<Article, ValueList<Contributor>> _contributors = new(ReferenceEqualityComparer.Instance);

    public EditionMap(Edition edition)
    {
        Edition = edition;
        Pages = [.. edition.Pages.OrderBy(p => p.Sequence).ThenBy(p => p.Label, StringComparer.Ordinal)];
        _finder = new PageFinder(Pages);
        Articles = [.. Pages.SelectMany(page => page.Articles.Select(article => new PrintedArticle(page, article)))];
        foreach (var (index, page) in Pages.Index())
            _pageByLabel.TryAdd(page.Label, index);
        foreach (var (index, printed) in Articles.Index())
            _place.TryAdd((printed.Page.Label, printed.Article.Id), index);
    }

    public Edition Edition { get; }

    public IReadOnlyList<Page> Pages { get; }

    public IReadOnlyList<PrintedArticle> Articles { get; }

    /// <summary>Who made an article, read from its lines once: its page's twin and its citations ask.</summary>
    public ValueList<Contributor> ContributorsOf(Article article)
    {
        if (!_contributors.TryGetValue(article, out var people))
            _contributors.Add(article, people = article.Contributors);
        return people;
    }

    public Page? Neighbour(Page page, int step) => Pages.ElementAtOrDefault(_pageByLabel[page.Label] + step);

    public PrintedArticle? Neighbour(PrintedArticle article, int step) => Articles.ElementAtOrDefault(_place[(article.Page.Label, article.Article.Id)] + step);

    public Page? Find(Page from, string? target) => _finder.Find(from, target);
}
