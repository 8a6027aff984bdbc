using System.Text;

namespace Archive.Import;

/// <summary>The lines of a text, of which none is held that is too long.</summary>
internal sealed class BoundedLines(TextReader text, int longest)
{
    private readonly char[] _buffer = new char[1 << 14];
    private int _start;
    private int _end;
    private int _number;

    /// <summary>The next line with its number; without its text when it is too long; null at the end.</summary>
    public (int Number, string? Text)? Next()
    {
        var line = new StringBuilder();
        var isTooLong = false;
        var isAny = false;
        while (_start < _end || Fill())
        {
            isAny = true;
            var rest = _buffer.AsSpan(_start, _end - _start);
            var at = rest.IndexOf('\n');
            var part = at < 0 ? rest : rest[..at];
            isTooLong |= line.Length + part.Length > longest;
            if (isTooLong)
                line.Clear();
            else
                line.Append(part);
            _start += at < 0 ? rest.Length : at + 1;
            if (at >= 0)
                break;
        }

        return isAny ? (++_number, isTooLong ? null : line.ToString()) : null;
    }

    private bool Fill()
    {
        (_start, _end) = (0, text.Read(_buffer));
        return _end > 0;
    }
}
