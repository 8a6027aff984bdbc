using System.Text;

namespace Archive.Corpus;

/// <summary>Writes sentences and headlines of one language.</summary>
/// <param name="sentences">The real sentences that the text is recombined from.</param>
/// <param name="headlines">The same for headlines.</param>
/// <param name="words">The words that take the place of some.</param>
/// <param name="hasSpaces">Whether the language parts its words by spaces.</param>
internal sealed class Prose(WordChain sentences, WordChain headlines, InventedWords words, bool hasSpaces)
{
    /// <summary>A chain that finds no end is ended.</summary>
    private const int LongestSentence = 220;

    private readonly char _fullStop = hasSpaces ? '.' : '。';

    public InventedWords Words => words;

    /// <summary>Writes sentences until the text has the length.</summary>
    public void Append(StringBuilder text, int length, Dice dice, Topic topic)
    {
        while (text.Length < length)
            AppendSentence(text, dice, topic);
    }

    /// <summary>A headline, kicker, deck or crosshead of at least a length, with a space where lines of real ones meet.</summary>
    public string Headline(int length, Dice dice, Topic topic)
    {
        var text = new StringBuilder();
        while (text.Length < length)
        {
            if (text.Length > 0)
                text.Append(' ');
            for (var word = headlines.First(dice); word is not null && text.Length < length; word = headlines.After(word, dice))
            {
                if (!word.IsMark)
                    AppendWord(text, word, dice, topic, isHeadline: true);
            }
        }

        return text.ToString();
    }

    private void AppendSentence(StringBuilder text, Dice dice, Topic topic)
    {
        var longest = text.Length + LongestSentence;
        for (var word = sentences.First(dice); word is not null; word = sentences.After(word, dice))
        {
            if (word.IsMark)
                text.Append(word.Text);
            else
                AppendWord(text, word, dice, topic, isHeadline: false);
            if (text.Length > longest)
            {
                text.Append(_fullStop);
                break;
            }
        }
    }

    private void AppendWord(StringBuilder text, ChainWord word, Dice dice, Topic topic, bool isHeadline)
    {
        if (hasSpaces && text.Length > 0 && text[^1] != ' ')
            text.Append(' ');
        text.Append(word.IsContent && topic.Takes(dice, isHeadline) ? words[topic.Rank(dice)] : word.Text);
    }
}
