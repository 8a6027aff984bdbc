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
        var placeHref = $"{parts.Href}#a{article.Id}";
        var body = new BodyHtml(from, _key, _words, crossheadLevel: 2, _pictures);
        var continuations = _continuations.After(article);
        var story = Story(from, printed, body, new PlacedArticle(article, Rank.Lead, article.Blocks, IsWhole: true));
        return new ArticleView
        {
            Breadcrumbs = [.. _breadcrumbs, new LinkView(parts.Name, parts.Href)],
            Address = $"{_newspaper.Id}/{_key.Key}/{page.Label}-{article.Id}",
            Date = _key.Date.Text,
            NewspaperId = _newspaper.Id,
            Root = Model.Address.Root(from),
            Story = continuations.Count == 0 ? story : story with { ContinuedOn = null },
            Credits = Credits(article),
            Continuations = continuations.Count == 0 ? [] : [.. continuations.Select((_, place) => Continuation(from, printed, continuations, place, body))],
            Permalink = _context.Addresses?.Of(from) ?? Model.Address.Relative(from, from),
            Folio = Folio(page, placeHref),
            Sketch = parts.Sketch is { } sketch ? new SketchView(placeHref, sketch.All, sketch.Of(article)) : null,
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

    private ContinuationView Continuation(string from, PrintedArticle first, IReadOnlyList<PrintedArticle> all, int place, BodyHtml body)
    {
        var (page, article) = all[place];
        var isKnown = all.Take(place).Prepend(first).Any(part => JumpResolver.IsRepeated(part.Article, article));
        var parts = PartsOf(page);
        var text = _words.Fill("continuedOn", ("page", parts.LabelName));
        return new ContinuationView(
            new LinkView(text, $"{parts.Href}#a{article.Id}"),
            _lang,
            article.Headline is null || isKnown ? null : _titles.Of(article).Html,
            body.Render(article.Blocks, article.Dateline),
            article.SourceNote,
            place == all.Count - 1 ? JumpLink(from, "continuedOn", article.ContinuedOn, _jumps.ContinuedOn(all[place])) : null);
    }

    /// <summary>Only captions tell of people whom the byline does not name: 摄影 李忠.</summary>
    private string? Credits(Article article)
    {
        if (!article.Blocks.Any(block => block.Type == BlockType.Caption))
            return null;
        var credits = article.Contributors
            .Where(person => person.Role != ContributorRole.Author && article.Byline?.Contains(person.Name, StringComparison.Ordinal) != true)
            .GroupBy(person => person.Role)
            .Select(role => _words.Fill("credit", ("role", _words[$"role{role.Key}"]), ("names", string.Join(' ', role.Select(person => person.Name)))))
            .ToList();
        return credits.Count == 0 ? null : string.Join('\u3000', credits);
    }

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
