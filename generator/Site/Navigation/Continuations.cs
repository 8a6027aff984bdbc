using Archive.Model;

namespace Archive.Site;

/// <summary>The stories of an edition that jump, found once: which article goes on in which, and which it comes from.</summary>
internal sealed class Continuations
{
    // By reference: two articles may say the same.
    private readonly Dictionary<Article, PrintedArticle> _next = new(ReferenceEqualityComparer.Instance);

    private readonly Dictionary<Article, PrintedArticle> _previous = new(ReferenceEqualityComparer.Instance);

    public Continuations(EditionMap map, JumpResolver jumps)
    {
        var contested = new HashSet<Article>(ReferenceEqualityComparer.Instance);
        foreach (var from in map.Articles.Where(printed => printed.Article.ContinuedOn is not null))
        {
            if (jumps.Continuation(from) is not { } next)
                continue;
            _next.Add(from.Article, next);
            if (!_previous.TryAdd(next.Article, from))
                contested.Add(next.Article);
        }

        // What two stories claim is nobody's.
        foreach (var article in contested)
            _previous.Remove(article);
        foreach (var from in _next.Where(pair => contested.Contains(pair.Value.Article)).Select(pair => pair.Key).ToList())
            _next.Remove(from);
    }

    /// <summary>The article that a continuation comes from.</summary>
    public PrintedArticle? Previous(Article article) => _previous.GetValueOrDefault(article);

    /// <summary>The parts in which an article goes on, in order. A story that leads back to itself ends before it would repeat.</summary>
    public IReadOnlyList<PrintedArticle> After(Article article)
    {
        if (!_next.TryGetValue(article, out var next))
            return [];
        var parts = new List<PrintedArticle>();
        while (next is not null && !ReferenceEquals(next.Article, article) && !parts.Exists(part => ReferenceEquals(part.Article, next.Article)))
        {
            parts.Add(next);
            next = _next.GetValueOrDefault(next.Article);
        }

        return parts;
    }
}
