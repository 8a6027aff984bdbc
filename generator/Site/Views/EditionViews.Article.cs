using Archive.Model;

namespace Archive.Site;

/// <content>The article's own page.</content>
internal sealed partial class EditionViews
{
    public ArticleView Article(PrintedArticle printed)
    {
        var (page, article) = printed;
        var from = Address.Article(_key, page.Label, article.Id);
        var parts = PartsOf(page);
        var body = new BodyHtml(from, _key, _words, crossheadLevel: 2);
        return new ArticleView
        {
            Breadcrumbs = [.. _breadcrumbs, new LinkView(parts.Name, parts.Href)],
            Address = $"{_newspaper.Id}/{_key.Key}/{page.Label}-{article.Id}",
            Date = _key.Date.Text,
            NewspaperId = _newspaper.Id,
            Root = Model.Address.Root(from),
            Story = Story(from, printed, body, new PlacedArticle(article, Rank.Lead, article.Blocks, IsWhole: true)),
            Folio = Folio(page, $"{parts.Href}#a{article.Id}"),
            OnThisPage = page.Articles.Count < 2 ? [] : OnThisPage(page, article),
            Report = _context.Report?.Of(_titles.Of(article).Text, from),
            Pager = new PagerView(ArticleStep(from, printed, -1), ArticleStep(from, printed, 1)),
            CiteHref = $"{parts.CiteHref}#a{article.Id}",
            Head = _citations.Head(printed, _titles.Of(article).Text),
        };
    }

    /// <summary>The document title: what the article is called, and where it was printed.</summary>
    public string TitleOf(PrintedArticle printed) =>
        $"{_titles.Of(printed.Article).Text} · {Name} {PartsOf(printed.Page).LabelName}";

    private HeadlineView[] OnThisPage(Page page, Article article)
    {
        var headlines = PartsOf(page).Headlines.ToArray();
        for (var i = 0; i < headlines.Length; i++)
        {
            if (ReferenceEquals(page.Articles[i], article))
                headlines[i] = headlines[i] with { IsCurrent = true };
        }

        return headlines;
    }

    private StepView? ArticleStep(string from, PrintedArticle printed, int step) =>
        _map.Neighbour(printed, step) is not { } neighbour
            ? _context.EditionStep(from, _key, step)
            : new StepView(
                _words[step < 0 ? "previousArticle" : "nextArticle"],
                Address.Relative(from, Address.Article(_key, neighbour.Page.Label, neighbour.Article.Id)),
                new LinkView(_titles.Of(neighbour.Article).Text, href: null, _lang));
}
