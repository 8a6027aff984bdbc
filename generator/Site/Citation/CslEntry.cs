using System.Text;

namespace Archive.Site;

/// <summary>CSL-JSON, a list with one item, as citation processors read it.</summary>
internal static class CslEntry
{
    /// <summary>The beginning: what is the article's own.</summary>
    public static void Begin(StringBuilder json, CitationSource source)
    {
        json.Append("[{\"id\":").AppendJson(source.Id).AppendField("title", source.Title);
        if (source.Authors.Count > 0)
            AppendAuthors(json.Append(",\"author\":["), source.Authors).Append(']');
        json.AppendField("page", source.Pages);
        json.AppendField("section", source.Section);
        json.AppendField("URL", source.Url);
    }

    /// <summary>The rest: what all articles of an edition share.</summary>
    public static void End(StringBuilder json, CitedEdition edition)
    {
        json.AppendField("type", "article-newspaper");
        json.AppendField("container-title", edition.Name);
        json.Append(",\"issued\":").Append(edition.Date.Csl);
        json.AppendField("edition", edition.Ordinal is null ? null : edition.Key.Number.ToString());
        json.AppendField("publisher", edition.Publisher);
        json.AppendField("publisher-place", edition.Place);
        json.AppendField("ISSN", edition.Issn);
        json.AppendField("language", edition.Language);
        json.Append("}]");
    }

    private static StringBuilder AppendAuthors(StringBuilder json, IReadOnlyList<CitedPerson> authors)
    {
        for (var i = 0; i < authors.Count; i++)
        {
            json.Append(i == 0 ? "" : ",");
            if (authors[i] is { Family: { } family, Given: { } given })
                json.Append("{\"family\":").AppendJson(family).Append(",\"given\":").AppendJson(given).Append('}');
            else
                json.Append("{\"literal\":").AppendJson(authors[i].Name).Append('}');
        }

        return json;
    }
}
