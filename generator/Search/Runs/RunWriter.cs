namespace Archive.Search;

/// <summary>
/// Writes a sorted run: for each term its key minus the one before, and the text if it is one; the number of its articles; for each article its
/// number minus the one before, times 8, plus its mark.
/// </summary>
internal sealed class RunWriter
{
    /// <summary>After so many bytes a term is a point from which the run can be read.</summary>
    private const int BytesPerPoint = 1 << 15;

    private readonly ByteWriter _bytes = new();
    private readonly List<RunPoint> _points = [];
    private long _key;
    private int _article;

    public ReadOnlySpan<byte> Bytes => _bytes.Bytes;

    /// <summary>Where reading may begin, in order.</summary>
    public IReadOnlyList<RunPoint> Points => _points;

    public void Clear()
    {
        _bytes.Clear();
        _points.Clear();
        _key = 0;
    }

    public void Begin(Term term, int articleCount)
    {
        if (_bytes.Length >= (_points.Count + 1) * BytesPerPoint)
            _points.Add(new RunPoint(_bytes.Length, _key, term));
        _bytes.Write((ulong)(term.Key - _key));
        _key = term.Key;
        if (term.Text is { } text)
            _bytes.Write(text);
        _bytes.Write(articleCount);
        _article = 0;
    }

    public void Add(int article, int mark)
    {
        _bytes.Write((ulong)(article - _article) << 3 | (uint)mark);
        _article = article;
    }
}

/// <summary>A place in a run where reading may begin.</summary>
/// <param name="Offset">Bytes of the run before it.</param>
/// <param name="KeyBefore">The key of the term before, from which the next is counted.</param>
/// <param name="Term">The term that comes next.</param>
internal readonly record struct RunPoint(long Offset, long KeyBefore, Term Term);
