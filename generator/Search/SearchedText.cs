using Archive.Model;

namespace Archive.Search;

/// <summary>
/// The texts of an article that search reads, each on its own: a hit never runs from one into another.
/// The browser reads the same fields from the article's page (article-text.js).
/// </summary>
internal static class SearchedText
{
    /// <summary>All but the headline, which has a rank of its own.</summary>
    public static IEnumerable<string> BesideHeadline(Article article)
    {
        string?[] lines = [article.Label, article.Kicker, article.Deck, article.Byline, article.SourceNote];
        return lines.OfType<string>().Concat(article.Blocks.Select(block => block.Text));
    }
}
