using Archive.Corpus;
using Archive.Model;

namespace Archive.IndexBenchmark;

/// <summary>The editions of the corpus, in archive order, without a content folder in between.</summary>
internal static class InventedEditions
{
    /// <summary>So many are made at once, on all cores, before they are handed on: whole days of the six newspapers.</summary>
    private const int MadeAtOnce = 60;

    public static IEnumerable<Edition> Make(int articles, string content)
    {
        var faults = new List<Fault>();
        var seeds = SeedText.Read(content, faults) ?? throw new InvalidOperationException(string.Join('\n', faults));
        var presses = Press.All(seeds);
        var newspapers = presses.ToDictionary(press => press.Newspaper.Id, press => press.Newspaper, StringComparer.Ordinal);
        var maker = new EditionMaker(presses, seed: 1);
        var count = (articles + EditionMaker.ArticleCount - 1) / EditionMaker.ArticleCount;
        for (var first = 0; first < count; first += MadeAtOnce)
        {
            var made = Enumerable.Range(first, Math.Min(MadeAtOnce, count - first)).AsParallel().AsOrdered()
                .Select(number => maker.Make(number, Math.Min(EditionMaker.ArticleCount, articles - number * EditionMaker.ArticleCount)));
            foreach (var pages in made.ToList().OrderBy(pages => pages[0].Edition.Date.Key, StringComparer.Ordinal).ThenBy(pages => pages[0].Edition.NewspaperId, StringComparer.Ordinal))
                yield return new Edition(newspapers[pages[0].Edition.NewspaperId], pages[0].Edition, pages.ToValueList());
        }
    }
}
