namespace Archive.Corpus;

/// <summary>Cuts English text into words and punctuation marks.</summary>
internal static class EnglishWordCutter
{
    /// <summary>Shorter words are mostly articles, prepositions and the like.</summary>
    private const int ShortestContentWord = 5;

    public static IReadOnlyList<string> Cut(string text)
    {
        var words = new List<string>();
        foreach (var part in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var word = part.TrimEnd('.', ',');
            words.Add(word);
            words.AddRange(part[word.Length..].Select(mark => mark.ToString()));
        }

        return words;
    }

    public static bool IsContentWord(string word) => word.Length >= ShortestContentWord && char.IsAsciiLetterLower(word[0]);
}
