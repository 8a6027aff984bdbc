namespace Archive.Corpus;

/// <summary>
/// Sentences cut into words, and recombined: after a word comes what comes after it at any of its places, so that every two
/// neighbours are real and a sentence as a whole hardly ever is.
/// </summary>
internal sealed class WordChain
{
    private readonly ChainWord?[] _text;
    private readonly int[] _starts;

    /// <summary>A chain of sentences.</summary>
    /// <param name="sentences">The sentences, each as its words and punctuation marks; at least one.</param>
    /// <param name="isContentWord">Whether a word carries meaning of its own.</param>
    public WordChain(IEnumerable<IReadOnlyList<string>> sentences, Func<string, bool> isContentWord)
    {
        var places = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        var text = new List<string?>();
        var starts = new List<int>();
        foreach (var sentence in sentences.Where(sentence => sentence.Count > 0))
        {
            starts.Add(text.Count);
            foreach (var word in sentence)
            {
                if (!places.TryGetValue(word, out var here))
                    places.Add(word, here = []);
                here.Add(text.Count);
                text.Add(word);
            }

            text.Add(null);
        }

        var words = places.ToDictionary(
            word => word.Key,
            word => new ChainWord(word.Key, IsMark(word.Key), isContentWord(word.Key), [.. word.Value]),
            StringComparer.Ordinal);
        _text = [.. text.Select(word => word is null ? null : words[word])];
        _starts = [.. starts];
    }

    /// <summary>The first word of a sentence.</summary>
    public ChainWord First(Dice dice) => _text[_starts[dice.Below(_starts.Length)]]!;

    /// <summary>A word that may follow; null when the sentence ends here.</summary>
    public ChainWord? After(ChainWord word, Dice dice) => _text[word.Places[dice.Below(word.Places.Length)] + 1];

    private static bool IsMark(string word) => word.Length == 1 && !char.IsLetterOrDigit(word[0]);
}

/// <summary>A word or punctuation mark of a chain.</summary>
/// <param name="Text">The word.</param>
/// <param name="IsMark">Whether it is a punctuation mark.</param>
/// <param name="IsContent">Whether it carries meaning of its own.</param>
/// <param name="Places">Where in the chain's text it stands.</param>
internal sealed record ChainWord(string Text, bool IsMark, bool IsContent, int[] Places);
