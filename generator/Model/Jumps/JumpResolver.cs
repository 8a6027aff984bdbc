namespace Archive.Model;

/// <summary>
/// Finds where a jump or a teaser leads: to the article on the target page that answers it, else to the page, else
/// nowhere. A jump whose answer is not certain leads to the page, never to a guess. The importer settles its flags by it, and the build
/// its links, so that both say the same.
/// </summary>
internal sealed class JumpResolver(IPageFinder pages)
{
    /// <summary>下转: the article that continues this one.</summary>
    public JumpTarget? ContinuedOn(PrintedArticle from) => Resolve(from, from.Article.ContinuedOn, article => article.ContinuedFrom);

    /// <summary>上接: the article that this one continues.</summary>
    public JumpTarget? ContinuedFrom(PrintedArticle from) => Resolve(from, from.Article.ContinuedFrom, article => article.ContinuedOn);

    /// <summary>导读: the article that is announced.</summary>
    public JumpTarget? Announced(Page from, Teaser teaser)
    {
        if (pages.Find(from, teaser.Target) is not { } page)
            return null;
        var named = page.Articles.Where(article => IsSame(article.Headline, teaser.Headline)).ToList();
        return new JumpTarget(page, named.Count == 1 ? named[0] : null);
    }

    /// <summary>
    /// The article that is read on as part of this one: each leads to the other, or the second does not say where it comes
    /// from and repeats the headline. A jump that is less sure is a link, and no text is joined by it.
    /// </summary>
    public PrintedArticle? Continuation(PrintedArticle from)
    {
        if (ContinuedOn(from) is not { Article: { } article } target)
            return null;
        var next = new PrintedArticle(target.Page, article);
        if (article.ContinuedFrom is null)
            return IsRepeated(from.Article, article) ? next : null;
        return ReferenceEquals(ContinuedFrom(next)?.Article, from.Article) ? next : null;
    }

    /// <summary>Whether the headline over a continuation says nothing that the first does not say.</summary>
    public static bool IsRepeated(Article first, Article continuation) =>
        IsSame(first.Headline, continuation.Headline) || IsPart(continuation.Headline, first.Headline) || IsPart(first.Headline, continuation.Headline);

    private JumpTarget? Resolve(PrintedArticle from, string? target, Func<Article, string?> backward)
    {
        if (pages.Find(from.Page, target) is not { } page)
            return null;
        var answers = page.Articles.Where(a => a != from.Article && pages.Find(page, backward(a))?.Label == from.Page.Label).ToList();
        var candidates = answers.Count > 0 ? answers : page.Articles.Where(a => a != from.Article).ToList();
        var alike = candidates.Where(a => IsAlike(a, from.Article)).ToList();
        var chosen = alike.Count == 1 ? alike[0] : answers.Count == 1 ? answers[0] : null;
        if (chosen is not null || answers.Count < 2)
            return new JumpTarget(page, chosen);

        // Several answer, and no headline tells which: the words of a story do, when one has far more of them than the others.
        var told = TextLikeness.Nearest(from.Article, alike.Count > 1 ? alike : answers);
        return new JumpTarget(page, told, IsJudged: told is not null);
    }

    /// <summary>A continuation repeats the headline, or part of it, or stands under the same label.</summary>
    private static bool IsAlike(Article one, Article other) =>
        IsRepeated(one, other) || IsSame(one.Label, other.Label);

    private static bool IsSame(string? one, string? other) => Spaceless.Of(one) is { Length: > 0 } text && text == Spaceless.Of(other);

    private static bool IsPart(string? part, string? whole) =>
        Spaceless.Of(part) is { Length: >= 4 } text && Spaceless.Of(whole).Contains(text, StringComparison.Ordinal);
}

/// <summary>The end of a jump.</summary>
/// <param name="Page">The page.</param>
/// <param name="Article">The article on it, when that is certain.</param>
/// <param name="IsJudged">Whether neither headline nor label tells the article, but its words.</param>
internal sealed record JumpTarget(Page Page, Article? Article, bool IsJudged = false);

/// <summary>An article and the page that it stands on.</summary>
internal sealed record PrintedArticle(Page Page, Article Article);
