namespace Archive.Import;

/// <summary>
/// Pairs of Han characters, and Latin words, to measure how much of a heading's wording stands in a text. Containment, not
/// similarity: a body holds far more than its headline. (On hand-made truth the right body had the higher share for 18 of 19 headings.)
/// </summary>
internal sealed class Bigrams
{
    /// <summary>Shorter Latin words stand in every text.</summary>
    private const int ShortestWord = 5;

    private readonly HashSet<int> _units = [];

    public Bigrams(IEnumerable<string> texts)
    {
        foreach (var text in texts)
            foreach (var unit in Of(text))
                _units.Add(unit);
    }

    /// <summary>The share of the heading's units that occur in the text, 0 to 1.</summary>
    public double Containment(string heading)
    {
        var all = 0;
        var held = 0;
        foreach (var unit in Of(heading))
        {
            all++;
            if (_units.Contains(unit))
                held++;
        }

        return all == 0 ? 0 : (double)held / all;
    }

    /// <summary>The spaces of a Chinese headline are only printed line breaks: pairs go across them and across punctuation.</summary>
    private static IEnumerable<int> Of(string text)
    {
        var before = '\0';
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (!char.IsLetterOrDigit(c))
                continue;
            if (char.IsAsciiLetter(c))
            {
                var end = i;
                while (end < text.Length && char.IsAsciiLetter(text[end]))
                    end++;
                if (end - i >= ShortestWord)
                    yield return Hash(text.AsSpan(i, end - i));
                i = end - 1;
                before = '\0';
                continue;
            }

            if (before != '\0')
                yield return (before << 16) | c;
            before = c;
        }
    }

    /// <summary>FNV-1a of the word in lower case: the same on every run, unlike string hashes.</summary>
    private static int Hash(ReadOnlySpan<char> word)
    {
        var hash = 2166136261u;
        foreach (var c in word)
            hash = (hash ^ (uint)(c | 0x20)) * 16777619u;
        return (int)hash;
    }
}
