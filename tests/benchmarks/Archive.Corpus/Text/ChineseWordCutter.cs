namespace Archive.Corpus;

/// <summary>
/// Cuts Chinese text into words by what the text itself repeats: no dictionary is needed to recombine it. A run of two to four
/// characters that stands there often, and neither begins nor ends with a particle, is a word.
/// </summary>
internal sealed class ChineseWordCutter
{
    private const int LongestWord = 4;
    private const int LeastCount = 3;
    private const string Particles = "的了和在是与对为等将把被到从也就都而及或不有这那一个我们他她它以于中上下来去要会能着过";

    private readonly HashSet<string> _words;

    public ChineseWordCutter(IEnumerable<string> texts) =>
        _words = texts.SelectMany(Runs)
            .CountBy(run => run, StringComparer.Ordinal)
            .Where(run => run.Value >= LeastCount)
            .Select(run => run.Key)
            .ToHashSet(StringComparer.Ordinal);

    /// <summary>The words and punctuation marks of a text, in order, nothing left out.</summary>
    public IReadOnlyList<string> Cut(string text)
    {
        var words = new List<string>();
        for (var start = 0; start < text.Length;)
        {
            var length = LengthAt(text, start);
            words.Add(text.Substring(start, length));
            start += length;
        }

        return words;
    }

    public static bool IsContentWord(string word) => word.Length > 1 && IsHan(word[0]);

    public static bool IsHan(char c) => c is >= '\u4E00' and <= '\u9FFF';

    private static IEnumerable<string> Runs(string text) =>
        from start in Enumerable.Range(0, text.Length)
        from length in Enumerable.Range(2, LongestWord - 1)
        where start + length <= text.Length
        let run = text.Substring(start, length)
        where run.All(IsHan) && !IsParticle(run[0]) && !IsParticle(run[^1])
        select run;

    private static bool IsParticle(char c) => Particles.Contains(c, StringComparison.Ordinal);

    /// <summary>The longest word that begins here; digits and Latin letters stay together.</summary>
    private int LengthAt(string text, int start)
    {
        if (char.IsAsciiLetterOrDigit(text[start]) || char.IsSurrogate(text[start]))
        {
            var end = start + 1;
            while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || char.IsSurrogate(text[end])))
                end++;
            return end - start;
        }

        for (var length = Math.Min(LongestWord, text.Length - start); length > 1; length--)
        {
            if (_words.Contains(text.Substring(start, length)))
                return length;
        }

        return 1;
    }
}
