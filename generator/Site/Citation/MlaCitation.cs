using System.Text;

namespace Archive.Site;

/// <summary>
/// MLA, ninth edition: Author. “Title.” Newspaper [Place], Day Month Year, p. A1. What is not known is left out; an article
/// without a title is described. A plus stands for the pages on which a story goes on.
/// </summary>
internal static class MlaCitation
{
    public static void Append(StringBuilder html, CitationSource source)
    {
        var edition = source.Edition;
        if (source.Authors.Count > 0)
            AppendAuthors(html, source.Authors).AppendStop().Append(' ');
        if (source.Title is null)
            html.Append("Untitled article. ");
        else
            html.Append('“').AppendHtml(source.Title).AppendStop().Append("” ");
        html.AppendName(edition);
        if (edition.PlaceToTell is not null)
            html.Append(" [").AppendHtml(edition.PlaceToTell).Append(']');
        if (edition.Ordinal is not null)
            html.Append(", ").Append(edition.Ordinal).Append(" ed.");
        html.Append(", ").AppendHtml(edition.Date.Mla);
        if (source.Page is not null)
            html.Append(source.NextPage is null ? ", p. " : ", pp. ").AppendHtml(source.Page).Append(source.NextPage is null ? "" : "+");
        if (source.Url is not null)
            html.Append(", ").AppendHtml(source.Url);
        html.Append('.');
    }

    private static StringBuilder AppendAuthors(StringBuilder html, IReadOnlyList<CitedPerson> authors)
    {
        html.AppendHtml(authors[0].Inverted);
        return authors.Count switch
        {
            1 => html,
            2 => html.Append(authors[0].Family is null ? " and " : ", and ").AppendHtml(authors[1].Name),
            _ => html.Append(", et al."),
        };
    }
}
