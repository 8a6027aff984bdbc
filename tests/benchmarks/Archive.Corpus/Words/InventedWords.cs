namespace Archive.Corpus;

/// <summary>
/// A vocabulary of words that no newspaper ever printed, by rank. A word comes from its rank alone, so that the vocabulary costs
/// no file and is the same for every seed.
/// </summary>
internal abstract class InventedWords
{
    /// <summary>So many words and names does a newspaper of a million articles use beside the common ones.</summary>
    public const int Size = 400_000;

    /// <summary>So many common words does the real text hold that are more frequent than all invented ones.</summary>
    private const int CommonWords = 400;

    /// <summary>Words rarer than these are names of which most turn up in one story only.</summary>
    private const int Knee = 12_000;

    private static readonly Zipf Ranks = new(Size, CommonWords, Knee);

    // Filled as needed from several threads: each of them would put in the same word.
    private readonly string?[] _known = new string?[Size];

    /// <summary>A rank, as often as its word is used.</summary>
    public static int Draw(Dice dice) => Ranks.Draw(dice);

    public string this[int rank] => _known[rank] ??= Invent(Dice.For(seed: 0, rank));

    /// <summary>A person's name.</summary>
    public abstract string Person(Dice dice);

    /// <summary>A word of any sort.</summary>
    protected abstract string Invent(Dice dice);
}
