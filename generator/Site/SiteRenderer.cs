using Archive.Model;

namespace Archive.Site;

/// <summary>
/// Renders the files of the site from the model. Immutable once made, so that editions can be rendered in parallel; an
/// edition's files depend on the edition, its neighbours in the catalogue and the templates, and on nothing else, but that
/// its own page also shows what other newspapers had that day.
/// </summary>
public sealed class SiteRenderer
{
    private const string YearTemplate = "year";

    private const string UncertainTemplate = "uncertain";

    private const string WholeTemplate = "whole";

    /// <summary>Citations repeat what is on the articles' own pages: those are to be found. What was withdrawn is not.</summary>
    private static readonly SafeHtml Unlisted = new("<meta name=\"robots\" content=\"noindex\">");

    private readonly TemplateSet _templates;

    private readonly SiteContext _context;

    private readonly ArchiveViews _archiveViews;

    private readonly BrowseViews _browseViews;

    private readonly HoldingsViews _holdingsViews;

    private readonly NewspaperViews _newspaperViews;

    private readonly Dictionary<string, object> _data;

    private readonly bool _hasSearch;

    /// <summary>Makes a renderer.</summary>
    /// <param name="templates">The templates.</param>
    /// <param name="catalogue">The archive.</param>
    /// <param name="hasSearch">Whether pages lead to the search page.</param>
    public SiteRenderer(TemplateSet templates, Catalogue catalogue, bool hasSearch = true)
    {
        _templates = templates;
        _hasSearch = hasSearch;
        _context = new SiteContext(catalogue, templates.WordsFor(catalogue.Info.Language));
        _holdingsViews = new HoldingsViews(_context);
        _newspaperViews = new NewspaperViews(_context);
        _archiveViews = new ArchiveViews(_context, _newspaperViews);
        _browseViews = new BrowseViews(_context);
        _data = new Dictionary<string, object>(StringComparer.Ordinal)
        {
            ["site"] = new SiteView(catalogue.Info.Title, _context.ArchiveLang, hasSearch),
            ["words"] = _context.Words.Texts,
        };
    }

    private ArchiveInfo Info => _context.Catalogue.Info;

    private PublicAddress? Addresses => _context.Addresses;

    /// <summary>The files of an edition without pictures, each lent until the next one is taken.</summary>
    /// <exception cref="TemplateFaultException">A template failed on this edition.</exception>
    public IEnumerable<SiteFile> RenderEdition(Edition edition) => RenderEdition(edition, []);

    /// <summary>The edition's page, its pages with their JSON twins and citations, and its articles. The bytes of each are lent until the next one is taken.</summary>
    /// <param name="edition">The edition.</param>
    /// <param name="pictures">The pictures of its images folder whose size is known.</param>
    /// <exception cref="TemplateFaultException">A template failed on this edition.</exception>
    public IEnumerable<SiteFile> RenderEdition(Edition edition, IReadOnlyList<Picture> pictures)
    {
        var map = new EditionMap(edition);
        var views = new EditionViews(_context, map, new EditionPictures(pictures));
        yield return RenderEditionPage(views, map);
        if (Info.HasEditionView)
            yield return RenderWholeEdition(views, edition.Key);
        foreach (var page in map.Pages)
        {
            yield return RenderPage(views, edition.Key, page);
            yield return new SiteFile(Address.Twin(edition.Key, page.Label), JsonTwin.Write(Twin.Of(page, edition.Newspaper) with { ContributorsOf = map.ContributorsOf }));
            if (page.Articles.Count > 0)
                yield return RenderCitations(views, edition.Key, page);
        }

        foreach (var printed in map.Articles)
            yield return RenderArticle(views, edition.Key, printed);
    }

    /// <summary>The edition's page alone.</summary>
    /// <exception cref="TemplateFaultException">The template failed on this edition.</exception>
    public SiteFile RenderFront(Edition edition)
    {
        var map = new EditionMap(edition);
        return RenderEditionPage(new EditionViews(_context, map), map).Kept();
    }

    /// <summary>The newspaper's page: what is known of it, and the calendar of its latest year.</summary>
    /// <exception cref="TemplateFaultException">The template failed.</exception>
    internal SiteFile RenderNewspaper(NewspaperYears years)
    {
        var view = _newspaperViews.Newspaper(years);
        var description = years.Newspaper.Description ?? $"{view.Name} {view.Summary}";
        return Render("newspaper", Address.Newspaper(years.Newspaper.Id), view.Name, description, view);
    }

