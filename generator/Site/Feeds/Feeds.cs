using Archive.Model;

namespace Archive.Site;

/// <summary>Makes the feeds: of the archive, and of each newspaper.</summary>
internal sealed class Feeds(SiteContext context, PublicAddress addresses)
{
    /// <summary>So many editions are in a feed: a month of a daily.</summary>
    private const int MostEntries = 31;

    private Words Words => context.Words;

    /// <summary>The feed of a newspaper, in both formats.</summary>
    public IReadOnlyList<SiteFile> Of(CatalogueNewspaper newspaper) =>
        Files(newspaper.Newspaper.Id, newspaper.Newspaper.Name, newspaper.Newspaper.Language, Address.Newspaper(newspaper.Newspaper.Id), [newspaper]);

    /// <summary>The feed of the archive, in both formats.</summary>
    public IReadOnlyList<SiteFile> OfArchive() =>
        Files(newspaperId: null, context.Catalogue.Info.Title, Words.Language, Address.Home, context.Catalogue.Newspapers);

    private SiteFile[] Files(string? newspaperId, string title, string language, string home, IEnumerable<CatalogueNewspaper> newspapers)
    {
        var newest = newspapers
            .SelectMany(newspaper => newspaper.Editions.TakeLast(MostEntries).Select(edition => (Edition: edition, newspaper.Newspaper)))
            .OrderByDescending(found => found.Edition.Key.Date.LastDay)
            .ThenBy(found => found.Newspaper.Id, StringComparer.Ordinal)
            .ThenByDescending(found => found.Edition.Key.Number)
            .Take(MostEntries)
            .Select(found => Entry(found.Edition, found.Newspaper));
        var (atom, json) = (Address.AtomFeed(newspaperId), Address.JsonFeed(newspaperId));
        var feed = new Feed(title, language, addresses.Of(home), addresses.Of(atom), addresses.Of(json), [.. newest]);
        return [new SiteFile(atom, AtomFeed.Write(feed)), new SiteFile(json, JsonFeed.Write(feed))];
    }

    private FeedEntry Entry(CatalogueEdition edition, Newspaper newspaper)
    {
        var extent = Words.Extent(edition.PageCount, edition.ArticleCount);
        return new FeedEntry(
            newspaper.Name,
            $"{newspaper.Name} {DateWords.Write(Words, edition.Key)}",
            addresses.Of(Address.Edition(edition.Key)),
            edition.LeadHeadline is { Length: > 0 } lead ? $"{lead.ReplaceLineEndings(" ")} ({extent})" : extent,
            newspaper.Language,
            FeedEntry.TimeOf(edition.Key.Date.LastDay));
    }
}
