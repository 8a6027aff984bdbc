using System.Text;
using Archive.Model;

namespace Archive.Site;

/// <summary>
/// schema.org's NewsArticle, in its PublicationIssue, in its Newspaper, as JSON-LD in a script element. The text of the
/// article is not repeated: it stands on the same page. A date that is not sure is the issue's alone, as it is known.
/// </summary>
internal sealed class NewsArticleData
{
    /// <summary>The issue and the newspaper: the same for all articles of an edition.</summary>
    private readonly string _issue;

    public NewsArticleData(CitedEdition edition)
    {
        var json = new StringBuilder();
        json.AppendField("datePublished", edition.Date.IsInexact ? null : edition.Date.Edtf);
        json.AppendField("inLanguage", edition.Language);
        json.Append(",\"isPartOf\":{\"@type\":\"PublicationIssue\",\"datePublished\":").AppendJson(edition.Date.Edtf);
        json.Append(",\"isPartOf\":{\"@type\":\"Newspaper\",\"name\":").AppendJson(edition.Name);
        json.AppendField("issn", edition.Issn);
        if (edition.Publisher is not null)
            json.Append(",\"publisher\":{\"@type\":\"Organization\",\"name\":").AppendJson(edition.Publisher).Append('}');
        _issue = json.Append("}}}</script>").ToString();
    }

    public void Append(StringBuilder html, CitationSource source, Article article)
    {
        var json = html.Append("<script type=\"application/ld+json\">{\"@context\":\"https://schema.org\",\"@type\":\"NewsArticle\"");
        json.AppendField("headline", source.Title);
        AppendOthers(json, source.Title, OneLine.OrNull(article.Kicker), OneLine.OrNull(article.Deck));
        for (var i = 0; i < source.Authors.Count; i++)
            json.Append(i == 0 ? ",\"author\":[" : ",").Append("{\"@type\":\"Person\",\"name\":").AppendJson(source.Authors[i].Name).Append('}');
        json.Append(source.Authors.Count > 0 ? "]" : "");
        json.AppendField("dateline", OneLine.OrNull(article.Dateline));
        json.AppendField("articleSection", source.Section);
        json.AppendField("printPage", source.Page);
        json.AppendField("pagination", source.NextPage is null ? null : source.Pages);
        json.AppendField("printEdition", source.Edition.Ordinal);
        json.Append(_issue);
    }

    /// <summary>Kicker and deck, but for the one that stands in for the headline.</summary>
    private static void AppendOthers(StringBuilder json, string? title, string? kicker, string? deck)
    {
        var (first, second) = (kicker == title ? null : kicker, deck == title ? null : deck);
        if (first is not null && second is not null)
            json.Append(",\"alternativeHeadline\":[").AppendJson(first).Append(',').AppendJson(second).Append(']');
        else
            json.AppendField("alternativeHeadline", first ?? second);
    }
}
