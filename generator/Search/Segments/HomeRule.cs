namespace Archive.Search;

/// <summary>
/// Nearly every article with a character holds a pair at home with it, and nearly every one with two letters three that begin with them, so that the list of the
/// character, or of the two letters, need only have the others: a reader joins all of these lists. Where they are long it has all articles, for it is
/// shorter than they.
/// </summary>
internal sealed class HomeRule(int articleCount)
{
    /// <summary>With more articles than these in the lists of the pairs at home with it, about two shards, a character's list is whole.</summary>
    private const int MostToJoin = 1 << 15;

    /// <summary>The same of two letters, in whose language articles hold most of the others: their lists are shorter for as many articles.</summary>
    private const int MostLettersToJoin = 1 << 17;

    private readonly ArticleSet _articles = new(articleCount);
    private readonly ArticleSet _headlines = new(articleCount);
    private int _joined;

    /// <summary>Takes the next term in order. Of a joined one, articles that those before it have are left out.</summary>
    /// <returns>Whether the list has all articles of the term.</returns>
    public bool Apply(Term term, Postings postings)
    {
        if (!term.IsJoined)
        {
            if (term.IsJoinable)
                Join(postings);
            return true;
        }

        var isWhole = _joined == 0 || _joined > (term.Text is null ? MostToJoin : MostLettersToJoin);
        if (!isWhole)
            postings.Remove(_articles, _headlines);
        Clear();
        return isWhole;
    }

    /// <summary>Forgets the lists that it has taken.</summary>
    public void Clear()
    {
        if (_joined == 0)
            return;
        _articles.Clear();
        _headlines.Clear();
        _joined = 0;
    }

    private void Join(Postings postings)
    {
        postings.AddTo(_articles, _headlines);
        _joined += postings.Count;
    }
}
