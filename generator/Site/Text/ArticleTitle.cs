using Archive.Model;

namespace Archive.Site;

/// <summary>What an article is called in headings, lists and titles, also when nothing is printed over it.</summary>
internal static class ArticleTitle
{
    private const int OpeningLength = 24;

    /// <summary>The headline; without one its other title parts; without these the opening of its text.</summary>
    public static string Of(Words words, Article article) => Of(article) ?? words["untitled"];

    /// <summary>The same; null when nothing of it is printed.</summary>
    public static string? Of(Article article)
    {
        if (FirstOf(article.Headline, article.Kicker, article.Deck) is { } printed)
            return printed;
        var opening = article.Blocks.Select(b => b.Text.Trim()).FirstOrDefault(t => t.Length > 0);
        if (opening is null)
            return FirstOf(article.Label);
        if (opening.Length <= OpeningLength)
            return opening;
        var end = char.IsHighSurrogate(opening[OpeningLength - 1]) ? OpeningLength - 1 : OpeningLength;
        return opening[..end] + "…";
    }

    /// <summary>The same as HTML: a printed title in its printed lines, an opening as plain text.</summary>
    public static SafeHtml Html(Words words, Article article) =>
        IsPrinted(article) ? HeadlineHtml.Write(Of(words, article)) : HtmlText.Escape(Of(words, article));

    /// <summary>The name of the title part that it is called after; null when none is printed.</summary>
    public static string? FieldOf(Article article) =>
        FirstOf(article.Headline) is not null ? "headline" : FirstOf(article.Kicker) is not null ? "kicker" : FirstOf(article.Deck) is not null ? "deck" : null;

    /// <summary>Whether any title part is printed over it.</summary>
    public static bool IsPrinted(Article article) => FieldOf(article) is not null;

    private static string? FirstOf(params ReadOnlySpan<string?> candidates)
    {
        foreach (var candidate in candidates)
        {
            if (!string.IsNullOrWhiteSpace(candidate))
                return candidate;
        }

        return null;
    }
}
