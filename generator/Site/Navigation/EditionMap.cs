using Archive.Model;

namespace Archive.Site;

/// <summary>The pages and articles of one edition in reading order, and how to find them.</summary>
internal sealed class EditionMap
{
    private readonly Dictionary<string, int> _pageByLabel = new(StringComparer.OrdinalIgnoreCase);

    private readonly Dictionary<(string Label, int Id), int> _place = [];

    // By reference: two articles may say the same.
    private readonly Dictionary<Article, ValueList<Contributor>> _contributors = new(ReferenceEqualityComparer.Instance);

    public EditionMap(Edition edition)
    {
        Edition = edition;
        Pages = [.. edition.Pages.OrderBy(p => p.Sequence).ThenBy(p => p.Label, StringComparer.Ordinal)];
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

    /// <summary>
    /// The page that a printed pointer on another page means. "4版" on page A1 means A4 when there is no page 4; leading
    /// zeros make no difference.
    /// </summary>
    public Page? Find(Page from, string? target)
    {
        if (string.IsNullOrEmpty(target))
            return null;
        if (_pageByLabel.TryGetValue(target, out var exact))
            return Pages[exact];
        var wanted = Plain(target);
        return Pages.FirstOrDefault(page => Plain(page.Label) == wanted)
            ?? Pages.FirstOrDefault(page => char.IsAsciiDigit(wanted[0]) && Plain(page.Label) == Letters(from.Label) + wanted);
    }

    private static string Letters(string label) => string.Concat(label.TakeWhile(c => !char.IsAsciiDigit(c))).ToUpperInvariant();

    private static string Plain(string label)
    {
        var letters = Letters(label);
        var digits = label[letters.Length..].TrimStart('0');
        return letters + (digits.Length == 0 && letters.Length < label.Length ? "0" : digits.ToUpperInvariant());
    }
}

/// <summary>An article and the page that it stands on.</summary>
internal sealed record PrintedArticle(Page Page, Article Article);
