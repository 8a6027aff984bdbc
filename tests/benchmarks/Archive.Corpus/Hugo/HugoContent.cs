using System.Collections.Concurrent;
using System.Text;
using Archive.Content;
using Archive.Model;

namespace Archive.Corpus.Hugo;

/// <summary>
/// Writes an archive as content of Hugo: newspaper, edition and page are sections one within the other, an article is a page of
/// the last. Each has the address that it has in our own site.
/// </summary>
internal static class HugoContent
{
    private const string SectionFile = "_index.md";

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Writes what is without fault, and returns the faults.</summary>
    public static IReadOnlyList<Fault> Write(string content, string output)
    {
        var faults = new List<Fault>();
        if (ContentFolder.OpenForAllFaults(content, faults, CancellationToken.None) is not { } archive || faults.Count > 0)
            return faults;
        var found = new ConcurrentBag<Fault>();
        WriteText(Path.Combine(output, SectionFile), new FrontMatter().Add("title", archive.Info.Title).Add("description", archive.Info.Description).Above([]));
        foreach (var newspaper in archive.Newspapers.Values)
            WriteText(Path.Combine(output, newspaper.Id, SectionFile), Newspaper(newspaper));
        var credits = new ConcurrentDictionary<string, int>(StringComparer.Ordinal);
        ForEachEdition(edition =>
        {
            foreach (var name in edition.Pages.SelectMany(page => page.Articles).SelectMany(Authors))
                credits.AddOrUpdate(name, 1, (_, count) => count + 1);
        });
        ForEachEdition(edition => WriteEdition(edition, name => credits[name] > 1, output));

        // Each edition is read twice.
        return [.. found.Distinct()];

        void ForEachEdition(Action<Edition> action) => Parallel.ForEach(
            archive.Editions,
            new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount },
            files =>
            {
                var own = new List<Fault>();
                if (archive.ReadEdition(files, own) is { } edition)
                    action(edition);
                own.ForEach(found.Add);
            });
    }

    /// <summary>Writes an edition's pages and articles.</summary>
    /// <param name="edition">The edition.</param>
    /// <param name="isListed">Whether a contributor has a page, as in ours those have who are named more than once.</param>
    /// <param name="output">The content folder of the Hugo site.</param>
    private static void WriteEdition(Edition edition, Predicate<string> isListed, string output)
    {
        var folder = Path.Combine(output, edition.Key.NewspaperId, edition.Key.Key);
        WriteText(Path.Combine(folder, SectionFile), Edition(edition));
        foreach (var page in edition.Pages)
        {
            WriteText(Path.Combine(folder, page.Label, SectionFile), Page(page));
            WriteText(Path.Combine(folder, page.Label, "cite.md"), Beside(page, "cite", "html", Address.Citations(page.Edition, page.Label)));
            WriteText(Path.Combine(folder, page.Label, "twin.md"), Beside(page, "twin", "twin", Address.Twin(page.Edition, page.Label)));
            foreach (var article in page.Articles)
                WriteText(Path.Combine(folder, page.Label, $"{article.Id}.md"), Article(page, article, isListed));
        }
    }

    private static string Newspaper(Newspaper newspaper) => new FrontMatter()
        .Add("title", newspaper.Name)
        .Add("layout", "newspaper")
        .Add("outputs", ["html", "rss"])
        .Add("url", Url(Address.Newspaper(newspaper.Id)))
        .Add("description", newspaper.Description)
        .Add("language", newspaper.Language)
        .Add("publisher", newspaper.Publisher)
        .Add("place", newspaper.Place)
        .Add("cn", newspaper.Cn)
        .Add("issn", newspaper.Issn)
        .Above([]);

    private static string Edition(Edition edition) => new FrontMatter()
        .Add("title", edition.Date.Text)
        .Add("layout", "edition")
        .Add("url", Url(Address.Edition(edition.Key)))
        .Add("date", edition.Date.ExactDay)
        .Above([]);

    private static string Page(Page page) => new FrontMatter()
        .Add("title", page.Label)
        .Add("layout", "page")
        .Add("url", Url(Address.Page(page.Edition, page.Label)))
        .Add("date", page.Edition.Date.ExactDay)
        .Add("weight", page.Sequence)
        .Add("sections", page.Section is { } section ? [section] : [])
        .Add("section_name", page.Section)
        .Add("teasers", page.Teasers.Select(teaser => teaser.Headline).ToList())
        .Add("furniture", page.Furniture)
        .Above([]);

    /// <summary>A page's citations or its JSON twin.</summary>
    private static string Beside(Page page, string layout, string output, string address) => new FrontMatter()
        .Add("title", page.Label)
        .Add("layout", layout)
        .Add("outputs", [output])
        .Add("url", Url(address))
        .AddUnlisted()
        .Above([]);

    private static string Article(Page page, Article article, Predicate<string> isListed) => new FrontMatter()
        .Add("title", article.Headline ?? article.Deck ?? article.Kicker ?? article.Label ?? page.Label)
        .Add("url", Url(Address.Article(page.Edition, page.Label, article.Id)))
        .Add("date", page.Edition.Date.ExactDay)
        .Add("weight", article.Id)
        .Add("kind_name", article.Kind.ToString().ToLowerInvariant())
        .Add("label", article.Label)
        .Add("kicker", article.Kicker)
        .Add("deck", article.Deck)
        .Add("byline", article.Byline)
        .Add("authors", Authors(article))
        .Add("contributors", Authors(article).FindAll(isListed))
        .Add("continued_on", article.ContinuedOn)
        .Add("continued_from", article.ContinuedFrom)
        .Add("source_note", article.SourceNote)
        .Above(article.Blocks.Select(BlockWriter.Write).Where(block => block.Length > 0));

    private static List<string> Authors(Article article) => [.. article.Contributors.Select(person => person.Name).Distinct(StringComparer.Ordinal)];

    /// <summary>The address as Hugo wants it: a folder's own page is the folder.</summary>
    private static string Url(string address) => "/" + (address.EndsWith("/index.html", StringComparison.Ordinal) ? address[..^"index.html".Length] : address);

    private static void WriteText(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, Utf8.GetBytes(text));
    }
}
