using Archive.Model;

namespace Archive.Site;

/// <content>The article's own page.</content>
internal sealed partial class EditionViews
{
    public ArticleView Article(PrintedArticle printed)
    {
        var (page, article) = printed;
        var from = Address.Article(_key, page.Label, article.Id);
        var pageHref = Address.Relative(from, Address.Page(_key, page.Label));
        var body = new BodyHtml(from, _key, _words, crossheadLevel: 2);
        return new ArticleView
        {
            Breadcrumbs = Breadcrumbs(from, new LinkView(PageNames.Of(_words, page), pageHref)),
            Address = $"{_newspaper.Id}/{_key.Key}/{page.Label}-{article.Id}",
            Date = _key.Date.Text,
            NewspaperId = _newspaper.Id,
            Root = Model.Address.Root(from),
            Story = Story(from, printed, body, new PlacedArticle(article, Rank.Lead, article.Blocks, IsWhole: true)),
            Folio = Folio(from, page, $"{pageHref}#a{article.Id}"),
            OnThisPage = page.Articles.Count < 2 ? [] : Headlines(from, page, article),
            Pager = new PagerView(ArticleStep(from, printed, -1), ArticleStep(from, printed, 1)),
        };
    }

    /// <summary>The document title: what the article is called, and where it was printed.</summary>
    public string TitleOf(PrintedArticle printed) =>
        $"{ArticleTitle.Of(_words, printed.Article)} · {Name} {PageNames.OfLabel(_words, printed.Page.Label)}";

    private StepView? ArticleStep(string from, PrintedArticle printed, int step) =>
        _map.Neighbour(printed, step) is not { } neighbour
            ? _context.EditionStep(from, _key, step)
            : new StepView(
                _words[step < 0 ? "previousArticle" : "nextArticle"],
                Address.Relative(from, Address.Article(_key, neighbour.Page.Label, neighbour.Article.Id)),
                new LinkView(ArticleTitle.Of(_words, neighbour.Article), href: null, _lang));
}
