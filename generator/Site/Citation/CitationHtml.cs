using System.Text;

namespace Archive.Site;

/// <summary>Writes an article's citation in each style as terms and their definitions.</summary>
internal static class CitationHtml
{
    /// <summary>The citations.</summary>
    /// <param name="source">The article.</param>
    /// <param name="lang">The language of the citations where it is not the interface's, in which the styles are named.</param>
    public static SafeHtml Write(CitationSource source, string? lang)
    {
        var cited = lang is null ? "<dd>" : $"<dd lang=\"{HtmlText.Escape(lang).Value}\">";
        var html = CitationBuffer.Html();
        GbCitation.Append2025(html.Append("<dt>GB/T 7714-2025</dt>").Append(cited), source);
        GbCitation.Append2015(html.Append("</dd>\n<dt>GB/T 7714-2015</dt>").Append(cited), source);
        ChicagoCitation.Append(html.Append("</dd>\n<dt>Chicago</dt>").Append(cited), source);
        ApaCitation.Append(html.Append("</dd>\n<dt>APA</dt>").Append(cited), source);
        MlaCitation.Append(html.Append("</dd>\n<dt>MLA</dt>").Append(cited), source);
        return new SafeHtml(html.Append("</dd>").ToString());
    }

    /// <summary>Text, escaped.</summary>
    public static StringBuilder AppendHtml(this StringBuilder html, string text) => html.Append(HtmlText.Escape(text).Value);

    /// <summary>The newspaper's name: in italics where its letters have them.</summary>
    public static StringBuilder AppendName(this StringBuilder html, CitedEdition edition) => edition.IsChinese
        ? html.AppendHtml(edition.Name)
        : html.Append("<i>").AppendHtml(edition.Name).Append("</i>");

    /// <summary>The end of a part. A part that ends with a mark of its own gets no second one.</summary>
    public static StringBuilder AppendStop(this StringBuilder html) =>
        html[^1] is '.' or '。' or '?' or '？' or '!' or '！' or '…' ? html : html.Append('.');
}
