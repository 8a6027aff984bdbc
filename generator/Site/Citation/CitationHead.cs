using System.Text;
using Archive.Model;

namespace Archive.Site;

/// <summary>
/// What an article's head tells programs: the tags by which Zotero saves a newspaper article (no citation_journal_title, which
/// would make it a journal's), Dublin Core, Open Graph and JSON-LD. A tag may have a name for some readers and a property for
/// others. What is in the head already is not said again: the address is the canonical link's, the opening the description's.
/// </summary>
internal sealed class CitationHead
{
    /// <summary>The tags that all articles of an edition share.</summary>
    private readonly string _shared;

    private readonly NewsArticleData _data;

    public CitationHead(CitedEdition edition)
    {
        var html = new StringBuilder();
        Tag(html, "name=\"DC.type\"", "newspaperArticle");
        Tag(html, "name=\"DC.source\"", edition.Name);
        Tag(html, edition.Date.IsInexact ? "name=\"DC.date\"" : "name=\"DC.date\" property=\"article:published_time\"", edition.Date.Edtf);
        Tag(html, "name=\"citation_publication_date\"", edition.Date.Highwire);
        Tag(html, "name=\"citation_language\"", edition.Language);
        Tag(html, "name=\"citation_issn\"", edition.Issn);
        Tag(html, "name=\"prism.edition\"", edition.Ordinal);
        Tag(html, "property=\"og:type\"", "article");
        _shared = html.ToString();
        _data = new NewsArticleData(edition);
    }

    /// <summary>The tags of an article.</summary>
    /// <param name="source">Its facts.</param>
    /// <param name="article">The article.</param>
    /// <param name="shownTitle">What it is called on its page, also when nothing is printed over it.</param>
    public SafeHtml Of(CitationSource source, Article article, string shownTitle)
    {
        var html = CitationBuffer.Html().Append(_shared);
        if (source.Title is null)
            Tag(html, "property=\"og:title\"", OneLine.Of(shownTitle));
        Tag(html, "name=\"citation_title\" property=\"og:title\"", source.Title);
        Tag(html, "name=\"DC.title\"", source.Title);
        for (var i = 0; i < source.Authors.Count; i++)
            Tag(html, "name=\"citation_author\" property=\"dc:creator\"", source.Authors[i].Inverted);
        Tag(html, "name=\"citation_firstpage\"", source.Page);
        Tag(html, "property=\"article:section\"", source.Section);
        _data.Append(html, source, article);
        return new SafeHtml(html.ToString());
    }

    private static void Tag(StringBuilder html, string names, string? value)
    {
        if (value is not null)
            html.Append("<meta ").Append(names).Append(" content=\"").AppendHtml(value).Append("\">\n");
    }
}
