using Archive.Model;

namespace Archive.Site;

/// <content>The whole edition on one page.</content>
internal sealed partial class EditionViews
{
    public WholeEditionView Whole()
    {
        var from = Address.WholeEdition(_key);
        return new WholeEditionView(
            [.. _breadcrumbs, new LinkView(_words["wholeEdition"], href: null, isCurrent: true)],
            _newspaper.Name,
            _newspaperHref,
            _lang,
            _date,
            _editionHref,
            _weekday,
            Extent(),
            new PagerView(_context.EditionStep(from, _key, -1), _context.EditionStep(from, _key, 1)),
            [.. _map.Pages.Select(page => InWhole(from, page))]);
    }

    /// <summary>A page of it. Ids of articles have a hyphen and those of pages have none, and neither can be one of the templates' own.</summary>
    private WholePageView InWhole(string from, Page page)
    {
        var body = new BodyHtml(from, _key, _words, crossheadLevel: 3);
        return new WholePageView(
            $"p.{page.Label}",
            Folio(page, PartsOf(page).Href),
            _lang,
            [.. page.Articles.Select((article, place) => Story(
                from, new PrintedArticle(page, article), body, new PlacedArticle(article, place == 0 ? Rank.Lead : Rank.Story, article.Blocks, IsWhole: true)) with { Id = $"{page.Label}-{article.Id}" })],
            [.. page.Teasers.Select(teaser => Teaser(from, page, teaser))],
            page.Articles.Count == 0 && page.Teasers.Count == 0);
    }
}
