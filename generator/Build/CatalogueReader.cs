using Archive.Content;
using Archive.Model;

namespace Archive.Build;

/// <summary>
/// Reads every edition once and keeps of it what its neighbours need. The bodies are let go at once: rendering reads
/// them again, which costs less than keeping the text of the archive in memory.
/// </summary>
internal static class CatalogueReader
{
    public static Catalogue Read(ContentFolder content, BuildRun run, CancellationToken cancellation)
    {
        var byNewspaper = content.Newspapers.Keys.ToDictionary(id => id, _ => new List<CatalogueEdition>(), StringComparer.Ordinal);
        foreach (var (edition, faults) in content.Editions.SelectInOrder(files => ReadOne(content, files), run.InFlight, cancellation))
        {
            run.Faults.AddRange(faults);
            if (edition is not null)
                byNewspaper[edition.Key.NewspaperId].Add(edition);
            run.Advance("reading", content.Editions.Count);
        }

        return new Catalogue(
            content.Info,
            content.Newspapers.Values
                .OrderBy(newspaper => newspaper.Id, StringComparer.Ordinal)
                .Select(newspaper => new CatalogueNewspaper(newspaper, byNewspaper[newspaper.Id].ToValueList()))
                .ToValueList());
    }

    private static (CatalogueEdition? Edition, List<Fault> Faults) ReadOne(ContentFolder content, EditionFiles files)
    {
        var faults = new List<Fault>();
        return (content.ReadEdition(files, faults) is { } edition ? Entry(edition) : null, faults);
    }

    private static CatalogueEdition Entry(Edition edition)
    {
        var articles = edition.Pages.SelectMany(page => page.Articles).ToList();
        return new CatalogueEdition(
            edition.Key, edition.Pages.Count, articles.Count, articles.Find(article => article.Headline is not null)?.Headline);
    }
}
