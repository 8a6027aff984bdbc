using System.Runtime.InteropServices;
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
    private TermState[] _states = new TermState[1 << 12];
    private int[] _entryTerms = new int[1 << 16];
    private int[] _entries = new int[1 << 16];
    private int[] _sorted = [];
    private readonly RunWriter _run = new();
    private int _entryCount;
    private int _article = -1;
    private bool _inHeadline;

    public BatchIndex() => _reader = new TermReader(_numbers, Note);

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
        Array.Clear(_states);
        (_entryCount, _article) = (0, -1);
    }

    /// <summary>Adds the next article.</summary>
    private void Add(Article article, Page page)
    {
        _article++;
        _inHeadline = true;
        _reader.Read(article.Headline ?? "");
        _inHeadline = false;
        foreach (var text in SearchedText.BesideHeadline(article))
            _reader.Read(text);
        _reader.ReadHidden(article, page);
    }

    /// <summary>The terms in order, each with its articles.</summary>
    private RunWriter ToRun()
    {
        var order = _numbers.Terms.Select((term, number) => (Term: term, Number: number)).ToArray();
        Array.Sort(order, static (left, right) => left.Term.CompareTo(right.Term));
        var starts = new int[order.Length];
        var start = 0;
        foreach (var (_, number) in order)
        {
            starts[number] = start;
            start += _states[number].Count;
        }

        // The entries come article by article, so that those of one term stay in order.
        if (_sorted.Length < _entryCount)
            _sorted = new int[_entries.Length];
        for (var i = 0; i < _entryCount; i++)
            _sorted[starts[_entryTerms[i]]++] = _entries[i];
        _run.Clear();
        foreach (var (term, number) in order)
        {
            var count = _states[number].Count;
            _run.Begin(term, count);
            foreach (var entry in _sorted.AsSpan(starts[number] - count, count))
                _run.Add(entry >> MarkBits, MarkOf(entry));
        }

        return _run;
    }

    private static int MarkOf(int entry) =>
        Postings.ClassOf(entry & MostOccurrences) | ((entry & HeadlineBit) != 0 ? Postings.InHeadline : 0);

    private void Note(int term)
    {
        if (term >= _states.Length)
            Array.Resize(ref _states, 2 * _states.Length);
        ref var state = ref _states[term];
        if (state.Count > 0 && state.LastArticle == _article)
        {
            if ((_entries[state.LastEntry] & MostOccurrences) < MostOccurrences)
                _entries[state.LastEntry]++;
            return;
        }

        if (_entryCount == _entries.Length)
        {
            Array.Resize(ref _entries, 2 * _entryCount);
            Array.Resize(ref _entryTerms, 2 * _entryCount);
        }

        _entryTerms[_entryCount] = term;
        _entries[_entryCount] = _article << MarkBits | (_inHeadline ? HeadlineBit : 0) | 1;
        state = new TermState(state.Count + 1, _article, _entryCount++);
    }

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct TermState(int Count, int LastArticle, int LastEntry);
}
