using System.Text;

namespace Archive.Site;

/// <summary>
/// Text for the documents of a book. What XML cannot hold or HTML forbids (control characters, halves of characters, characters that are none) becomes
/// U+FFFD, so that a reader sees that something stood there.
/// </summary>
internal static class EpubText
{
    public static string Clean(string text)
    {
        if (text.All(c => IsAllowed(new Rune(char.IsSurrogate(c) ? '\0' : c))))
            return text;
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            clean.Append(IsAllowed(rune) ? rune.ToString() : "\uFFFD");
        return clean.ToString();
    }

    private static bool IsAllowed(Rune rune) => rune.Value switch
    {
        '\t' or '\n' or '\r' => true,
        < 0x20 or (>= 0x7F and <= 0x9F) => false,
        >= 0xFDD0 and <= 0xFDEF => false,
        _ => (rune.Value & 0xFFFE) != 0xFFFE,
    };
}
