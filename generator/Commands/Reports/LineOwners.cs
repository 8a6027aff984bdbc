using Archive.Model;

namespace Archive.Commands;

/// <summary>
/// Which article of a page a line of its source went into, by the words alone: whatever reader made the page, it kept them. Each stretch of a few
/// characters votes for the articles that have it.
/// </summary>
internal sealed class LineOwners
{
    /// <summary>Teasers and furniture are told apart from articles, whose places count from 0.</summary>
    public const int Teaser = -1;
    public const int Furniture = -2;

    /// <summary>A line that is found nowhere.</summary>
    public const int Nobody = -3;

    private const int Stretch = 4;

    /// <summary>A stretch that more have tells nothing.</summary>
    private const int MostOwners = 4;

    private readonly Dictionary<ulong, List<int>> _owners = [];
    private readonly Dictionary<string, int> _short = new(StringComparer.Ordinal);
    private int _last = Nobody;

    public LineOwners(IReadOnlyList<Article> articles, IEnumerable<Teaser> teasers, IEnumerable<string> furniture)
    {
        for (var k = 0; k < articles.Count; k++)
        {
            foreach (var text in Texts(articles[k]))
                Add(text, k);
        }

        foreach (var teaser in teasers)
        {
            foreach (var text in new[] { teaser.Headline, teaser.Deck, teaser.Mark })
                Add(text, Teaser);
        }

        foreach (var text in furniture)
            Add(text, Furniture);
    }

    /// <summary>The place of the article that has the line, or one of the marks; lines are asked for in their order.</summary>
    public int Of(string line)
    {
        var text = Squeeze(line);
        if (text.Length == 0)
            return Nobody;
        if (_short.TryGetValue(text, out var whole))
            return _last = whole;
        var votes = new Dictionary<int, int>();
        foreach (var stretch in Stretches(text))
        {
            foreach (var owner in _owners.GetValueOrDefault(stretch, []))
                votes[owner] = votes.GetValueOrDefault(owner) + 1;
        }

        if (votes.Count == 0)
            return text.Length < Stretch ? _last : Nobody;
        var most = votes.Values.Max();
        return _last = votes.GetValueOrDefault(_last) == most ? _last : votes.Where(vote => vote.Value == most).OrderBy(vote => vote.Key < 0).ThenBy(vote => vote.Key).First().Key;
    }

    private static IEnumerable<string?> Texts(Article article) =>
        article.Blocks.Select(block => block.Text).Concat(article.JumpMarks).Concat([article.Label, article.Kicker, article.Headline, article.Deck, article.Byline, article.SourceNote]);

    private void Add(string? text, int owner)
    {
        var squeezed = Squeeze(text ?? "");
        if (squeezed.Length is > 0 and < Stretch * 4)
            _short.TryAdd(squeezed, owner);
        foreach (var stretch in Stretches(squeezed))
        {
            if (!_owners.TryGetValue(stretch, out var owners))
                _owners.Add(stretch, owners = []);
            if (owners.Count < MostOwners && !owners.Contains(owner))
                owners.Add(owner);
        }
    }

    /// <summary>Every run of four characters: four of 16 bits are exactly one number of 64.</summary>
    private static IEnumerable<ulong> Stretches(string text)
    {
        ulong window = 0;
        for (var i = 0; i < text.Length; i++)
        {
            window = (window << 16) | text[i];
            if (i >= Stretch - 1)
                yield return window;
        }
    }

    private static string Squeeze(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c) && c is not ('#' or '*' or '_' or '|' or '>' or '\\' or '\uFEFF')));
}
