using Archive.Model;

namespace Archive.Search;

/// <summary>The terms of the articles of one batch, collected article by article and then written as a sorted run.</summary>
internal sealed class BatchIndex
{
    private const int MarkBits = 5;
    private const int HeadlineBit = 1 << 4;
    private const int MostOccurrences = 15;

    private readonly TermNumbers _numbers = new();
    private readonly TermReader _reader;

    // Of each term its last entry, plus one.
    private int[] _lastEntries = new int[1 << 12];
    private int[] _entryTerms = new int[1 << 16];
    private int[] _entries = new int[1 << 16];
    private int[] _sorted = [];
    private readonly RunWriter _run = new();
    private int _entryCount;
    private int _articleStart;
    private int _article = -1;

    public BatchIndex() => _reader = new TermReader(_numbers);

    /// <summary>The run of editions, which are read for it: valid until the next one.</summary>
    public RunWriter ToRun(IEnumerable<IndexedEdition> editions)
    {
        Clear();
        foreach (var page in editions.SelectMany(edition => edition.Read().Pages))
        {
            foreach (var article in page.Articles)
                Add(article, page);
        }

        return ToRun();
    }

    /// <summary>Makes it as new, but for its buffers.</summary>
    private void Clear()
    {
        _numbers.Clear();
        Array.Clear(_lastEntries);
        (_entryCount, _article) = (0, -1);
    }

    /// <summary>Adds the next article.</summary>
    private void Add(Article article, Page page)
    {
        _article++;
        _articleStart = _entryCount;
        Note(_reader.Read(article.Headline ?? ""), HeadlineBit);
        foreach (var text in SearchedText.BesideHeadline(article))
            Note(_reader.Read(text), 0);
        Note(_reader.ReadHidden(article, page), 0);
    }

    /// <summary>The terms in order, each with its articles.</summary>
    private RunWriter ToRun()
    {
        var order = _numbers.InOrder();
        var ends = new int[order.Length];
        foreach (var term in _entryTerms.AsSpan(0, _entryCount))
            ends[term]++;
        var start = 0;
        foreach (var number in order)
            (ends[number], start) = (start, start + ends[number]);

        // The entries come article by article, so that those of one term stay in order.
        if (_sorted.Length < _entryCount)
            _sorted = new int[_entries.Length];
        for (var i = 0; i < _entryCount; i++)
            _sorted[ends[_entryTerms[i]]++] = _entries[i];
        _run.Clear();
        start = 0;
        foreach (var number in order)
        {
            var entries = _sorted.AsSpan(start..ends[number]);
            _run.Begin(_numbers.Terms[number], entries.Length);
            foreach (var entry in entries)
                _run.Add(entry >> MarkBits, MarkOf(entry));
            start = ends[number];
        }

        return _run;
    }

    private static int MarkOf(int entry) =>
        Postings.ClassOf(entry & MostOccurrences) | ((entry & HeadlineBit) != 0 ? Postings.InHeadline : 0);

    /// <summary>Notes that the article holds terms; the bits are those of terms that it does not hold yet.</summary>
    private void Note(ReadOnlySpan<int> terms, int bits)
    {
        foreach (var term in terms)
            Note(term, bits);
    }

    private void Note(int term, int bits)
    {
        // A new term has the next number.
        if (term >= _lastEntries.Length)
            Array.Resize(ref _lastEntries, 2 * _lastEntries.Length);
        ref var last = ref _lastEntries[term];
        if (last > _articleStart)
        {
            if ((_entries[last - 1] & MostOccurrences) < MostOccurrences)
                _entries[last - 1]++;
            return;
        }

        if (_entryCount == _entries.Length)
        {
            Array.Resize(ref _entries, 2 * _entryCount);
            Array.Resize(ref _entryTerms, 2 * _entryCount);
        }

        _entryTerms[_entryCount] = term;
        _entries[_entryCount] = _article << MarkBits | bits | 1;
        last = ++_entryCount;
    }
}
