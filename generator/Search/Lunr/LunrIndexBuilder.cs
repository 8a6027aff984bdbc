using System.Runtime.InteropServices;
using Archive.Model;

namespace Archive.Search;

/// <summary>
/// Builds search/lunr.json: the archive in the serialised form of lunr.js 2.3.9, for those whose site has a search of that kind.
/// lunr.js loads the whole index before the first query, so that it is for small archives only.
/// </summary>
public sealed class LunrIndexBuilder
{
    /// <summary>So many make an index of some ninety megabytes; more no reader waits for.</summary>
    public const int MostArticles = 5_000;

    /// <summary>The files that it makes.</summary>
    public static readonly IReadOnlyList<string> Paths = ["search/lunr.json", "search/lunr-bigrams.js"];

    private readonly List<string> _references = [];
    private readonly List<LunrVector[]> _vectors = [];
    private readonly Dictionary<string, LunrTerm> _terms = new(StringComparer.Ordinal);

    /// <summary>How many articles the archive has, those included that are too many.</summary>
    public int ArticleCount { get; private set; }

    /// <summary>Adds an edition. Editions come in archive order.</summary>
    public void Add(Edition edition)
    {
        ArticleCount += edition.Pages.Sum(page => page.Articles.Count);
        if (ArticleCount > MostArticles)
        {
            Forget();
            return;
        }

        foreach (var page in edition.Pages)
        {
            foreach (var article in page.Articles)
                Add(article, Address.Article(edition.Key, page.Label, article.Id));
        }
    }

    /// <summary>The index and the function that it needs; nothing when the archive is too large.</summary>
    public IEnumerable<SiteFile> Finish()
    {
        if (ArticleCount > MostArticles)
            return [];
        return
        [
            new SiteFile(Paths[0], new LunrIndexWriter(_references, _vectors, _terms.Values).Write()),
            new SiteFile(Paths[1], EmbeddedFile.Read("search/lunr-bigrams.js")),
        ];
    }

    private void Forget()
    {
        _references.Clear();
        _vectors.Clear();
        _terms.Clear();
    }

    private void Add(Article article, string reference)
    {
        var number = _references.Count;
        _references.Add(reference);
        _vectors.Add([.. LunrField.All.Select((field, place) => Vector(LunrTokens.Of(field.TextOf(article) ?? ""), number, place))]);
    }

    private LunrVector Vector(List<string> tokens, int article, int field)
    {
        var frequencies = new Dictionary<LunrTerm, int>();
        foreach (var token in tokens)
        {
            ref var term = ref CollectionsMarshal.GetValueRefOrAddDefault(_terms, token, out _);
            term ??= new LunrTerm(token, _terms.Count - 1);
            CollectionsMarshal.GetValueRefOrAddDefault(frequencies, term, out _)++;
        }

        foreach (var term in frequencies.Keys)
            term.Articles[field].Add(article);
        return new LunrVector(tokens.Count, [.. frequencies.Select(pair => (pair.Key, pair.Value)).OrderBy(pair => pair.Key.Index)]);
    }
}
