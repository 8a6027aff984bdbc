namespace Archive.Site;

/// <summary>How much room text takes, in ems: a Han character is one wide, a Latin letter about half.</summary>
internal static class TextMeasure
{
    private const char FirstWide = '\u2E80';

    private const char LastOfFirstRange = '\uD7FF';

    public static double Ems(ReadOnlySpan<char> text)
    {
        // Latin text, which is half as wide as it is long, is passed over in one step.
        var start = text.IndexOfAnyInRange(FirstWide, char.MaxValue);
        if (start < 0)
            return text.Length / 2.0;
        var halves = start;
        foreach (var character in text[start..])
            halves += Halves(character);
        return halves / 2.0;
    }

    private static int Halves(char character) => character switch
    {
        < FirstWide => 1,
        <= LastOfFirstRange => 2,
        _ when IsWide(character) => 2,
        _ => char.IsLowSurrogate(character) ? 0 : 1,
    };

    /// <summary>Han, kana, Hangul, their punctuation and full-width forms, and characters beyond the basic plane.</summary>
    public static bool IsWide(char character) =>
        character is (>= FirstWide and <= LastOfFirstRange) or (>= '\uF900' and <= '\uFAFF') or (>= '\uFE30' and <= '\uFE4F') or (>= '\uFF00' and <= '\uFF60')
        || char.IsHighSurrogate(character);
}
