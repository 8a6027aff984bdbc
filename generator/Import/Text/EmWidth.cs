namespace Archive.Import;

/// <summary>
/// The set width of a line in em. Mainland typesetting compresses punctuation (CLREQ, 3.1.6), so a full-width mark counts
/// half unless a page proves otherwise: then the full lines of a column differ by an em at most, and the two-em indent, which
/// text extraction loses, shows as a short first line.
/// </summary>
internal static class EmWidth
{
    /// <summary>What a full-width mark counts where nothing else is known, in em.</summary>
    public const double CompressedMark = 0.5;

    /// <summary>The width of a line in em.</summary>
    /// <param name="text">A line without its indent.</param>
    /// <param name="mark">What a full-width mark counts, in em: 0.5 compressed, 1 not.</param>
    public static double Of(ReadOnlySpan<char> text, double mark = CompressedMark)
    {
        var width = 0.0;
        foreach (var c in text)
            width += Of(c, mark);
        return width;
    }

    private static double Of(char c, double mark) => c switch
    {
        '々' or '〇' or '\u3000' or '—' or '…' or '─' => 1,
        ' ' or '\u00A0' => 0.25,
        < '\u0530' => 0.5,
        >= '\uFF10' and <= '\uFF19' or >= '\uFF21' and <= '\uFF3A' or >= '\uFF41' and <= '\uFF5A' => 1,
        >= '\uFF01' and <= '\uFF65' => mark,
        _ when Punctuation.IsCjk(c) => mark,
        >= '\u2010' and <= '\u205E' => 0.5,
        _ when char.IsSurrogate(c) => 0.5,
        _ => 1,
    };
}
