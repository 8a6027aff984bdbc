namespace Archive.Search;

/// <summary>
/// Packs the lists of consecutive terms into shards of about the target length. A list that is much longer is a shard by itself; code
/// points and texts are never in one. README.md in this folder describes the bits.
/// </summary>
internal sealed class ShardWriter(int articleCount, bool isMain)
{
    /// <summary>What a term is reckoned to take beside its list, in bits; of a text without its bytes.</summary>
    private const int TermBits = 12;

    private readonly List<Term> _terms = [];
    private readonly List<int> _counts = [];
    private readonly BitWriter _lists = new();
    private readonly BitWriter _list = new();
    private readonly BitWriter _scratch = new();
    private readonly int _targetLength = TargetLength(articleCount, isMain);
    private long _termBits;

    /// <summary>
    /// About how long a shard is, in bytes: small enough to fetch for one query, large enough that a host takes the files, of which there are
    /// less than 300 for ten thousand articles, 20,000 for a million. Beside the main segment smaller ones do, with few files in all.
    /// </summary>
    private static int TargetLength(int articleCount, bool isMain) => 1024 * (isMain
        ? articleCount switch { < 1 << 15 => 21, < 1 << 18 => 28, _ => 34 }
        : articleCount switch { < 1 << 13 => 7, < 1 << 18 => 10, _ => 32 });

    /// <summary>Adds the next term in order; returns the shard that was full before it, if any.</summary>
    public Shard? Add(Term term, Postings postings, bool isWhole)
    {
        _list.Clear();
        PostingsCode.Append(_list, postings, articleCount, term.IsJoined ? isWhole : null, _scratch);
        var isFull = _terms.Count > 0
            && (IsFull(_lists.BitCount + _termBits, _list.BitCount) || (_terms[0].Text is null) != (term.Text is null));
        var full = isFull ? Flush() : null;
        _terms.Add(term);
        _counts.Add(postings.Count);
        _lists.Append(_list);
        _termBits += TermBits + 8 * (term.Text?.Length ?? 0);
        return full;
    }

    /// <summary>Whether a list goes into the next shard: one that is not half full may become a quarter longer, lest there be many small ones.</summary>
    private bool IsFull(long bits, long more)
    {
        var target = 8L * _targetLength;
        return bits + more > (2 * bits < target ? target + target / 4 : target);
    }

    /// <summary>The last shard; null when no term was added since the one before.</summary>
    public Shard? Flush()
    {
        if (_terms.Count == 0)
            return null;
        var bytes = new BitWriter();
        TermCode.Append(bytes, _terms, i => bytes.WriteNumber(_counts[i] - 1));
        bytes.Align();
        bytes.Append(_lists);
        var shard = new Shard(_terms[0], bytes.ToArray());
        Clear();
        return shard;
    }

    /// <summary>Forgets the terms of the shard that is open.</summary>
    public void Clear()
    {
        _terms.Clear();
        _counts.Clear();
        _lists.Clear();
        _termBits = 0;
    }
}

/// <summary>One file of term lists, and the first term in it, by which it is found.</summary>
internal sealed record Shard(Term FirstTerm, byte[] Bytes);
