using System.Text;

namespace Archive.Import;

/// <summary>Han characters, in both scripts.</summary>
internal static class Han
{
    /// <summary>Unified ideographs of the basic plane, extension A, compatibility ideographs, and 〇 and 々.</summary>
    public static bool Is(char c) => c is (>= '\u4E00' and <= '\u9FFF') or (>= '\u3400' and <= '\u4DBF') or (>= '\uF900' and <= '\uFAFF') or '〇' or '々';

    /// <summary>The same for a whole character: those beyond the basic plane, of extension B and later, stand in two halves.</summary>
    public static bool Is(Rune character) => character.IsBmp ? Is((char)character.Value) : character.Value is >= 0x20000 and <= 0x3FFFD;

    /// <summary>A character set without spaces between words: Han, kana, CJK punctuation, full-width forms, supplementary ideographs.</summary>
    public static bool IsSetSolid(char c) =>
        Is(c) || c is (>= '\u3040' and <= '\u30FF') or (>= '\uFF00' and <= '\uFFEF') || Punctuation.IsCjk(c) || char.IsSurrogate(c);

    /// <summary>Whether most letters of a text are Han: decides how its headings and sentences are recognised.</summary>
    public static bool Dominates(ReadOnlySpan<char> text)
    {
        var han = 0;
        var latin = 0;
        foreach (var c in text)
        {
            if (Is(c))
                han++;
            else if (char.IsAsciiLetter(c))
                latin++;
        }

        // A Chinese word takes two characters where an English one takes five.
        return han * 2.5 >= latin;
    }
}
