namespace Archive.Site;

/// <summary>How much room text takes, in ems: a Han character is one wide, a Latin letter about half.</summary>
internal static class TextMeasure
{
    private const char FirstWide = '\u2E80';

    public static double Ems(ReadOnlySpan<char> text)
    {
        var halves = 0;
        foreach (var character in text)
            halves += character < FirstWide ? 1 : IsWide(character) ? 2 : char.IsLowSurrogate(character) ? 0 : 1;
        return halves / 2.0;
    }

    /// <summary>Han, kana, Hangul, their punctuation and full-width forms, and characters beyond the basic plane.</summary>
    public static bool IsWide(char character) =>
        character is (>= FirstWide and <= '\uD7FF') or (>= '\uF900' and <= '\uFAFF') or (>= '\uFE30' and <= '\uFE4F') or (>= '\uFF00' and <= '\uFF60')
        || char.IsHighSurrogate(character);
}
