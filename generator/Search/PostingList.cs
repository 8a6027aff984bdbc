namespace Archive.Search;

/// <summary>
/// The articles that hold one term, as they are collected: numbers in ascending order, each with the note whether the
/// headline holds the term. Kept as varints of the gaps, since most lists are short and there are very many of them.
/// </summary>
internal sealed class PostingList
{
    private byte[] _bytes = new byte[4];
    private int _length;
    private int _last = -1;

    /// <summary>How many articles hold the term.</summary>
    public int Count { get; private set; }

    /// <summary>How many of them hold it in the headline.</summary>
    public int HeadlineCount { get; private set; }

    /// <summary>The collected bytes, equal for equal lists.</summary>
    public ReadOnlySpan<byte> Bytes => _bytes.AsSpan(0, _length);

    /// <summary>Adds an article, once: the headline's terms are added before the others.</summary>
    public void Add(int article, bool inHeadline)
    {
        if (article == _last)
            return;
        if (_length + Varint.LongestLength > _bytes.Length)
            Array.Resize(ref _bytes, _bytes.Length * 2 + Varint.LongestLength);
        var gap = (uint)(article - _last - 1);
        _length += Varint.Write(_bytes.AsSpan(_length), gap << 1 | (inHeadline ? 1u : 0u));
        _last = article;
        Count++;
        if (inHeadline)
            HeadlineCount++;
    }

    /// <summary>The article numbers, and the places in that list of those whose headline holds the term.</summary>
    public (int[] Articles, int[] HeadlinePlaces) Read()
    {
        var articles = new int[Count];
        var headlines = new int[HeadlineCount];
        var (position, article, headline) = (0, -1, 0);
        for (var place = 0; place < articles.Length; place++)
        {
            var value = Varint.Read(_bytes, ref position);
            article += (value >>> 1) + 1;
            articles[place] = article;
            if ((value & 1) != 0)
                headlines[headline++] = place;
        }

        return (articles, headlines);
    }
}
