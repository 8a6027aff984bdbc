using System.Text;

namespace Archive.Corpus;

/// <summary>Invented English names, places and words, of syllables.</summary>
internal sealed class EnglishWords : InventedWords
{
    private static readonly string[] Onsets = ["b", "br", "c", "ch", "cl", "d", "dr", "f", "fl", "g", "gr", "h", "j", "k", "l", "m", "n", "p", "pr", "qu", "r", "s", "sh", "st", "t", "th", "tr", "v", "w", "wh"];

    private static readonly string[] Vowels = ["a", "e", "i", "o", "u", "ai", "ea", "ee", "oa", "ou", "y"];

    private static readonly string[] Codas = ["", "", "n", "r", "l", "m", "t", "ck", "nd", "st", "rn", "x"];

    private static readonly string[] NameEndings = ["son", "ley", "ton", "er", "man", "field", "worth", "by"];

    private static readonly string[] PlaceEndings = ["ford", "ham", "bury", "port", "wick", "dale", "mouth", "stead"];

    private static readonly string[] WordEndings = ["ing", "tion", "ment", "ed", "al", "er", "ness", "ly", "s"];

    public override string Person(Dice dice) => $"{Capital(Syllables(dice, 2))} {Surname(dice)}";

    protected override string Invent(Dice dice) => dice.Below(100) switch
    {
        < 40 => Surname(dice),
        < 60 => Capital(Syllables(dice, 1 + dice.Below(2))) + dice.Of(PlaceEndings),
        _ => Syllables(dice, 1 + dice.Below(2)) + dice.Of(WordEndings),
    };

    private static string Surname(Dice dice) => Capital(Syllables(dice, 1 + dice.Below(2))) + dice.Of(NameEndings);

    private static string Syllables(Dice dice, int count)
    {
        var word = new StringBuilder();
        for (var k = 0; k < count; k++)
            word.Append(dice.Of(Onsets)).Append(dice.Of(Vowels)).Append(dice.Of(Codas));
        return word.ToString();
    }

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}
