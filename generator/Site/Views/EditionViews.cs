using Archive.Model;

namespace Archive.Site;

/// <summary>Makes the views of one edition: its own page, its pages and its articles.</summary>
internal sealed partial class EditionViews
{
    private readonly SiteContext _context;

    private readonly Words _words;

    private readonly EditionMap _map;

    private readonly JumpResolver _jumps;

    private readonly Continuations _continuations;

    private readonly EditionPictures _pictures;

    private readonly Newspaper _newspaper;

    private readonly EditionKey _key;

    private readonly string? _lang;

    private readonly string _date;

    private readonly string? _weekday;

    private readonly string _newspaperHref;

    private readonly string _editionHref;

    private readonly LinkView[] _breadcrumbs;

    private readonly ArticleTitles _titles;

    private readonly Citations _citations;

    // By reference: two pages may say the same.
    private readonly Dictionary<Page, PageParts> _parts = new(ReferenceEqualityComparer.Instance);

    public EditionViews(SiteContext context, EditionMap map, EditionPictures? pictures = null)
    {
        _context = context;
        _words = context.Words;
        _map = map;
        _jumps = new JumpResolver(map);
        _continuations = new Continuations(map, _jumps);
        _pictures = pictures ?? EditionPictures.None;
        _newspaper = map.Edition.Newspaper;
        _key = map.Edition.Key;
        _lang = context.Lang(_newspaper);
        _date = DateWords.Write(_words, _key);
        _weekday = DateWords.Weekday(_words, _key.Date);
        var from = Address.Edition(_key);
        _newspaperHref = Address.Relative(from, Address.Newspaper(_newspaper.Id));
        _editionHref = Address.Relative(from, from);
        _breadcrumbs = [_context.HomeLink(from), _context.NewspaperLink(from, _newspaper), new(_date, _editionHref)];
        _titles = new ArticleTitles(_words);
        _citations = new Citations(context, map);
    }

    /// <summary>浙江日报 2021年10月23日, for titles.</summary>
    public string Name => $"{_newspaper.Name} {_date}";

    public EditionView Edition()
    {
        var from = Address.Edition(_key);
        return new EditionView
        {
            Breadcrumbs = [.. _breadcrumbs[..^1], new LinkView(_date, href: null, isCurrent: true)],
            Name = _newspaper.Name,
            NewspaperHref = _newspaperHref,
            Lang = _lang,
            Date = _date,
            Weekday = _weekday,
            Extent = Extent(),
            Root = Address.Root(from),
            WholeHref = _context.Catalogue.Info.HasEditionView ? Address.Relative(from, Address.WholeEdition(_key)) : null,
            Pager = new PagerView(_context.EditionStep(from, _key, -1), _context.EditionStep(from, _key, 1)),
            Pages = [.. _map.Pages.Select((page, place) => InEdition(page, isFirst: place == 0))],
            SameDay = [.. _context.Index.SameDay(_key).Select(other => SameDay(from, other.Newspaper, other.Edition))],
        };
    }

    /// <summary>8版 · 64篇 · 图片3篇.</summary>
    private string Extent()
    {
        var extent = _words.Extent(_map.Pages.Count, _map.Articles.Count);
        var photos = _map.Articles.Count(printed => printed.Article.Kind == ArticleKind.Photo);
        return photos == 0 ? extent : $"{extent} · {_words.Count("photos", photos)}";
    }

    private SameDayView SameDay(string from, Newspaper newspaper, CatalogueEdition edition) => new(
        newspaper.Name,
        _context.Lang(newspaper),
        Address.Relative(from, Address.Edition(edition.Key)),
        edition.Key.Number == 1 ? null : _words.Fill("editionNumber", ("number", edition.Key.Number.ToString())),
        edition.LeadHeadline is { Length: > 0 } headline ? HeadlineHtml.Write(headline) : null);

    private EditionPageView InEdition(Page page, bool isFirst)
    {
        var parts = PartsOf(page);
        var lead = isFirst && page.Articles.Count > 0 ? _titles.Of(page.Articles[0]) : null;
        return new EditionPageView(parts.LabelName, page.Section, parts.Href, _lang, lead?.Kicker, lead?.Deck, parts.Headlines);
    }

    private PageParts PartsOf(Page page)
    {
        if (!_parts.TryGetValue(page, out var parts))
            _parts.Add(page, parts = MakeParts(page));
        return parts;
    }

    private PageParts MakeParts(Page page)
    {
        var from = Address.Edition(_key);
        var layout = Typesetter.Compose(page.Articles);
        return new PageParts(
            PageNames.OfLabel(_words, page.Label),
            PageNames.Html(_words, page, _lang),
            Address.Relative(from, Address.Page(_key, page.Label)),
            Address.Relative(from, Address.Citations(_key, page.Label)),
            [.. page.Articles.Select((article, place) => new HeadlineView(
                _titles.Of(article).Html,
                Address.Relative(from, Address.Article(_key, page.Label, article.Id)),
                _lang,
                IsLead: place == 0,
                IsCurrent: false))],
            layout,
            PageSketch.Of(layout));
    }

    private LinkView? JumpLink(string from, string word, string? label, JumpTarget? target)
    {
        if (string.IsNullOrEmpty(label))
            return null;
        var text = _words.Fill(word, ("page", PageNames.OfLabel(_words, label)));
        return new LinkView(text, target is null ? null : Address.Relative(from, AddressOf(target)));
    }

    private string AddressOf(JumpTarget target) =>
        target.Article is { } article ? Address.Article(_key, target.Page.Label, article.Id) : Address.Page(_key, target.Page.Label);
}
