using Archive.Model;

namespace Archive.Site;

/// <summary>
/// Renders the files of the site from the model. Immutable once made, so that editions can be rendered in parallel; an
/// edition's files depend on the edition, its neighbours in the catalogue and the templates, and on nothing else.
/// </summary>
public sealed class SiteRenderer
{
    private readonly TemplateSet _templates;

    private readonly SiteContext _context;

    private readonly ArchiveViews _archiveViews;

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
        _archiveViews = new ArchiveViews(_context);
        _data = new Dictionary<string, object>(StringComparer.Ordinal)
        {
            ["site"] = new SiteView(catalogue.Info.Title, hasSearch),
            ["words"] = _context.Words.Texts,
        };
    }

    private ArchiveInfo Info => _context.Catalogue.Info;

    private PublicAddress? Addresses => _context.Addresses;

    /// <summary>The files of an edition without pictures.</summary>
    /// <exception cref="TemplateFaultException">A template failed on this edition.</exception>
    public IEnumerable<SiteFile> RenderEdition(Edition edition) => RenderEdition(edition, []);

    /// <summary>The edition's page, its pages with their JSON twins, and its articles.</summary>
    /// <param name="edition">The edition.</param>
    /// <param name="pictures">The pictures of its images folder whose size is known.</param>
    /// <exception cref="TemplateFaultException">A template failed on this edition.</exception>
    public IEnumerable<SiteFile> RenderEdition(Edition edition, IReadOnlyList<Picture> pictures)
    {
        var map = new EditionMap(edition);
        var views = new EditionViews(_context, map, new EditionPictures(pictures));
        yield return RenderEditionPage(views, map);
        foreach (var page in map.Pages)
        {
            yield return RenderPage(views, edition.Key, page);
            yield return new SiteFile(Address.Twin(edition.Key, page.Label), JsonTwin.Write(page, edition.Newspaper));
        }

        foreach (var printed in map.Articles)
            yield return RenderArticle(views, edition.Key, printed);
    }

    /// <summary>The newspaper's page: its calendar.</summary>
    /// <exception cref="TemplateFaultException">The template failed.</exception>
    public SiteFile RenderNewspaper(CatalogueNewspaper newspaper)
    {
        var view = _archiveViews.Newspaper(newspaper);
        var description = newspaper.Newspaper.Description ?? $"{view.Name} {view.Summary}";
        return Render("newspaper", Address.Newspaper(newspaper.Newspaper.Id), view.Name, description, view);
    }

    /// <summary>The archive's home page.</summary>
    /// <exception cref="TemplateFaultException">The template failed.</exception>
    public SiteFile RenderHome()
    {
        var names = string.Join(' ', _context.Catalogue.Newspapers.Select(n => n.Newspaper.Name));
        return Render("home", Address.Home, title: null, Info.Description ?? $"{Info.Title} {names}".Trim(), _archiveViews.Home());
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
        return Render("edition", Address.Edition(map.Edition.Key), views.Name, SiteContext.Describe(leads.Prepend(views.Name)), views.Edition());
    }

    internal SiteFile RenderPage(EditionViews views, EditionKey edition, Page page)
    {
        var title = $"{views.Name} {PageNames.Of(_context.Words, page)}";
        var headlines = page.Articles.Select(a => ArticleTitle.Of(_context.Words, a));
        return Render("page", Address.Page(edition, page.Label), title, SiteContext.Describe(headlines.Prepend(title)), views.Page(page));
    }

    internal SiteFile RenderArticle(EditionViews views, EditionKey edition, PrintedArticle printed)
    {
        var title = views.TitleOf(printed);
        var description = SiteContext.Describe(printed.Article.Blocks.Select(b => b.Text).Prepend(title));
        return Render("article", Address.Article(edition, printed.Page.Label, printed.Article.Id), title, description, views.Article(printed));
    }

    private SiteFile Render(string template, string path, string? title, string description, object view, string? root = null)
    {
        var body = new SafeHtml(RenderBuffer.ToText(writer => _templates.Render(template, view, _data, writer)));
        var layout = new LayoutView(
            template == TemplateSet.NotFound ? "lost" : template,
            title is null ? Info.Title : $"{title} · {Info.Title}",
            description,
            root ?? Address.Root(path),
            template == TemplateSet.NotFound ? null : Addresses?.Of(path),
            FeedFor(template, path),
            _hasSearch && Addresses is not null,
            _hasSearch && template is not ("search" or TemplateSet.NotFound),
            (view as IWithBreadcrumbs)?.Breadcrumbs ?? [],
            body);
        return new SiteFile(path, RenderBuffer.ToUtf8(writer => _templates.Render(TemplateSet.Layout, layout, _data, writer)));
    }

    /// <summary>The feed that tells of more like this page, as a path from the root; null where there is none, and on articles, of which none follow.</summary>
    private string? FeedFor(string template, string path) => Addresses is null ? null : template switch
    {
        "home" or "search" => Address.AtomFeed(newspaperId: null),
        "newspaper" or "edition" or "page" => Address.AtomFeed(path[..path.IndexOf('/', StringComparison.Ordinal)]),
        _ => null,
    };
}
