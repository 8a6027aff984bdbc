using System.Numerics;
using System.Runtime.InteropServices;

namespace Archive.Site;

/// <summary>How much room text takes, in ems: a Han character is one wide, a Latin letter about half.</summary>
internal static class TextMeasure
{
    private const char FirstWide = '\u2E80';

    /// <summary>Where the scripts end that are wide without exception; the first halves of characters beyond the basic plane, which are wide too, follow them.</summary>
    private const char LastHighSurrogate = '\uDBFF';

    private const char FirstFullWidth = '\uFF00';

    private const char LastFullWidth = '\uFF60';

    public static double Ems(ReadOnlySpan<char> text)
    {
        var plain = text;
        var halves = 0;

        // Nearly every character is Latin or of the wide scripts: many of them are told apart in one step.
        if (Vector.IsHardwareAccelerated)
        {
            while (plain.Length >= Vector<ushort>.Count)
            {
                var characters = new Vector<ushort>(MemoryMarshal.Cast<char, ushort>(plain));
                var fullWidth = Within(characters, FirstFullWidth, LastFullWidth);
                var rare = Vector.AndNot(Vector.GreaterThan(characters, new Vector<ushort>(LastHighSurrogate)), fullWidth);
                var wide = Within(characters, FirstWide, LastHighSurrogate) | fullWidth;
                halves += rare == Vector<ushort>.Zero
                    ? Vector<ushort>.Count - Vector.Sum(Vector.AsVectorInt16(wide))
                    : Halves(plain[..Vector<ushort>.Count]);
                plain = plain[Vector<ushort>.Count..];
            }
        }

        return (halves + Halves(plain)) / 2.0;
    }

    /// <summary>Han, kana, Hangul, their punctuation and full-width forms, and characters beyond the basic plane.</summary>
    public static bool IsWide(char character) =>
        character is (>= FirstWide and <= LastHighSurrogate) or (>= '\uF900' and <= '\uFAFF') or (>= '\uFE30' and <= '\uFE4F') or (>= FirstFullWidth and <= LastFullWidth);

    private static Vector<ushort> Within(Vector<ushort> characters, char first, char last) =>
        Vector.GreaterThanOrEqual(characters, new Vector<ushort>(first)) & Vector.LessThanOrEqual(characters, new Vector<ushort>(last));

    private static int Halves(ReadOnlySpan<char> text)
    {
        var halves = 0;
        foreach (var character in text)
            halves += character < FirstWide ? 1 : IsWide(character) ? 2 : char.IsLowSurrogate(character) ? 0 : 1;
        return halves;
    }
}
