using System.Text;
using System.Text.Json;
using Archive.Import;
using Archive.Model;
using Archive.Tests.Architecture;

namespace Archive.Tests.Import.Boxes;

/// <summary>What a page reads as, whichever format it came in: its articles without flags and zones, teasers and furniture, as JSON that a person can read.</summary>
internal static class BoxedPages
{
    private static readonly JsonSerializerOptions Format = new() { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Folder { get; } = Path.Combine(RepositoryFolder.Path, "tests", "Archive.Tests", "Import", "Boxes", "pages");

    public static SetPage Page(string name) => SetPage.Of(File.ReadAllText(Path.Combine(Folder, name + ".page")));

    /// <summary>The golden result of a page, the same for all formats.</summary>
    public static string Expected(string name) => Path.Combine(Folder, name + ".json") is var path && File.Exists(path) ? File.ReadAllText(path) : "";

    public static ReadPage ReadOne(IPageFormat format, IReceivedFile file)
    {
        var faults = new List<Fault>();
        var page = Assert.Single(format.Read(file, new FormatOptions(), faults));
        Assert.Empty(faults);
        return page;
    }

    public static string Result(string text)
    {
        var result = PageImporter.Import(new ImportRequest { File = "page.txt", Bytes = Encoding.UTF8.GetBytes(text) });
        return Written(result.Draft!.Articles, result.Draft.Teasers, result.Draft.Furniture);
    }

    public static string Result(ReadPage page)
    {
        var (articles, teasers) = Articles(page);
        return Written(articles, teasers, page.Furniture);
    }

    public static (IReadOnlyList<Article> Articles, IReadOnlyList<Teaser> Teasers) Articles(ReadPage page)
    {
        if (page.Blocks.Count == 0)
            return (page.Articles, page.Teasers);
        var (rest, teasers, _, _) = TeaserBox.Take(page.Blocks);
        return ([.. ArticleSegmenter.Segment(rest, page.Shape).Select((draft, k) => ArticleFinisher.Finish(draft, k + 1, provenTitle: null))], teasers);
    }

    private static string Written(IReadOnlyList<Article> articles, IReadOnlyList<Teaser> teasers, IReadOnlyList<string> furniture) => JsonSerializer.Serialize(
        new
        {
            articles = articles.Select(a => new { kind = a.Kind.ToString(), a.Label, a.Kicker, a.Headline, a.Deck, a.Byline, a.Dateline, a.ContinuedOn, blocks = a.Blocks.Select(b => $"{b.Type}: {b.Text}") }),
            teasers = teasers.Select(t => t.Headline),
            furniture,
        },
        Format) + "\n";
}
