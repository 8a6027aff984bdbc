namespace Archive.Site;

/// <summary>How much room text takes, in ems: a Han character is one wide, a Latin letter about half.</summary>
internal static class TextMeasure
{
    public static double Ems(string? text)
    {
        var ems = 0.0;
        foreach (var character in text ?? "")
            ems += IsWide(character) ? 1 : char.IsLowSurrogate(character) ? 0 : 0.5;
        return ems;
    }

    /// <summary>Han, kana, Hangul, their punctuation and full-width forms, and characters beyond the basic plane.</summary>
    public static bool IsWide(char character) =>
        character is (>= '\u2E80' and <= '\uD7FF') or (>= '\uF900' and <= '\uFAFF') or (>= '\uFE30' and <= '\uFE4F') or (>= '\uFF00' and <= '\uFF60')
        || char.IsHighSurrogate(character);
}
