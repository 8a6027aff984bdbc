using Archive.Model;

namespace Archive.Check;

/// <summary>The texts of an article.</summary>
internal static class ArticleTexts
{
    /// <summary>Everything that is printed of it, piece by piece.</summary>
    public static IEnumerable<string> Texts(this Article article) => new[] { article.Label, article.Kicker, article.Headline, article.Deck, article.Byline, article.Dateline, article.SourceNote }
        .OfType<string>()
        .Concat(article.JumpMarks)
        .Concat(article.Blocks.Select(block => block.Text));
}
