using Archive.Model;

namespace Archive.Content;

/// <summary>
/// Where imported pages are put. A page that nobody has touched since its import is replaced; what a person wrote or edited,
/// and what came from another source, is left alone.
/// </summary>
public sealed class PageStore(string content)
{
    /// <summary>Saves an imported page. A page whose sequence is 0 gets one from its label.</summary>
    /// <param name="page">The page.</param>
    /// <param name="dryRun">Only say what would be done.</param>
    /// <exception cref="IOException">The file cannot be written; what was there before is still there.</exception>
    public SaveResult Save(Page page, bool dryRun)
    {
        var path = ContentFolder.PathOf(content, page);
        if (!File.Exists(path))
        {
            var fresh = WithSequence(page);
            if (!dryRun)
                TextFile.Write(path, PageWriter.Write(fresh));
            return new SaveResult(SaveOutcome.Written, path, fresh);
        }

        var there = PageText.Normalise(TextFile.Read(path, []) ?? "");
        var earlier = PageReader.Read(there, path, []);
        var merged = earlier is null ? WithSequence(page) : Merge(earlier, page);
        var text = PageWriter.Write(merged);
        if (earlier?.Source is { } source && page.Source is { } own && source.File != own.File && source.Sha256 != own.Sha256)
            return new SaveResult(SaveOutcome.OtherSource, path, merged, Difference(there, text), source.File);
        if (there == text)
            return new SaveResult(SaveOutcome.Unchanged, path, merged);
        if (!ImportSeal.IsWhole(there))
            return new SaveResult(SaveOutcome.EditedByHand, path, merged, Difference(there, text));
        if (!dryRun)
            TextFile.Write(path, text);
        return new SaveResult(SaveOutcome.Written, path, merged);
    }

    /// <summary>Writes newspaper.yml for a newspaper whose folder has none; false when there is one, whatever it says.</summary>
    /// <param name="newspaper">The newspaper.</param>
    /// <param name="dryRun">Only say what would be done.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public bool AddNewspaper(Newspaper newspaper, bool dryRun)
    {
        var path = Path.Combine(content, newspaper.Id, NewspaperFile.Name);
        if (File.Exists(path))
            return false;
        if (!dryRun)
            TextFile.Write(path, NewspaperFile.Write(newspaper));
        return true;
    }

    private static string Difference(string there, string text) => LineDiff.Between(ImportSeal.Remove(there), ImportSeal.Remove(text));

    private static Page Merge(Page earlier, Page page)
    {
        var merged = ArticleIds.Keep(earlier, page);
        return merged.Sequence > 0 ? merged : merged with { Sequence = earlier.Sequence };
    }

    private Page WithSequence(Page page)
    {
        if (page.Sequence > 0)
            return page;
        var folder = ContentFolder.EditionFolder(content, page);
        var taken = Directory.Exists(folder)
            ? Directory.EnumerateFiles(folder, $"*{FolderScan.PageExtension}")
                .Select(file => TextFile.Read(file, []) is { } text ? PageReader.ReadFrontMatter(text, file) : null)
                .OfType<Page>()
                .Where(other => other.Label != page.Label)
                .Select(other => other.Sequence)
                .ToHashSet()
            : [];
        return page with { Sequence = PageSequence.Of(page.Label, taken) };
    }
}
