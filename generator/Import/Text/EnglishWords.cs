using System.Buffers;

namespace Archive.Import;

/// <summary>How English headlines are worded, and how running text is.</summary>
internal static class EnglishWords
{
    private static readonly HashSet<string> ProseWords = new(StringComparer.Ordinal)
    {
        "the", "a", "an", "was", "were", "is", "are", "be", "been", "has", "have", "had", "will", "would", "could", "said", "says", "that", "which", "who",
        "it", "he", "she", "they", "we", "you", "i", "his", "her", "their", "its", "my", "our", "this", "there", "when", "while", "because", "about", "also",
    };

    private static readonly SearchValues<char> ProseMarks = SearchValues.Create(",.;“”\"");

    /// <summary>Six letters or more, none of them small.</summary>
    public static bool IsAllCaps(string text) => text.Count(char.IsLetter) >= 6 && !text.Any(char.IsLower);

    /// <summary>A first word that only begins a sentence: The, At.</summary>
    public static bool StartsSentence(string text)
    {
        var word = text.IndexOf(' ', StringComparison.Ordinal) is > 0 and var space ? text[..space] : text;
        return word is "The" or "A" or "An" or "In" or "On" or "At" or "It" or "He" or "She" or "They" or "We" or "When" or "After" or "As" or "If" or "But" or "There" or "This" or "These" or "To" or "For" or "With" or "What" or "More" or "About";
    }

    /// <summary>A last word that wants another after it.</summary>
    public static bool EndsInFunctionWord(string text)
    {
        var word = text[(text.LastIndexOf(' ') + 1)..];
        return word is "the" or "a" or "an" or "of" or "in" or "at" or "to" or "by" or "for" or "and" or "or" or "from" or "with" or "on" or "said" or "near" or "that" or "as" or "is" or "was" or "Mr." or "Mrs." or "Dr.";
    }

    /// <summary>Words with capitals, as English headlines have them; sentences have few.</summary>
    public static bool IsTitleCase(string text)
    {
        var words = text.Split(' ').Where(w => w.Length >= 4 && char.IsLetter(w[0])).ToList();
        return words.Count >= 3 && !StartsSentence(text) && words.Count(w => char.IsUpper(w[0])) * 4 >= words.Count * 3;
    }

    /// <summary>Words without articles, auxiliaries and marks: headlines leave out what the first line of a paragraph can hardly do without.</summary>
    public static bool IsTelegraphic(string text)
    {
        var words = text.Split(' ');
        return words.Length >= 5 && text.AsSpan().IndexOfAny(ProseMarks) < 0 && !words.Any(w => ProseWords.Contains(w.ToLowerInvariant()));
    }
}
