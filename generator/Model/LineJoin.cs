using System.Text;

namespace Archive.Model;

/// <summary>
/// What a line break inside running text is worth: nothing between two characters of a script that is written without spaces,
/// else one space. This is the rule of CSS Text (segment break transformation), which browsers follow, with one addition:
/// the quotation marks, dashes and dots that Chinese shares with Latin side with the Chinese character next to them.
/// </summary>
public static class LineJoin
{
    /// <summary>The text that stands for a line break between two pieces of text.</summary>
    public static string Between(ReadOnlySpan<char> before, ReadOnlySpan<char> after)
    {
        if (before.IsEmpty || after.IsEmpty)
            return "";
        Rune.DecodeLastFromUtf16(before, out var left, out _);
        Rune.DecodeFromUtf16(after, out var right, out _);
        return (IsWide(left) && (IsWide(right) || IsShared(right))) || (IsShared(left) && IsWide(right)) ? "" : " ";
    }

    /// <summary>Han, kana, Bopomofo, Yi, CJK punctuation and full-width forms; not Hangul, which is written with spaces.</summary>
    private static bool IsWide(Rune rune) => rune.Value is
        (>= 0x2E80 and <= 0x312F) or (>= 0x3190 and <= 0x4DBF) or (>= 0x4E00 and <= 0xA4CF) or (>= 0xF900 and <= 0xFAFF) or
        (>= 0xFE30 and <= 0xFE4F) or (>= 0xFF01 and <= 0xFF60) or (>= 0xFFE0 and <= 0xFFE6) or (>= 0x20000 and <= 0x3FFFD);

    private static bool IsShared(Rune rune) => rune.Value is '“' or '”' or '‘' or '’' or '—' or '…' or '·';
}
