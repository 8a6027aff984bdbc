namespace Archive.Search;

/// <summary>
/// Writes a sorted run: for each term its key minus the one before, and the text if it is one; the number of its articles; for each article its
/// number minus the one before, times 8, plus its mark.
/// </summary>
internal sealed class RunWriter
{
    private readonly ByteWriter _bytes = new();
    private long _key;
    private int _article;

    public ReadOnlySpan<byte> Bytes => _bytes.Bytes;

    public void Clear()
    {
        _bytes.Clear();
        _key = 0;
    }

    public void Begin(Term term, int articleCount)
    {
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
