using System.Text;

namespace Archive.Site;

/// <summary>RIS, a tag a line. A value holds no line break, as <see cref="OneLine"/> has taken it out.</summary>
internal static class RisEntry
{
    /// <summary>The beginning: what is the article's own.</summary>
    public static void Begin(StringBuilder text, CitationSource source)
    {
        text.Append("TY  - NEWS\r\n");
        AppendLine(text, "ID", source.Id);
        AppendLine(text, "TI", source.Title);
        for (var i = 0; i < source.Authors.Count; i++)
            AppendLine(text, "AU", source.Authors[i].Inverted);
        AppendLine(text, "SP", source.Pages);
        AppendLine(text, "SE", source.Section);
        AppendLine(text, "UR", source.Url);
    }

    /// <summary>The rest: what all articles of an edition share.</summary>
    public static void End(StringBuilder text, CitedEdition edition)
    {
        AppendLine(text, "T2", edition.Name);
        AppendLine(text, "PY", edition.Date.Year);
        AppendLine(text, "DA", edition.Date.Ris);
        AppendLine(text, "ET", edition.Ordinal);
        AppendLine(text, "CY", edition.Place);
        AppendLine(text, "PB", edition.Publisher);
        AppendLine(text, "SN", edition.Issn);
        AppendLine(text, "LA", edition.Language);
        text.Append("ER  - \r\n");
    }

    private static void AppendLine(StringBuilder text, string tag, string? value)
    {
        if (value is not null)
            text.Append(tag).Append("  - ").Append(value).Append("\r\n");
    }
}
