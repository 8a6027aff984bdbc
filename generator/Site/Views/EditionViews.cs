using Archive.Model;

namespace Archive.Site;

/// <summary>Makes the views of one edition: its own page, its pages and its articles.</summary>
internal sealed partial class EditionViews
{
    private readonly SiteContext _context;

    private readonly Words _words;

    private readonly EditionMap _map;

    private readonly JumpResolver _jumps;

    private readonly Newspaper _newspaper;

    private readonly EditionKey _key;

    private readonly string? _lang;

    private readonly string _date;

    private readonly string? _weekday;

    public EditionViews(SiteContext context, EditionMap map)
    {
        _context = context;
        _words = context.Words;
        _map = map;
        _jumps = new JumpResolver(map);
        _newspaper = map.Edition.Newspaper;
        _key = map.Edition.Key;
        _lang = context.Lang(_newspaper);
        _date = DateWords.Write(_words, _key);
        _weekday = DateWords.Weekday(_words, _key.Date);
    }

    /// <summary>浙江日报 2021年10月23日, for titles.</summary>
    public string Name => $"{_newspaper.Name} {_date}";

    public EditionView Edition()
    {
        var from = Address.Edition(_key);
        var extent = $"{_words.Count("pages", _map.Pages.Count)} · {_words.Count("articles", _map.Articles.Count)}";
        return new EditionView(
            [_context.HomeLink(from), _context.NewspaperLink(from, _newspaper), new LinkView(_date, href: null, isCurrent: true)],
            _newspaper.Name,
            Address.Relative(from, Address.Newspaper(_newspaper.Id)),
            _lang,
            _date,
            _weekday,
            extent,
            new PagerView(_context.EditionStep(from, _key, -1), _context.EditionStep(from, _key, 1)),
            [.. _map.Pages.Select(page => InEdition(from, page))]);
    }

    private EditionPageView InEdition(string from, Page page) => new(
        PageNames.OfLabel(_words, page.Label),
        page.Section,
        Address.Relative(from, Address.Page(_key, page.Label)),
        _lang,
        Headlines(from, page, current: null));

    private List<HeadlineView> Headlines(string from, Page page, Article? current) =>
    [
        .. page.Articles.Select((article, place) => new HeadlineView(
            ArticleTitle.Html(_words, article),
            Address.Relative(from, Address.Article(_key, page.Label, article.Id)),
            _lang,
            place == 0,
            ReferenceEquals(article, current))),
    ];

    private LinkView[] Breadcrumbs(string from, params LinkView[] here) =>
    [
        _context.HomeLink(from),
        _context.NewspaperLink(from, _newspaper),
        new(_date, Address.Relative(from, Address.Edition(_key))),
        .. here,
    ];

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
