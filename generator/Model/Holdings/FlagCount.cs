namespace Archive.Model;

/// <summary>Open review flags of one code.</summary>
/// <param name="Code">The code: <c>jump-open</c>.</param>
/// <param name="Count">How many.</param>
internal readonly record struct FlagCount(string Code, int Count)
{
    /// <summary>The flags of pages, in order of their codes.</summary>
    public static IReadOnlyList<FlagCount> Of(IEnumerable<Page> pages) =>
    [
        .. pages.SelectMany(page => page.Articles).SelectMany(article => article.Review).CountBy(flag => flag.Code, StringComparer.Ordinal)
            .OrderBy(flag => flag.Key, StringComparer.Ordinal).Select(flag => new FlagCount(flag.Key, flag.Value)),
    ];

    /// <summary>The flags of editions together, the most frequent first.</summary>
    public static IReadOnlyList<FlagCount> Sum(IEnumerable<EditionOutline> editions) =>
    [
        .. editions.SelectMany(edition => edition.Flags).GroupBy(flag => flag.Code, flag => flag.Count, StringComparer.Ordinal).Select(flags => new FlagCount(flags.Key, flags.Sum()))
            .OrderByDescending(flag => flag.Count).ThenBy(flag => flag.Code, StringComparer.Ordinal),
    ];
}
