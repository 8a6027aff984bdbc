namespace Archive.Search;

/// <summary>
/// Packs the lists of consecutive terms into shards of about <see cref="TargetLength"/> bytes. A list longer than
/// that is a shard by itself. README.md in this folder describes the bytes.
/// </summary>
internal sealed class ShardWriter(int articleCount)
{
    /// <summary>Small enough to fetch for one query, large enough that an archive has hundreds of files, not thousands.</summary>
    public const int TargetLength = 24 * 1024;

    private readonly List<byte> _dictionary = [];
    private readonly List<byte> _lists = [];
    private Term _first;
    private Term _previous;
    private int _count;

    /// <summary>Adds the next term in order; returns the shard that was full before it, if any.</summary>
    public Shard? Add(Term term, PostingList postings)
    {
        var (articles, headlinePlaces) = postings.Read();
        var list = new List<byte>();
        RiceCode.Append(list, articles, articleCount);
        var articleBytes = list.Count;
        if (headlinePlaces.Length > 0)
            RiceCode.Append(list, headlinePlaces, articles.Length);

        var full = _count > 0 && _dictionary.Count + _lists.Count + list.Count > TargetLength ? Flush() : null;
        if (_count++ == 0)
            (_first, _previous) = (term, default);
        Varint.Append(_dictionary, term.First - _previous.First);
        Varint.Append(_dictionary, term.SecondPlusOne - (term.First == _previous.First ? _previous.SecondPlusOne : 0));
        Varint.Append(_dictionary, articles.Length << 1 | (headlinePlaces.Length > 0 ? 1 : 0));
        Varint.Append(_dictionary, articleBytes);
        if (headlinePlaces.Length > 0)
        {
            Varint.Append(_dictionary, headlinePlaces.Length);
            Varint.Append(_dictionary, list.Count - articleBytes);
        }

        _lists.AddRange(list);
        _previous = term;
        return full;
    }

    /// <summary>The last shard; null when no term was added since the one before.</summary>
    public Shard? Flush()
    {
        if (_count == 0)
            return null;
        var bytes = new List<byte>(_dictionary.Count + _lists.Count + Varint.LongestLength);
        Varint.Append(bytes, _count);
        bytes.AddRange(_dictionary);
        bytes.AddRange(_lists);
        _dictionary.Clear();
        _lists.Clear();
        _count = 0;
        return new Shard(_first, bytes.ToArray());
    }
}

/// <summary>One file of term lists, and the first term in it, by which it is found.</summary>
internal sealed record Shard(Term FirstTerm, ReadOnlyMemory<byte> Bytes);
