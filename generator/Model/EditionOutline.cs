namespace Archive.Model;

/// <summary>What an edition consists of, without its text: enough for the addresses of all its pages and articles.</summary>
/// <param name="Key">Which edition.</param>
/// <param name="Pages">Its pages in sequence.</param>
internal sealed record EditionOutline(EditionKey Key, IReadOnlyList<PageOutline> Pages)
{
    /// <summary>Articles on all pages.</summary>
    public int ArticleCount { get; } = Pages.Sum(page => page.ArticleCount);

    /// <summary>Its open review flags, in order of their codes.</summary>
    public IReadOnlyList<FlagCount> Flags { get; init; } = [];

    /// <summary>The addresses of its page, its pages and its articles.</summary>
    public IEnumerable<string> Addresses => Pages.SelectMany(page => page.Addresses(Key)).Prepend(Address.Edition(Key));

    /// <summary>The edition as others see it.</summary>
    /// <param name="leadHeadline">Headline of the first article that has one.</param>
    public CatalogueEdition ToEntry(string? leadHeadline) => new(Key, Pages.Count, ArticleCount, leadHeadline);

    public static EditionOutline Of(Edition edition) => new(edition.Key, [.. edition.Pages.Select(PageOutline.Of)]) { Flags = FlagCount.Of(edition.Pages) };
}

/// <summary>A page of it.</summary>
/// <param name="Label">As printed.</param>
/// <param name="Sequence">Its place in the edition.</param>
/// <param name="ArticleCount">Articles on it.</param>
/// <param name="ArticleIds">Their ids in order; null when these are 1, 2, 3 …</param>
/// <param name="Section">Its printed name.</param>
internal sealed record PageOutline(string Label, int Sequence, int ArticleCount, IReadOnlyList<int>? ArticleIds, string? Section = null)
{
    public static PageOutline Of(Page page)
    {
        int[] ids = [.. page.Articles.Select(article => article.Id)];
        return new PageOutline(page.Label, page.Sequence, ids.Length, ids.SequenceEqual(Enumerable.Range(1, ids.Length)) ? null : ids, page.Section);
    }

    /// <summary>The addresses of the page and of its articles.</summary>
    public IEnumerable<string> Addresses(EditionKey edition) =>
        (ArticleIds ?? Enumerable.Range(1, ArticleCount)).Select(id => Address.Article(edition, Label, id)).Prepend(Address.Page(edition, Label));
}
