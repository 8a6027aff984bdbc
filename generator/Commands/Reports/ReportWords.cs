using Archive.Model;

namespace Archive.Commands;

/// <summary>How reports name what they tell of.</summary>
internal static class ReportWords
{
    /// <summary>sxrb/2021-10-23/A1; what nobody knows is a question mark.</summary>
    public static string NameOf(ImportedPage item) =>
        $"{item.Draft.Newspaper?.Id ?? item.NewspaperId ?? item.Draft.NewspaperName ?? "?"}/{item.Edition?.Key ?? item.Draft.Date?.Text ?? "?"}/{item.Draft.Label ?? "?"}";

    public static IEnumerable<string> FilesOf(ImportedPage item) => (item.Parts.Count > 0 ? item.Parts.Select(part => part.File) : [item.File]).Distinct(StringComparer.Ordinal);

    /// <summary>The articles with the ids and flags that they have in the archive, or would have.</summary>
    public static ValueList<Article> ArticlesOf(ImportedPage item) => item.Page?.Articles ?? item.Draft.Articles;
}
