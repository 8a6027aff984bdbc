namespace Archive.Corpus;

/// <summary>
/// What one article is about: the few invented words that come back in it, and the share of its words that are invented at all.
/// Words of a newspaper come in bursts; without topics every word would be spread evenly.
/// </summary>
internal sealed class Topic
{
    private const int WordCount = 5;
    private const int LeastShare = 10;
    private const int MostShare = 22;

    private readonly int[] _ranks;
    private readonly int _share;

    public Topic(Dice dice)
    {
        _ranks = [.. Enumerable.Range(0, WordCount).Select(_ => InventedWords.Draw(dice))];
        _share = LeastShare + dice.Below(MostShare - LeastShare + 1);
    }

    /// <summary>Whether the next word of the text gives way to an invented one; of a headline's words more do.</summary>
    public bool Takes(Dice dice, bool isHeadline) => dice.Chance(isHeadline ? 2 * _share : _share);

    /// <summary>The rank of an invented word: half of them are the topic's.</summary>
    public int Rank(Dice dice) => dice.Chance(50) ? _ranks[dice.Below(_ranks.Length)] : InventedWords.Draw(dice);
}
