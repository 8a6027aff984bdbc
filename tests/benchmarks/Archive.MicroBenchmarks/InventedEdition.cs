using Archive.Corpus;
using Archive.Model;

namespace Archive.MicroBenchmarks;

/// <summary>The first edition of the corpus: eight pages of eight articles, of about 600 characters each.</summary>
internal static class InventedEdition
{
    private const string Content = "content";

    public static Edition Make()
    {
        var faults = new List<Fault>();
        var seeds = SeedText.Read(Content, faults) ?? throw new InvalidOperationException(string.Join('\n', faults));
        var presses = Press.All(seeds);
        var pages = new EditionMaker(presses, seed: 1).Make(number: 0, EditionMaker.ArticleCount).ToValueList();
        return new Edition(presses[0].Newspaper, pages[0].Edition, pages);
    }
}
