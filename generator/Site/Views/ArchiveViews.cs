using Archive.Model;

namespace Archive.Site;

/// <summary>Makes the views of the home page and of the newspapers' pages.</summary>
internal sealed class ArchiveViews(SiteContext context)
{
    private const int LatestOnHome = 4;

    private const int LatestOfNewspaper = 6;

    private readonly Words _words = context.Words;

    public HomeView Home()
    {
        var info = context.Catalogue.Info;
        return new HomeView(info.Title, info.Description, Ways(), [.. context.Catalogue.Newspapers.Select(n => OnHome(Address.Home, n))]);
    }

    private LinkView[] Ways()
    {
        var editions = context.Catalogue.Newspapers.SelectMany(newspaper => newspaper.Editions).ToList();
        LinkView To(string word, string address) => new(_words[word], address);
        return editions switch
        {
            [] => [],
            _ when editions.Exists(edition => edition.Key.Date.ExactDay is not null) =>
                [To("browse", Address.Browse), To("browseLatest", Address.BrowseLatest), To("browseDays", Address.BrowseDays)],
            _ => [To("browse", Address.Browse), To("browseLatest", Address.BrowseLatest)],
        };
    }

    public SearchView Search() => new(
        Address.Root(Address.SearchPage),
        [.. context.Catalogue.Newspapers.Select(n => n.Newspaper).Select(n => new SearchNewspaperView(n.Id, n.Name, Address.Relative(Address.SearchPage, Address.Newspaper(n.Id)), context.Lang(n)))]);

    public NewspaperView Newspaper(CatalogueNewspaper entry)
    {
        var newspaper = entry.Newspaper;
        var from = Address.Newspaper(newspaper.Id);
        var website = newspaper.Website is { } site ? new LinkView(site, SafeLinkRenderer.IsLink(site) ? site : null) : null;
        return new NewspaperView(
            [context.HomeLink(from), new LinkView(newspaper.Name, href: null, context.Lang(newspaper), isCurrent: true)],
            newspaper.Name,
            context.Lang(newspaper),
            newspaper.Description,
            newspaper.Publisher,
            newspaper.Place,
            newspaper.Cn,
            newspaper.Issn,
            website,
            Summary(entry),
            YearLinks(entry, prefix: "") is { Count: > 1 } links ? links : [],
            Calendar.Years(context, from, entry),
            [.. entry.Editions.Where(e => !Calendar.IsDated(e)).Select(e => context.EditionLine(from, e, newspaper))],
            entry.Editions.Any(Calendar.IsDated) ? Latest(from, entry, LatestOfNewspaper) : []);
    }

    private HomeNewspaperView OnHome(string from, CatalogueNewspaper entry)
    {
        var href = Address.Relative(from, Address.Newspaper(entry.Newspaper.Id));
        return new HomeNewspaperView(
            entry.Newspaper.Name,
            href,
            context.Lang(entry.Newspaper),
            Summary(entry),
            Latest(from, entry, LatestOnHome),
            YearLinks(entry, href));
    }

    /// <summary>1985—2021 · 12,000期.</summary>
    private string Summary(CatalogueNewspaper entry)
    {
        var count = _words.Count("editions", entry.Editions.Count);
        if (entry.Editions.Count == 0)
            return count;
        var (first, last) = (entry.Editions[0].Key.Date.Year, entry.Editions[^1].Key.Date.Year);
        return first == last ? $"{first} · {count}" : $"{_words.Fill("span", ("first", first), ("last", last))} · {count}";
    }

    private List<LinkView> YearLinks(CatalogueNewspaper entry, string prefix)
    {
        var links = Calendar.YearsOf(entry).Select(year => new LinkView(year, $"{prefix}#{Calendar.YearId(year)}")).ToList();
        if (!entry.Editions.All(Calendar.IsDated))
            links.Add(new LinkView(_words["undated"], $"{prefix}#{Calendar.UndatedId}"));
        return links;
    }

    private List<EditionLineView> Latest(string from, CatalogueNewspaper entry, int count) =>
        [.. entry.Editions.TakeLast(count).Reverse().Select(e => context.EditionLine(from, e, entry.Newspaper))];
}
