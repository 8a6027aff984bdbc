using Archive.Model;

namespace Archive.Site;

/// <content>How the articles of a page are cited.</content>
internal sealed partial class EditionViews
{
    public CiteView Cite(Page page)
    {
        var parts = PartsOf(page);
        return new CiteView
        {
            Breadcrumbs = [.. _breadcrumbs, new LinkView(parts.Name, parts.Href), new LinkView(_words["citations"], href: null, isCurrent: true)],
            Folio = Folio(page, parts.Href),
            Articles = [.. page.Articles.Select((article, place) => _citations.View(new PrintedArticle(page, article), parts.Headlines[place]))],
        };
    }

    /// <summary>The document title: 引用 · 浙江日报 2021年10月23日 第6版.</summary>
    public string CiteTitleOf(Page page) => $"{_words["citations"]} · {Name} {PartsOf(page).LabelName}";
}