    /// <summary>The page of one year of a newspaper: its calendar.</summary>
    /// <exception cref="TemplateFaultException">The template failed.</exception>
    internal SiteFile RenderYear(NewspaperYears years, NewspaperYear year)
    {
        var view = _newspaperViews.Year(years, year);
        var title = $"{view.Name} {view.Almanac.Year}";
        return Render(YearTemplate, Address.Year(years.Newspaper.Id, year.Year), title, $"{title} {view.Almanac.Summary}", view);
    }

    /// <summary>A list of a newspaper's editions of uncertain date.</summary>
    /// <exception cref="TemplateFaultException">The template failed.</exception>
    internal SiteFile RenderUncertain(NewspaperYears years, int part)
    {
        var view = _newspaperViews.Uncertain(years, part);
        var title = $"{view.Name} {_context.Words["undated"]}";
        return Render(UncertainTemplate, Address.Uncertain(years.Newspaper.Id, part), part == 0 ? title : $"{title} {part + 1}", $"{title} {view.Summary}", view);
    }

    /// <summary>The archive's home page.</summary>
    /// <exception cref="TemplateFaultException">The template failed.</exception>
    public SiteFile RenderHome()
    {
        var names = string.Join(' ', _context.Catalogue.Newspapers.Select(n => n.Newspaper.Name));
        return Render("home", Address.Home, title: null, Info.Description ?? $"{Info.Title} {names}".Trim(), _archiveViews.Home());
    }

    /// <summary>A page by which the archive is browsed.</summary>
    /// <param name="path">Its address.</param>
    /// <param name="view">What it shows.</param>
    /// <exception cref="TemplateFaultException">The template failed.</exception>
    internal SiteFile RenderBrowse(string path, Func<BrowseViews, BrowseView> view)
    {
        var shown = view(_browseViews);
        return Render("browse", path, shown.Heading, SiteContext.Describe([Info.Title, shown.Heading, shown.Summary ?? ""]), shown);
    }

    /// <summary>A page of what there is in the archive.</summary>
    /// <param name="path">Its address.</param>
    /// <param name="view">What it shows.</param>
    /// <exception cref="TemplateFaultException">The template failed.</exception>
    internal SiteFile RenderHoldings(string path, Func<HoldingsViews, HoldingsView> view)
    {
        var shown = view(_holdingsViews);
        var title = path == Address.Holdings ? shown.Heading : $"{shown.Heading} {_context.Words["holdings"]}";
        return Render("holdings", path, title, SiteContext.Describe([Info.Title, title, shown.Summary]), shown);
    }

    /// <summary>The search page, which the search module fills.</summary>
    /// <exception cref="TemplateFaultException">The template failed.</exception>
    public SiteFile RenderSearchPage() =>
        Render("search", Address.SearchPage, _context.Words["search"], _context.Words["searchDescription"], _archiveViews.Search());

    /// <summary>
    /// The page for a lost address, which a host serves at any depth. Its links start at the path of the public address,
    /// when there is one; its script finds the root otherwise.
    /// </summary>
    /// <exception cref="TemplateFaultException">The template failed.</exception>
    public SiteFile RenderNotFound()
    {
        var root = Uri.TryCreate(Info.BaseUrl, UriKind.Absolute, out var address) ? $"/{address.AbsolutePath.Trim('/')}/".Replace("//", "/", StringComparison.Ordinal) : "";
        return Render(TemplateSet.NotFound, Address.NotFound, _context.Words["lost"], _context.Words["notFoundDescription"], new NotFoundView(root), root);
    }

    /// <summary>
    /// The page that the site's worker shows in the place of one that it cannot reach, at any depth. Its links begin with <c>./</c>, which the worker
    /// makes the way to the root.
    /// </summary>
    /// <exception cref="TemplateFaultException">The template failed.</exception>
    public SiteFile RenderOffline() =>
        Render(TemplateSet.Offline, Address.Offline, _context.Words["offline"], _context.Words["offlineDescription"], new OfflineView("./"), "./");

    /// <summary>
    /// The page at an address that was published and is gone. It leads on where it can, also without a script; search engines list the target, and nothing that
    /// was withdrawn.
    /// </summary>
    /// <exception cref="TemplateFaultException">The template failed.</exception>
    internal SiteFile RenderGone(GoneAddress gone)
    {
        var view = GoneView.Of(gone, _context);
        var title = _context.Words[gone.Target is null ? "withdrawn" : "moved"];
        return Render(TemplateSet.Gone, gone.Path, title, _context.Words[gone.Target is null ? "withdrawnHint" : "movedHint"], view);
    }

    /// <summary>The archive's icon, and the manifest by which a phone keeps it.</summary>
    public static IReadOnlyList<SiteFile> WriteIdentity(ArchiveInfo info) => [Icon.Draw(info.Title), WebManifest.Write(info)];

