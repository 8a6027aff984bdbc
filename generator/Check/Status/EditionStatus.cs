using Archive.Model;

namespace Archive.Check;

/// <summary>What one edition adds to the state of the archive.</summary>
/// <param name="Key">Which edition.</param>
/// <param name="Pages">Its pages.</param>
/// <param name="Articles">Articles on them.</param>
/// <param name="Flags">Open review flags by code.</param>
/// <param name="Modified">When one of its files was last written, in UTC.</param>
internal sealed record EditionStatus(EditionKey Key, int Pages, int Articles, IReadOnlyDictionary<string, int> Flags, DateTime Modified)
{
    /// <summary>The edition as the calendar sees it.</summary>
    public CatalogueEdition Entry => new(Key, Pages, Articles, LeadHeadline: null);

    public static EditionStatus Of(Edition edition, DateTime modified) => new(
        edition.Key,
        edition.Pages.Count,
        edition.Pages.Sum(page => page.Articles.Count),
        edition.Pages.SelectMany(page => page.Articles).SelectMany(article => article.Review).CountBy(flag => flag.Code, StringComparer.Ordinal)
            .ToDictionary(StringComparer.Ordinal),
        modified);
}
