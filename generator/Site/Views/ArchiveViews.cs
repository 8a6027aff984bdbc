using Archive.Model;

namespace Archive.Site;

/// <summary>Makes the views of the home page and of the search page.</summary>
internal sealed class ArchiveViews(SiteContext context, NewspaperViews newspapers)
{
    private const int LatestOnHome = 4;

    public HomeView Home()
    {
        var info = context.Catalogue.Info;
        return new HomeView(info.Title, info.Description, Ways(), [.. context.Catalogue.Newspapers.Select(OnHome)]);
    }

    private LinkView[] Ways()
    {
        var editions = context.Catalogue.Newspapers.SelectMany(newspaper => newspaper.Editions).ToList();
        LinkView To(string word, string address) => new(context.Words[word], address);
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

    private HomeNewspaperView OnHome(CatalogueNewspaper entry) => new(
        entry.Newspaper.Name,
        Address.Relative(Address.Home, Address.Newspaper(entry.Newspaper.Id)),
        context.Lang(entry.Newspaper),
        newspapers.Summary(entry),
        newspapers.LatestOf(Address.Home, entry, LatestOnHome),
        newspapers.YearsOnHome(new NewspaperYears(entry)));
}