    /// <summary>The feed of a newspaper, in two formats; the archive must be public.</summary>
    public IReadOnlyList<SiteFile> WriteFeeds(CatalogueNewspaper newspaper) => new Feeds(_context, Addresses!).Of(newspaper);

    /// <summary>The feed of the archive, in two formats; the archive must be public.</summary>
    public IReadOnlyList<SiteFile> WriteFeeds() => new Feeds(_context, Addresses!).OfArchive();

    /// <summary>Style sheets and pictures of the templates folder, byte for byte, and its scripts, bundled.</summary>
    public IEnumerable<SiteFile> Assets() => _templates.Assets;

    internal SiteFile RenderEditionPage(EditionViews views, EditionMap map)
    {
        var leads = map.Pages.Select(p => p.Articles.Count == 0 ? "" : ArticleTitle.Of(_context.Words, p.Articles[0]));
        return Lend("edition", Address.Edition(map.Edition.Key), views.Name, SiteContext.Describe(leads.Prepend(views.Name)), views.Edition());
    }

    internal SiteFile RenderWholeEdition(EditionViews views, EditionKey edition)
    {
        var title = $"{views.Name} {_context.Words["wholeEdition"]}";
        return Lend(WholeTemplate, Address.WholeEdition(edition), title, title, views.Whole());
    }

    internal SiteFile RenderPage(EditionViews views, EditionKey edition, Page page)
    {
        var title = $"{views.Name} {PageNames.Of(_context.Words, page)}";
        var headlines = page.Articles.Select(a => ArticleTitle.Of(_context.Words, a));
        return Lend("page", Address.Page(edition, page.Label), title, SiteContext.Describe(headlines.Prepend(title)), views.Page(page));
    }

    internal SiteFile RenderArticle(EditionViews views, EditionKey edition, PrintedArticle printed)
    {
        var title = views.TitleOf(printed);
        var description = SiteContext.Describe(printed.Article.Blocks.Select(b => b.Text).Prepend(title));
        return Lend("article", Address.Article(edition, printed.Page.Label, printed.Article.Id), title, description, views.Article(printed));
    }

    internal SiteFile RenderCitations(EditionViews views, EditionKey edition, Page page)
    {
        var title = views.CiteTitleOf(page);
        return Lend("cite", Address.Citations(edition, page.Label), title, title, views.Cite(page));
    }

    private SiteFile Render(string template, string path, string? title, string description, object view, string? root = null) =>
        Lend(template, path, title, description, view, root).Kept();

    /// <summary>A file whose bytes are lent: they are good until the thread renders the next one. Editions are nearly all of a site, and what is written at once need not be kept.</summary>
    private SiteFile Lend(string template, string path, string? title, string description, object view, string? root = null)
    {
        return new SiteFile(path, RenderBuffer.ToUtf8(writer => _templates.Render(TemplateSet.Layout, Around(new PageBody(() => _templates.Render(template, view, _data, writer))), _data, writer)));

        LayoutView Around(PageBody body) => new(
            KindOf(template),
            title is null ? Info.Title : $"{title} · {Info.Title}",
            description,
            root ?? Address.Root(path),
            template is TemplateSet.NotFound or TemplateSet.Offline ? null : view is GoneView gone ? gone.Canonical : Addresses?.Of(path),
            FeedFor(template, path),
            _hasSearch && Addresses is not null,
            _hasSearch && template is not ("search" or TemplateSet.NotFound),
            view switch { ArticleView article => article.Head, CiteView or GoneView { Target: null } => Unlisted, GoneView leading => leading.Head, _ => null },
            (view as IWithBreadcrumbs)?.Breadcrumbs ?? [],
            body);
    }

    /// <summary>The kind of page that a template makes, after which its style sheet is named: all pages of a newspaper wear one.</summary>
    private static string KindOf(string template) => template switch
    {
        TemplateSet.NotFound or TemplateSet.Offline or TemplateSet.Gone => "lost",
        YearTemplate or UncertainTemplate => "newspaper",
        _ => template,
    };

    /// <summary>The feed that tells of more like this page, as a path from the root; null where there is none, and on articles, of which none follow.</summary>
    private string? FeedFor(string template, string path) => Addresses is null ? null : template switch
    {
        "home" or "search" => Address.AtomFeed(newspaperId: null),
        "newspaper" or YearTemplate or UncertainTemplate or "edition" or WholeTemplate or "page" => Address.AtomFeed(path[..path.IndexOf('/', StringComparison.Ordinal)]),
        _ => null,
    };
}
