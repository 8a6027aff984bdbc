namespace Archive.Import;

/// <summary>
/// The set width of a line in em. Mainland typesetting compresses punctuation (CLREQ, 3.1.6), so a full-width mark counts
/// half: then the full lines of a column differ by an em at most, and the two-em indent, which text extraction loses,
/// shows as a short first line.
/// </summary>
internal static class EmWidth
{
    public static double Of(ReadOnlySpan<char> text)
    {
        var width = 0.0;
        foreach (var c in text)
            width += Of(c);
        return width;
    }

    /// <summary>The width with every full-width mark a whole em.</summary>
    public static double LooseOf(ReadOnlySpan<char> text)
    {
        var width = 0.0;
        foreach (var c in text)
            width += Punctuation.IsCjk(c) || c is >= '\uFF01' and <= '\uFF65' ? 1 : Of(c);
        return width;
    }

    private static double Of(char c) => c switch
    {
        '\u3000' or '—' or '…' or '─' => 1,
        ' ' or '\u00A0' => 0.25,
        < '\u2E80' when Punctuation.IsCjk(c) => 0.5,
        < '\u0530' => 0.5,
        >= '\u2010' and <= '\u205E' => 0.5,
        >= '\uFF10' and <= '\uFF19' or >= '\uFF21' and <= '\uFF3A' or >= '\uFF41' and <= '\uFF5A' => 1,
        >= '\uFF01' and <= '\uFF65' => 0.5,
        _ when Punctuation.IsCjk(c) => 0.5,
        _ when char.IsSurrogate(c) => 0.5,
        _ => 1,
    };
}
