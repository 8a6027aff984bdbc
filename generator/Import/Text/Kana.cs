namespace Archive.Import;

/// <summary>The syllables of Japanese: text that has them is no Chinese.</summary>
internal static class Kana
{
    public static bool Is(char c) => c is (>= '\u3041' and <= '\u3096') or (>= '\u30A1' and <= '\u30FA') or 'ー';

    public static bool IsIn(string text) => text.Any(Is);
}
