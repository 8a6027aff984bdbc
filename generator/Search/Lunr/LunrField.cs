using Archive.Model;

namespace Archive.Search;

/// <summary>A field of the index for lunr.js.</summary>
/// <param name="Name">Its name, for queries such as <c>headline:运河</c>.</param>
/// <param name="Boost">How much more a hit in it counts.</param>
/// <param name="TextOf">What of an article it holds.</param>
internal sealed record LunrField(string Name, int Boost, Func<Article, string?> TextOf)
{
    /// <summary>The fields, in the order in which the index names them.</summary>
    public static IReadOnlyList<LunrField> All { get; } =
    [
        new("headline", Boost: 3, article => article.Headline),
        new("byline", Boost: 1, article => article.Byline),
        new("text", Boost: 1, Text),
    ];

    private static string Text(Article article)
    {
        string?[] lines = [article.Label, article.Kicker, article.Deck, article.SourceNote];
        return string.Join('\n', lines.OfType<string>().Concat(article.Blocks.Select(block => block.Text)));
    }
}
