using System.Text;

namespace Archive.Site;

/// <summary>
/// APA, seventh edition: Author. (Year, Month Day). Title. Newspaper, pages. Without an author the title stands first; an
/// article without a title is described in brackets.
/// </summary>
internal static class ApaCitation
{
    private const int MostAuthors = 20;

    public static void Append(StringBuilder html, CitationSource source)
    {
        var edition = source.Edition;
        if (source.Authors.Count > 0)
        {
            AppendDate(AppendAuthors(html, source.Authors).AppendStop(), edition);
            AppendTitle(html, source).Append(' ');
        }
        else
        {
            AppendDate(AppendTitle(html, source), edition);
        }

        html.AppendName(edition);
        if (edition.Ordinal is not null)
            html.Append(" (").Append(edition.Ordinal).Append(" ed.)");
        if (source.Pages is not null)
            html.Append(", ").AppendHtml(source.Pages);
        html.Append('.');

        // No full point behind an address, which it might be taken for a part of.
        if (source.Url is not null)
            html.Append(' ').AppendHtml(source.Url);
    }

    private static void AppendDate(StringBuilder html, CitedEdition edition) => html.Append(" (").AppendHtml(edition.Date.Apa).Append("). ");

    private static StringBuilder AppendTitle(StringBuilder html, CitationSource source) =>
        source.Title is null ? html.Append("[Untitled article].") : html.AppendHtml(source.Title).AppendStop();

    private static StringBuilder AppendAuthors(StringBuilder html, IReadOnlyList<CitedPerson> authors)
    {
        var isCut = authors.Count > MostAuthors;
        for (var i = 0; i < authors.Count; i++)
        {
            var isLast = i == authors.Count - 1;
            if (isCut && !isLast && i >= MostAuthors - 1)
                continue;
            html.Append(i == 0 ? "" : !isLast ? ", " : isCut ? ", … " : ", &amp; ");
            AppendName(html, authors[i]);
        }

        return html;
    }

    /// <summary>Roe, J.; 张三.</summary>
    private static void AppendName(StringBuilder html, CitedPerson person)
    {
        if (person.Family is null)
            html.AppendHtml(person.Name);
        else
            html.AppendHtml(person.Family).Append(", ").AppendHtml(person.Initials("."));
    }
}
