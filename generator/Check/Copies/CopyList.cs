using Archive.Content;

namespace Archive.Check;

/// <summary>The copies in an archive: whole pages, and what is left of single articles.</summary>
internal sealed class CopyList
{
    /// <summary>The part of a page's articles that are copies of one other page's when the page as a whole is one.</summary>
    private const double LeastPart = 0.8;

    /// <summary>One article alone makes no copied page: a law or a speech fills pages of many newspapers.</summary>
    private const int LeastArticles = 2;

    private readonly Dictionary<string, IReadOnlyList<int>?> _lines = new(StringComparer.Ordinal);

    public CopyList(IReadOnlyList<Copy> copies)
    {
        Pages = [.. copies
            .GroupBy(copy => (Later: copy.Later.Page, Earlier: copy.Earlier.Page))
            .Where(pages => pages.Key.Later != pages.Key.Earlier && pages.Count() >= Math.Max(LeastArticles, LeastPart * pages.Key.Later.Articles))
            .Select(pages => new CopiedPage(pages.Key.Later, pages.Key.Earlier, pages.Count()))];
        var copied = Pages.Select(page => page.Later).ToHashSet();
        Articles = [.. copies.Where(copy => !copied.Contains(copy.Later.Page))];
    }

    /// <summary>Pages of which nearly all articles stand on one earlier page.</summary>
    public IReadOnlyList<CopiedPage> Pages { get; }

    /// <summary>Copied articles on other pages.</summary>
    public IReadOnlyList<Copy> Articles { get; }

    /// <summary>The line of an article in its file, which is read again for it; null when it cannot be.</summary>
    public int? LineOf(SketchedArticle article)
    {
        if (!_lines.TryGetValue(article.Page.File, out var lines))
            _lines[article.Page.File] = lines = TextFile.Read(article.Page.File, []) is { } text ? PageLines.Of(text).Articles : null;
        return lines?[article.Place];
    }
}

/// <summary>A page that says what an earlier one says.</summary>
/// <param name="Later">The page.</param>
/// <param name="Earlier">The earlier one.</param>
/// <param name="Shared">How many of its articles stand there.</param>
internal sealed record CopiedPage(SketchedPage Later, SketchedPage Earlier, int Shared);
