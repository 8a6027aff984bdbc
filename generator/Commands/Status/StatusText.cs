using System.Globalization;
using Archive.Check;
using Archive.Model;

namespace Archive.Commands;

/// <summary>The state of an archive for a person: a table of years for each newspaper, open flags, last additions.</summary>
internal static class StatusText
{
    private static readonly string[] Headings = ["editions", "uncertain", "pages", "articles", "missing", "flags"];

    public static IEnumerable<string> Lines(ArchiveStatus status)
    {
        if (status.Newspapers.Count == 0)
        {
            yield return "no newspaper yet: archive new newspaper or archive import begins one";
            yield break;
        }

        foreach (var newspaper in status.Newspapers)
        {
            yield return $"{newspaper.Newspaper.Name} ({newspaper.Newspaper.Id})";
            if (newspaper.Years.Count == 0)
                yield return "  no edition yet";
            else
                yield return Row("year", Headings, MonthMap.Heading);
            foreach (var year in newspaper.Years)
                yield return Row(year.Year, Counts(year).Select(Number), MonthMap.Of(year.Months));
            if (newspaper.Years.Count > 1)
                yield return Row("all", newspaper.Years.Select(Counts).Aggregate((sum, year) => [.. sum.Zip(year, (one, other) => one + other)]).Select(Number), "");
            yield return "";
        }

        if (status.Newspapers.Any(newspaper => newspaper.Years.Count > 0))
        {
            yield return MonthMap.Legend;
            yield return "";
        }

        yield return status.Flags.Count == 0 ? "no open review flags" : "open review flags";
        foreach (var (code, count) in status.Flags)
            yield return $"  {count,8:N0}  {code}";
        if (status.Latest.Count == 0)
            yield break;
        yield return "";
        yield return "last additions";
        foreach (var edition in status.Latest)
            yield return string.Create(CultureInfo.InvariantCulture, $"  {edition.Modified:yyyy-MM-dd HH:mm}  {edition.Key.NewspaperId} {edition.Key.Key}, {Words.Count(edition.Outline.Pages.Count, "page")}, {Words.Count(edition.Outline.ArticleCount, "article")}");
    }

    private static int[] Counts(YearHoldings year) => [year.Editions, year.Uncertain, year.Pages, year.Articles, year.Missing.Count, year.Flags];

    private static string Number(int count) => count == 0 ? "-" : count.ToString("N0", CultureInfo.InvariantCulture);

    private static string Row(string year, IEnumerable<string> cells, string months) =>
        $"  {year,-6}{string.Concat(cells.Select(cell => cell.PadLeft(10)))}   {months}".TrimEnd();
}
