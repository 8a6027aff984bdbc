using System.Buffers;
using System.Text;

namespace Archive.Site;

/// <summary>
/// BibTeX as biblatex reads it, with the fields that the package gbt7714-2025 asks of a newspaper. <c>date</c> is EDTF, which
/// keeps doubts; a <c>year</c> would not.
/// </summary>
internal static class BibtexEntry
{
    /// <summary>What has a meaning in TeX. A brace with a backslash would still be counted by BibTeX.</summary>
    private static readonly SearchValues<char> Special = SearchValues.Create("\\{}%&$#_~^");

    /// <summary>The beginning: what is the article's own.</summary>
    public static void Begin(StringBuilder text, CitationSource source)
    {
        text.Append("@article{").Append(source.Id);
        if (source.Authors.Count > 0)
            AppendAuthors(text.Append(",\nauthor={"), source.Authors).Append('}');
        AppendField(text, "title", source.Title);
        AppendField(text, "pages", source.Pages);
        if (source.Url is not null)
            text.Append(",\nurl={").Append(source.Url).Append('}');
    }

    /// <summary>The rest: what all articles of an edition share.</summary>
    public static void End(StringBuilder text, CitedEdition edition)
    {
        AppendField(text, "journal", edition.Name);
        text.Append(",\ndate={").Append(edition.Date.Edtf).Append('}');
        AppendField(text, "note", edition.Ordinal is null ? null : $"{edition.Ordinal} edition of the day");
        AppendField(text, "location", edition.Place);
        AppendField(text, "issn", edition.Issn);
        text.Append(",\nentrysubtype={newspaper}");
        AppendField(text, "langid", edition.IsChinese ? "chinese" : edition.Language.StartsWith("en", StringComparison.Ordinal) ? "english" : null);
        text.Append("\n}\n");
    }

    private static StringBuilder AppendAuthors(StringBuilder text, IReadOnlyList<CitedPerson> authors)
    {
        for (var i = 0; i < authors.Count; i++)
        {
            var person = authors[i];
            text.Append(i == 0 ? "" : " and ");
            if (person.Family is not null || person.Name.AsSpan().IndexOfAny(" ,") < 0)
                AppendValue(text, person.Inverted);
            else
                AppendValue(text.Append('{'), person.Name).Append('}');
        }

        return text;
    }

    private static void AppendField(StringBuilder text, string name, string? value)
    {
        if (value is not null)
            AppendValue(text.Append(",\n").Append(name).Append("={"), value).Append('}');
    }

    private static StringBuilder AppendValue(StringBuilder text, ReadOnlySpan<char> value)
    {
        while (value.IndexOfAny(Special) is var at and >= 0)
        {
            text.Append(value[..at]).Append(value[at] switch
            {
                '\\' => "{\\textbackslash}",
                '{' => "{\\textbraceleft}",
                '}' => "{\\textbraceright}",
                '~' => "{\\textasciitilde}",
                '^' => "{\\textasciicircum}",
                var character => $"\\{character}",
            });
            value = value[(at + 1)..];
        }

        return text.Append(value);
    }
}
