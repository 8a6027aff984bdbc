using System.Text;

namespace Archive.Site;

/// <summary>
/// GB/T 7714, numeric system: author. title[N]. newspaper, date(page). The edition of 2025 sets comma and parentheses of
/// Chinese entries full-width. An author, title or page that is not known is left out, as the standard has it.
/// </summary>
internal static class GbCitation
{
    private const int MostAuthors = 3;

    public static void Append2025(StringBuilder html, CitationSource source)
    {
        if (source.Edition.IsChinese)
            Append(html, source, "，", "（", "）");
        else
            Append2015(html, source);
    }

    public static void Append2015(StringBuilder html, CitationSource source) => Append(html, source, ", ", "(", ")");

    private static void Append(StringBuilder html, CitationSource source, string comma, string open, string close)
    {
        var edition = source.Edition;
        for (var i = 0; i < Math.Min(source.Authors.Count, MostAuthors); i++)
            AppendName(html.Append(i == 0 ? "" : comma), source.Authors[i]);
        if (source.Authors.Count > MostAuthors)
            html.Append(comma).Append(edition.IsChinese ? "等" : "et al");
        if (source.Authors.Count > 0)
            html.Append(html[^1] == '.' ? " " : ". ");
        if (source.Title is not null)
            html.AppendHtml(source.Title);
        html.Append(source.Url is null ? "[N]. " : "[N/OL]. ").AppendHtml(edition.Name).Append(comma).AppendHtml(edition.Date.Gb);
        if (source.Page is not null)
            html.Append(open).AppendHtml(source.Page).Append(close);
        html.Append('.');
        if (source.Url is not null)
            html.Append(' ').AppendHtml(source.Url).Append('.');
    }

    /// <summary>ROE J; 张三.</summary>
    private static void AppendName(StringBuilder html, CitedPerson person)
    {
        if (person.Family is null)
            html.AppendHtml(person.Name);
        else
            html.AppendHtml(person.Family.ToUpperInvariant()).Append(' ').AppendHtml(person.Initials(""));
    }
}
