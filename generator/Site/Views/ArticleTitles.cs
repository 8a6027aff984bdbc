using Archive.Model;

namespace Archive.Site;

/// <summary>What is set over an article, made once: on its page, on its own page and in the lists that name it.</summary>
internal sealed class ArticleTitles(Words words)
{
    // By reference: two articles may say the same.
    private readonly Dictionary<Article, Entry> _entries = new(ReferenceEqualityComparer.Instance);

    public Entry Of(Article article)
    {
        if (!_entries.TryGetValue(article, out var entry))
            _entries.Add(article, entry = new Entry(words, article));
        return entry;
    }

    /// <summary>The title of one article.</summary>
    internal sealed class Entry
    {
        public Entry(Words words, Article article)
        {
            Text = ArticleTitle.Of(words, article);
            Html = ArticleTitle.Html(words, article);
            Field = ArticleTitle.FieldOf(article);
            LineEms = HeadlineHtml.LineEms(Text);
            IsLong = SiteContext.IsLong(Text);
            Kicker = article.Headline is null && article.Kicker == Text ? null : article.Kicker;
            Deck = article.Deck is null || (article.Headline is null && article.Deck == Text) ? null : HeadlineHtml.Write(article.Deck);
        }

        public string Text { get; }

        public SafeHtml Html { get; }

        /// <summary>The title part that it is; null when it is the opening of the text.</summary>
        public string? Field { get; }

        public int LineEms { get; }

        public bool IsLong { get; }

        /// <summary>The kicker, unless it stands in for the headline.</summary>
        public string? Kicker { get; }

        /// <summary>The deck, unless it stands in for the headline.</summary>
        public SafeHtml? Deck { get; }
    }
}
