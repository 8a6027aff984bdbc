using System.Text;

namespace Archive.Search;

/// <summary>
/// What an index for lunr.js takes for words: two neighbouring characters of Chinese, Japanese and Korean, and whole words of all
/// else, folded. The twin of this file is lunr-bigrams.js, which cuts queries; a test compares them over every code point.
/// </summary>
internal static class LunrTokens
{
    /// <summary>The name under which the index asks for the twin.</summary>
    public const string Label = "archive-bigrams";

    // Ranges and not Unicode's categories: the browser may know another version of Unicode.
    private static readonly int[] Paired =
    [
        0x3005, 0x3007, 0x3021, 0x3029, 0x3031, 0x3035, 0x3038, 0x303C, 0x3041, 0x30FA, 0x30FC, 0x318F, 0x31A0, 0x31BF, 0x31F0, 0x31FF,
        0x3400, 0x4DBF, 0x4E00, 0x9FFF, 0xAC00, 0xD7AF, 0xF900, 0xFAFF, 0x20000, 0x3FFFF,
    ];

    private static readonly int[] Parting =
    [
        0x00, 0x2F, 0x3A, 0x40, 0x5B, 0x60, 0x7B, 0xBF, 0xD7, 0xD7, 0xF7, 0xF7, 0x2000, 0x2BFF, 0x2E00, 0x2FFF, 0x3000, 0x3004, 0x3008, 0x3020,
        0x302A, 0x3030, 0x3036, 0x3037, 0x303D, 0x303F, 0x30FB, 0x30FB, 0x3190, 0x319F, 0x31C0, 0x31EF, 0x3200, 0x33FF, 0x4DC0, 0x4DFF,
        0xD800, 0xF8FF, 0xFE00, 0xFE6F, 0xFF00, 0xFF0F, 0xFF1A, 0xFF20, 0xFF3B, 0xFF40, 0xFF5B, 0xFF65, 0xFFE0, 0xFFFF, 0x1F000, 0x1FAFF,
    ];

    /// <summary>The tokens of a text in order, as often as they occur.</summary>
    public static List<string> Of(string text)
    {
        var tokens = new List<string>();
        var folded = new List<int>();

        // Lower case, and words parted by white space and hyphens, before anything is folded: lunr.js has done so to a query already.
        var lower = text.ToLowerInvariant();
        foreach (var piece in Pieces(lower))
        {
            Folding.Instance.Fold(lower.AsSpan(piece), folded);
            Cut(folded, tokens);
        }

        return tokens;
    }

    private static IEnumerable<Range> Pieces(string text)
    {
        var start = 0;
        for (var end = 0; end <= text.Length; end++)
        {
            if (end < text.Length && !IsSeparator(text[end]))
                continue;
            if (end > start)
                yield return start..end;
            start = end + 1;
        }
    }

    /// <summary>What JavaScript's <c>[\s\-]</c> matches.</summary>
    private static bool IsSeparator(char c) =>
        c is '-' or (>= '\t' and <= '\r') or ' ' or '\u00A0' or '\u1680' or (>= '\u2000' and <= '\u200A') or '\u2028' or '\u2029' or '\u202F' or '\u205F' or '\u3000' or '\uFEFF';

    private static void Cut(List<int> folded, List<string> tokens)
    {
        var run = new List<int>();
        var isPaired = false;
        foreach (var codePoint in folded)
        {
            var pairs = Holds(Paired, codePoint);
            var isParting = !pairs && Holds(Parting, codePoint);
            if (pairs != isPaired || isParting)
                End();
            isPaired = pairs;
            if (!isParting)
                run.Add(codePoint);
        }

        End();

        void End()
        {
            if (isPaired && run.Count > 1)
                tokens.AddRange(run.Zip(run.Skip(1), (left, right) => Text(left) + Text(right)));
            else if (run.Count > 0)
                tokens.Add(string.Concat(run.Select(Text)));
            run.Clear();
        }
    }

    private static string Text(int codePoint) => new Rune(codePoint).ToString();

    private static bool Holds(int[] ranges, int codePoint)
    {
        for (var i = 0; i < ranges.Length; i += 2)
        {
            if (codePoint >= ranges[i] && codePoint <= ranges[i + 1])
                return true;
        }

        return false;
    }
}
