namespace Archive.Import;

/// <summary>Punctuation by what it does, in full and half width: sources mix the two (field notes, part C).</summary>
internal static class Punctuation
{
    private const string Closers = "”’』」）)】〕]》〉\"'﹂﹄»";

    /// <summary>Marks that close a sentence behind its stop; French sets a space before them.</summary>
    private const string ClosersAndSpaces = Closers + " \u00A0\u202F";

    public static bool IsCjk(char c) => c is (>= '\u3000' and <= '\u303F') or '“' or '”' or '‘' or '’' or '—' or '…' or '·' or '─' or (>= '\uFE30' and <= '\uFE4F');

    /// <summary>Whether a text ends a sentence: a stop, perhaps closed by quotes or brackets.</summary>
    public static bool EndsSentence(ReadOnlySpan<char> text)
    {
        var body = text.TrimEnd().TrimEnd(ClosersAndSpaces);
        if (body.IsEmpty)
            return false;
        return body[^1] is '。' or '！' or '？' or '!' or '?' or '…' or '．' || (body[^1] == '.' && !EndsWithDigitAfterHan(body));
    }

    /// <summary>Whether a block may end here: a sentence's end, or a colon or semicolon before a list.</summary>
    public static bool EndsBlock(ReadOnlySpan<char> text)
    {
        if (EndsSentence(text))
            return true;
        var body = text.TrimEnd().TrimEnd(ClosersAndSpaces);
        return !body.IsEmpty && body[^1] is '：' or ':' or '；' or ';';
    }

    /// <summary>The marks of running text, which Chinese headlines replace by spaces: 。，；： and the half-width forms between Han.</summary>
    public static bool HasRunningMarks(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '。' or '，' or '；' or '：' or '？' or '！':
                    return true;
                case ',' or ';' or ':' or '?' or '!' when !IsBetweenDigits(text, i):
                    return true;
            }
        }

        return false;
    }

    /// <summary>Whether a sentence ends before the last character: a paragraph, never a headline.</summary>
    public static bool HasInnerStop(ReadOnlySpan<char> text)
    {
        var body = text.TrimEnd().TrimEnd(ClosersAndSpaces);
        for (var i = 0; i < body.Length - 1; i++)
        {
            if (body[i] is '。' || (body[i] is '.' or '!' or '?' && body[i + 1] == ' ' && i + 2 < body.Length && char.IsUpper(body[i + 2]) && i > 2 && (char.IsLower(body[i - 1]) && char.IsLower(body[i - 2]) || char.IsAsciiDigit(body[i - 1]) && char.IsAsciiDigit(body[i - 2]))))
                return true;
        }

        return false;
    }

    private static bool IsBetweenDigits(ReadOnlySpan<char> text, int i) =>
        i > 0 && i + 1 < text.Length && char.IsAsciiDigit(text[i - 1]) && char.IsAsciiDigit(text[i + 1]);

    /// <summary>A point after a number in Chinese text (1.) numbers an item; it ends no sentence.</summary>
    private static bool EndsWithDigitAfterHan(ReadOnlySpan<char> body) => body.Length >= 2 && char.IsAsciiDigit(body[^2]) && body.Length <= 3;
}
