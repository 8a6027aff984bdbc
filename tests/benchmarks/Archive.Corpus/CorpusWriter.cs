using System.Text;
using Archive.Content;
using Archive.Model;

namespace Archive.Corpus;

/// <summary>Writes a content folder of invented editions, several at a time; nothing is kept of one that is written.</summary>
internal sealed class CorpusWriter(CorpusOptions options)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Writes the corpus; faults, and nothing is written, when it cannot be.</summary>
    public IReadOnlyList<Fault> Write()
    {
        var faults = new List<Fault>();
        if (Directory.Exists(options.Output) && Directory.EnumerateFileSystemEntries(options.Output).Any())
            faults.Add(new Fault(options.Output, Line: null, "a folder that is not empty", "a folder of its own for the corpus (--output)"));
        if (SeedText.Read(options.Content, faults) is not { } seeds || faults.Count > 0)
            return faults;

        var presses = Press.All(seeds);
        var editions = (options.Articles + EditionMaker.ArticleCount - 1) / EditionMaker.ArticleCount;
        Directory.CreateDirectory(options.Output);
        WriteText(Path.Combine(options.Output, ArchiveFile.Name), "title: Invented newspapers\nlanguage: zh-Hans\n");
        foreach (var press in presses.Take(editions))
            WriteNewspaper(press.Newspaper);
        var maker = new EditionMaker(presses, options.Seed);
        Parallel.For(
            0,
            editions,
            new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount },
            number => WriteEdition(maker.Make(number, Math.Min(EditionMaker.ArticleCount, options.Articles - (number * EditionMaker.ArticleCount)))));
        return [];
    }

    private void WriteNewspaper(Newspaper newspaper)
    {
        var folder = Path.Combine(options.Output, newspaper.Id);
        Directory.CreateDirectory(folder);
        WriteText(Path.Combine(folder, NewspaperFile.Name), NewspaperFile.Write(newspaper));
    }

    private void WriteEdition(IReadOnlyList<Page> pages)
    {
        Directory.CreateDirectory(ContentFolder.EditionFolder(options.Output, pages[0].Edition));
        foreach (var page in pages)
            WriteText(ContentFolder.PathOf(options.Output, page), PageWriter.Write(page));
    }

    // Not by the archive's own writer, which waits for the disk after every page: a corpus that a power cut spoils is made again.
    private static void WriteText(string path, string text) => File.WriteAllBytes(path, Utf8.GetBytes(text));
}
