using System.Globalization;
using System.Text.Json;
using Archive.Check;

namespace Archive.Commands;

/// <summary>The state of an archive for programs.</summary>
internal static class StatusJson
{
    /// <summary>
    /// <c>{ "newspapers": [ { "id", "name", "years": [ { "year", "editions", "uncertain", "pages", "articles", "flags", "missing": ["2021-10-23"] } ] } ],
    /// "flags": { "code": count }, "latest": [ { "newspaper", "edition", "pages", "articles", "modified" } ] }</c>
    /// </summary>
    public static string Write(ArchiveStatus status) => JsonSerializer.Serialize(
        new
        {
            Newspapers = status.Newspapers.Select(newspaper => new
            {
                newspaper.Newspaper.Id,
                newspaper.Newspaper.Name,
                Years = newspaper.Years.Select(year => new
                {
                    year.Year,
                    year.Editions,
                    year.Uncertain,
                    year.Pages,
                    year.Articles,
                    year.Flags,
                    Missing = year.Missing.Select(day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
                }),
            }),
            Flags = status.Flags.ToDictionary(flag => flag.Code, flag => flag.Count, StringComparer.Ordinal),
            Latest = status.Latest.Select(edition => new
            {
                Newspaper = edition.Key.NewspaperId,
                Edition = edition.Key.Key,
                Pages = edition.Outline.Pages.Count,
                Articles = edition.Outline.ArticleCount,
                Modified = edition.Modified.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture),
            }),
        },
        ProgramJson.Options) + "\n";
}
