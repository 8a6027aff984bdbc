namespace Archive.Model;

/// <summary>Which of several articles goes on with a story, by the words that only one of them shares with it.</summary>
internal static class TextLikeness
{
    /// <summary>Pairs of letters that a continuation shares with its story at least: names, places, what it is about.</summary>
    private const int LeastShared = 6;

    /// <summary>How many times as many as any other.</summary>
    private const int LeastLead = 3;

    /// <summary>The one that is far nearer than the others; null when none is.</summary>
    public static Article? Nearest(Article story, IReadOnlyList<Article> candidates)
    {
        var own = Pairs(story);
        var shared = candidates.Select(candidate => Pairs(candidate).Where(own.Contains).ToHashSet()).ToList();

        // What several share with the story, such as 本报讯, tells none of them from the others.
        var owners = shared.SelectMany(pairs => pairs).CountBy(pair => pair).ToDictionary();
        var ranked = candidates
            .Select((candidate, k) => (Article: candidate, Count: shared[k].Count(pair => owners[pair] == 1)))
            .OrderByDescending(candidate => candidate.Count)
            .ToList();
        return ranked[0].Count >= LeastShared && ranked[0].Count >= LeastLead * ranked[1].Count ? ranked[0].Article : null;
    }

    private static HashSet<int> Pairs(Article article)
    {
        var pairs = new HashSet<int>();
        foreach (var text in article.Blocks.Select(block => block.Text).Append(article.Headline ?? "").Append(article.Deck ?? ""))
        {
            for (var i = 1; i < text.Length; i++)
            {
                if (char.IsLetterOrDigit(text[i - 1]) && char.IsLetterOrDigit(text[i]))
                    pairs.Add((text[i - 1] << 16) | text[i]);
            }
        }

        return pairs;
    }
}
