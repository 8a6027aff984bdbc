using System.Text;

namespace Archive.Site;

/// <summary>
/// Links that save an article's entry for reference managers; the files are in the links, so that they work anywhere. Made once
/// an edition, so that what its articles share is escaped once.
/// </summary>
internal sealed class CitationFiles(CitedEdition edition)
{
    private readonly string _bibtex = Escape(edition, BibtexEntry.End);

    private readonly string _ris = Escape(edition, RisEntry.End);

    private readonly string _csl = Escape(edition, CslEntry.End);

    public SafeHtml Of(CitationSource source)
    {
        var html = CitationBuffer.Html();
        Append(html, source, "bib\" href=\"data:application/x-bibtex,", BibtexEntry.Begin, _bibtex, "\">BibTeX</a> ");
        Append(html, source, "ris\" href=\"data:application/x-research-info-systems,", RisEntry.Begin, _ris, "\">RIS</a> ");
        Append(html, source, "json\" href=\"data:application/json,", CslEntry.Begin, _csl, "\">CSL-JSON</a>");
        return new SafeHtml(html.ToString());
    }

    private static void Append(StringBuilder html, CitationSource source, string type, Action<StringBuilder, CitationSource> begin, string rest, string end)
    {
        var file = CitationBuffer.File();
        begin(file, source);
        html.Append("<a download=\"").AppendHtml(source.Id).Append('.').Append(type).AppendEscaped(file).Append(rest).Append(end);
    }

    private static string Escape(CitedEdition edition, Action<StringBuilder, CitedEdition> write)
    {
        var file = CitationBuffer.File();
        write(file, edition);
        return CitationBuffer.Html().AppendEscaped(file).ToString();
    }
}
