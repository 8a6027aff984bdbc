namespace Archive.Search;

/// <summary>The articles of one term, collected in ascending order, each with its marks. Used again from term to term.</summary>
internal sealed class Postings
{
    /// <summary>Bit of a mark: the headline holds the term. The bits below are the frequency class.</summary>
    public const int InHeadline = 4;

    private const int ClassBits = 3;

    private int[] _articles = new int[256];
    private byte[] _marks = new byte[256];
    private int[] _places = new int[256];

    public int Count { get; private set; }

    public ReadOnlySpan<int> Articles => _articles.AsSpan(0, Count);

    /// <summary>The marks of the articles, in their order.</summary>
    public ReadOnlySpan<byte> Marks => _marks.AsSpan(0, Count);

    /// <summary>The class of a number of occurrences: 1, 2 to 3, 4 to 7, 8 and more are 0, 1, 2, 3.</summary>
    public static int ClassOf(int occurrences) => Math.Min(3, System.Numerics.BitOperations.Log2((uint)occurrences));

    /// <summary>Whether another list has the same articles with the same marks.</summary>
    public bool HasTheSameAs(Postings other) =>
        Articles.SequenceEqual(other.Articles) && _marks.AsSpan(0, Count).SequenceEqual(other._marks.AsSpan(0, other.Count));

    public void Clear() => Count = 0;

    public void Add(int article, int mark)
    {
        if (Count == _articles.Length)
        {
            Array.Resize(ref _articles, 2 * Count);
            Array.Resize(ref _marks, 2 * Count);
            Array.Resize(ref _places, 2 * Count);
        }

        _articles[Count] = article;
        _marks[Count++] = (byte)mark;
    }

    /// <summary>Leaves out the articles that are known: by the first set, or where the headline holds the term by the second.</summary>
    public void Remove(ArticleSet articles, ArticleSet headlines)
    {
        var kept = 0;
        for (var place = 0; place < Count; place++)
        {
            var isKnown = (_marks[place] & InHeadline) != 0 ? headlines.Has(_articles[place]) : articles.Has(_articles[place]);
            if (isKnown)
                continue;
            (_articles[kept], _marks[kept]) = (_articles[place], _marks[place]);
            kept++;
        }

        Count = kept;
    }

    /// <summary>Adds the articles to one set, those whose headline holds the term also to another.</summary>
    public void AddTo(ArticleSet articles, ArticleSet headlines)
    {
        for (var place = 0; place < Count; place++)
        {
            articles.Add(_articles[place]);
            if ((_marks[place] & InHeadline) != 0)
                headlines.Add(_articles[place]);
        }
    }

    /// <summary>The places in the list of the articles whose headline holds the term. Valid until places are asked for again.</summary>
    public ReadOnlySpan<int> HeadlinePlaces()
    {
        var count = 0;
        for (var place = 0; place < Count; place++)
        {
            if ((_marks[place] & InHeadline) != 0)
                _places[count++] = place;
        }

        return _places.AsSpan(0, count);
    }

    /// <summary>
    /// Of the articles of a class not below the one before, those of this class and above, as places among those. Valid until
    /// places are asked for again.
    /// </summary>
    public ReadOnlySpan<int> PlacesOfClass(int least)
    {
        var (count, among) = (0, 0);
        for (var place = 0; place < Count; place++)
        {
            var frequency = _marks[place] & ClassBits;
            if (frequency < least - 1)
                continue;
            if (frequency >= least)
                _places[count++] = among;
            among++;
        }

        return _places.AsSpan(0, count);
    }
}
