using System.Text;

namespace Archive.Site;

/// <summary>
/// The Chicago Manual of Style, an entry of a bibliography: Author. “Title.” Newspaper (Place), Month Day, Year. An unsigned
/// article stands under the newspaper's name. The style names no page, as editions of a day differ.
/// </summary>
internal static class ChicagoCitation
{
    private const int MostAuthors = 10;

    private const int ShownOfMore = 7;

    public static void Append(StringBuilder html, CitationSource source)
    {
        var edition = source.Edition;
        if (source.Authors.Count > 0)
        {
            AppendTitle(AppendAuthors(html, source.Authors).AppendStop().Append(' '), source);
            AppendNewspaper(html, edition).Append(", ");
        }
        else
        {
            AppendTitle(AppendNewspaper(html, edition).Append(". "), source);
        }

        html.AppendHtml(edition.Date.Chicago);
        if (edition.Ordinal is not null)
            html.Append(", ").Append(edition.Ordinal).Append(" ed");
        html.Append('.');
        if (source.Url is not null)
            html.Append(' ').AppendHtml(source.Url).Append('.');
    }

    private static void AppendTitle(StringBuilder html, CitationSource source)
    {
        if (source.Title is null)
            html.Append("Untitled article. ");
        else
            html.Append('“').AppendHtml(source.Title).AppendStop().Append("” ");
    }

    private static StringBuilder AppendNewspaper(StringBuilder html, CitedEdition edition) => edition.PlaceToTell is null
        ? html.AppendName(edition)
        : html.AppendName(edition).Append(" (").AppendHtml(edition.PlaceToTell).Append(')');

    private static StringBuilder AppendAuthors(StringBuilder html, IReadOnlyList<CitedPerson> authors)
    {
        var isCut = authors.Count > MostAuthors;
        var shown = isCut ? ShownOfMore : authors.Count;
        html.AppendHtml(authors[0].Inverted);
        for (var i = 1; i < shown; i++)
        {
            var isLast = i == shown - 1 && !isCut;

            // A name that is not turned round needs no comma behind it when there are two.
            html.Append(isLast && shown == 2 && authors[0].Family is null ? " and " : isLast ? ", and " : ", ").AppendHtml(authors[i].Name);
        }

        return isCut ? html.Append(", et al.") : html;
    }
}
