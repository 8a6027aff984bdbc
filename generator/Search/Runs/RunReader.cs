using System.Text;

namespace Archive.Search;

/// <summary>Reads a run term by term, by a small buffer. Its articles get the numbers that they have in the whole that it is a part of.</summary>
/// <param name="run">The run.</param>
/// <param name="firstArticle">What the run's article 0 is in the whole; negative when what is wanted of the run begins later.</param>
/// <param name="from">The first number that is wanted.</param>
/// <param name="end">The number before which the wanted ones end.</param>
internal sealed class RunReader(Run run, int firstArticle, int from = 0, int end = int.MaxValue)
{
    private readonly byte[] _buffer = new byte[1 << 15];
    private long _next;
    private int _filled;
    private int _at;
    private long _key;
    private int _count;

    /// <summary>The term whose articles come next.</summary>
    public Term Term { get; private set; }

    /// <summary>Goes to the next term; false when there is none. The articles of the one before must have been read.</summary>
    public bool MoveNext()
    {
        if (_at == _filled && !Fill())
            return false;
        _key += (long)ReadNumber();
        Term = _key == Term.TextKey ? Term.OfText(ReadText()) : new Term(_key);
        _count = (int)ReadNumber();
        return true;
    }

    /// <summary>Goes to a term, or to the first after it; false when there is none.</summary>
    public bool MoveTo(Term term)
    {
        var point = run.PointBefore(term);
        (_next, _key) = (point.Offset, point.KeyBefore);
        (_filled, _at, _count) = (0, 0, 0);
        while (MoveNext())
        {
            if (Term >= term)
                return true;
            for (; _count > 0; _count--)
                ReadNumber();
        }

        return false;
    }

    /// <summary>Appends the term's articles to a list; of a term that no wanted article has, none.</summary>
    public void ReadArticles(Postings postings)
    {
        var article = firstArticle;
        for (; _count > 0; _count--)
        {
            var value = ReadNumber();
            article += (int)(value >> 3);
            if (article >= from && article < end)
                postings.Add(article, (int)(value & 7));
        }
    }

    private string ReadText()
    {
        var bytes = new byte[ReadNumber()];
        for (var i = 0; i < bytes.Length; i++)
            bytes[i] = ReadByte();
        return Encoding.UTF8.GetString(bytes);
    }

    private ulong ReadNumber()
    {
        var value = 0UL;
        for (var shift = 0; ; shift += 7)
        {
            var next = ReadByte();
            value |= (ulong)(next & 0x7F) << shift;
            if (next < 0x80)
                return value;
        }
    }

    private byte ReadByte() => _at < _filled || Fill() ? _buffer[_at++] : throw new EndOfStreamException("a run of the search index is cut short");

    private bool Fill()
    {
        _filled = run.Read(_buffer.AsSpan(0, (int)Math.Min(_buffer.Length, run.Length - _next)), _next);
        _next += _filled;
        _at = 0;
        return _filled > 0;
    }
}
