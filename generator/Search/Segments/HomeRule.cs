namespace Archive.Search;

/// <summary>
/// Nearly every article with a character holds a pair at home with it, so that the character's own list need only have the others: a reader joins all
/// of these lists. Where they are long the own list has all articles, for it is shorter than they.
/// </summary>
internal sealed class HomeRule(int articleCount)
{
    /// <summary>With more articles than these in the lists of the pairs at home with it, about two shards, a character's list is whole.</summary>
    private const int MostToJoin = 1 << 15;

    private readonly ArticleSet _articles = new(articleCount);
    private readonly ArticleSet _headlines = new(articleCount);
    private int _joined;

    /// <summary>Takes the next term in order. Of a single character, articles that its pairs have are left out.</summary>
    /// <returns>Whether the list has all articles of the term.</returns>
    public bool Apply(Term term, Postings postings)
    {
        if (term.Text is not null)
            return true;
        if (!term.IsSingle)
        {
            postings.AddTo(_articles, _headlines);
            _joined += postings.Count;
            return true;
        }

        var isWhole = _joined is 0 or > MostToJoin;
        if (!isWhole)
            postings.Remove(_articles, _headlines);
        Clear();
        return isWhole;
    }

    /// <summary>Forgets the pairs that it has taken.</summary>
    public void Clear()
    {
        if (_joined == 0)
            return;
        _articles.Clear();
        _headlines.Clear();
        _joined = 0;
    }
}
