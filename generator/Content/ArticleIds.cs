using Archive.Model;

namespace Archive.Content;

/// <summary>
/// Keeps article ids when a page is imported again: an article that is still there keeps its id, whatever came before it, and
/// a new one gets an id that no article of the page ever had.
/// </summary>
internal static class ArticleIds
{
    /// <summary>Length of the pieces by which texts are compared: longer than most phrases that two articles share.</summary>
    private const int ShingleLength = 8;

    /// <summary>
    /// A piece that more articles than this share tells none of them from the others: a standing phrase. Without the limit a
    /// page of many alike articles would cost the square of their number.
    /// </summary>
    private const int MostOwners = 16;

    /// <summary>The share of the shorter text that must be found in the other.</summary>
    private const double LeastOverlap = 0.5;

    /// <summary>The largest id ever given on the page.</summary>
    public static int Largest(Page page) =>
        Math.Max(page.LastArticleId ?? 0, page.Articles.Select(article => article.Id).DefaultIfEmpty().Max());

    /// <summary>The largest id ever given, when no article of the page has it; else null.</summary>
    public static int? Retired(Page page)
    {
        var largest = Largest(page);
        return largest == 0 || page.Articles.Any(article => article.Id == largest) ? null : largest;
    }

    /// <summary>The newly imported page with the ids of the one that it replaces.</summary>
    public static Page Keep(Page earlier, Page imported)
    {
        var kept = new Dictionary<Article, int>(ReferenceEqualityComparer.Instance);
        MatchSame(imported.Articles, earlier.Articles, kept);
        MatchHeadlines(Unmatched(imported, kept), Free(earlier, kept), kept);
        MatchTexts(Unmatched(imported, kept), Free(earlier, kept), kept);

        var next = Largest(earlier);
        var articles = imported.Articles
            .Select(article => article with { Id = kept.TryGetValue(article, out var id) ? id : ++next })
            .ToValueList();
        var page = imported with { Articles = articles, LastArticleId = next };
        return page with { LastArticleId = Retired(page) };
    }

    private static List<Article> Unmatched(Page imported, Dictionary<Article, int> kept) =>
        imported.Articles.Where(article => !kept.ContainsKey(article)).ToList();

    private static List<Article> Free(Page earlier, Dictionary<Article, int> kept)
    {
        var taken = kept.Values.ToHashSet();
        return earlier.Articles.Where(article => !taken.Contains(article.Id)).ToList();
    }

    /// <summary>An article with the same headline and text is the same; of several, the first goes with the first.</summary>
    private static void MatchSame(IEnumerable<Article> imported, IEnumerable<Article> there, Dictionary<Article, int> kept)
    {
        var earlier = there.GroupBy(Whole, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => new Queue<int>(group.Select(article => article.Id)), StringComparer.Ordinal);
        foreach (var article in imported)
        {
            if (earlier.TryGetValue(Whole(article), out var ids) && ids.TryDequeue(out var id))
                kept.Add(article, id);
        }
    }

    private static string Whole(Article article) => string.Join('\n', article.Blocks.Select(block => block.Text).Prepend(article.Headline));

    /// <summary>A headline that stands once on either side names its article.</summary>
    private static void MatchHeadlines(IEnumerable<Article> imported, IEnumerable<Article> there, Dictionary<Article, int> kept)
    {
        var earlier = OnceByHeadline(there);
        foreach (var (headline, article) in OnceByHeadline(imported))
        {
            if (earlier.TryGetValue(headline, out var match))
                kept.Add(article, match.Id);
        }
    }

    private static Dictionary<string, Article> OnceByHeadline(IEnumerable<Article> articles) => articles
        .Where(article => article.Headline is not null)
        .GroupBy(article => article.Headline!, StringComparer.Ordinal)
        .Where(group => group.Count() == 1)
        .ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);

    /// <summary>The others go by their text, the best match first.</summary>
    private static void MatchTexts(IEnumerable<Article> imported, List<Article> free, Dictionary<Article, int> kept)
    {
        var shinglesOf = free.ToDictionary(article => article.Id, Shingles);
        var owners = shinglesOf
            .SelectMany(pair => pair.Value.Select(shingle => (Shingle: shingle, Id: pair.Key)))
            .ToLookup(owner => owner.Shingle, owner => owner.Id);
        var candidates = imported
            .Select((article, order) => (Article: article, Order: order, Shingles: Shingles(article)))
            .SelectMany(item => item.Shingles
                .SelectMany(shingle => owners[shingle].Take(MostOwners))
                .CountBy(id => id)
                .Select(shared => (item.Article, item.Order, Id: shared.Key, Overlap: shared.Value / (double)Math.Min(item.Shingles.Count, shinglesOf[shared.Key].Count))))
            .Where(candidate => candidate.Overlap >= LeastOverlap)
            .OrderByDescending(candidate => candidate.Overlap)
            .ThenBy(candidate => candidate.Order)
            .ThenBy(candidate => candidate.Id);
        var taken = new HashSet<int>();
        foreach (var (article, _, id, _) in candidates)
        {
            if (!kept.ContainsKey(article) && taken.Add(id))
                kept.Add(article, id);
        }
    }

    /// <summary>Every run of eight characters of the text: eight of 16 bits are exactly one number of 128.</summary>
    private static HashSet<UInt128> Shingles(Article article)
    {
        var text = article.Blocks.SelectMany(block => block.Text).Where(c => !char.IsWhiteSpace(c));
        var shingles = new HashSet<UInt128>();
        var length = 0;
        UInt128 window = 0;
        foreach (var c in text)
        {
            window = (window << 16) | c;
            if (++length >= ShingleLength)
                shingles.Add(window);
        }

        if (length is > 0 and < ShingleLength)
            shingles.Add(window);
        return shingles;
    }
}
