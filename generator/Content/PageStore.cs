using Archive.Model;

namespace Archive.Content;

/// <summary>
/// Where imported pages are put. A page that nobody has touched since its import is replaced; what a person wrote or edited,
/// and what came from another source, is left alone. One store serves one run: what it has read of an edition it does not read again.
/// </summary>
public sealed class PageStore(string content)
{
    private readonly Dictionary<string, EditionShelf> _shelves = new(StringComparer.Ordinal);

    /// <summary>Saves an imported page. A page whose sequence is 0 gets one from its label.</summary>
    /// <param name="page">The page.</param>
    /// <param name="dryRun">Only say what would be done.</param>
    /// <exception cref="IOException">The file cannot be written; what was there before is still there.</exception>
    public SaveResult Save(Page page, bool dryRun)
    {
        var shelf = ShelfOf(page);
        var path = ContentFolder.PathOf(content, page);
        if (shelf.OtherCase(page.Label) is { } label)
            return new SaveResult(SaveOutcome.OtherCase, ContentFolder.PathOf(content, page with { Label = label }), page);
        var result = File.Exists(path) ? Replace(path, page, shelf) : new SaveResult(SaveOutcome.Written, path, WithSequence(page, shelf));
        if (result.Outcome != SaveOutcome.Written)
            return result;
        if (!dryRun)
            TextFile.Write(path, PageWriter.Write(result.Page));
        shelf.Add(result.Page);
        return result;
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

    /// <summary>What is to become of a page whose file is there.</summary>
    private static SaveResult Replace(string path, Page page, EditionShelf shelf)
    {
        var there = PageText.Normalise(TextFile.Read(path, []) ?? "");
        var earlier = PageReader.Read(there, path, []);
        var merged = earlier is null ? WithSequence(page, shelf) : Merge(earlier, page);
        var text = PageWriter.Write(merged);
        var former = earlier?.Source is { } source && page.Source is { } own && source.Sha256 != own.Sha256 ? source : null;
        if (former is not null && former.File != page.Source?.File)
            return new SaveResult(SaveOutcome.OtherSource, path, merged, Difference(there, text), former.File);
        if (there == text)
            return new SaveResult(SaveOutcome.Unchanged, path, merged);
        return ImportSeal.IsWhole(there)
            ? new SaveResult(SaveOutcome.Written, path, merged, FormerSha256: former?.Sha256)
            : new SaveResult(SaveOutcome.EditedByHand, path, merged, Difference(there, text));
    }

    private static Page WithSequence(Page page, EditionShelf shelf) =>
        page.Sequence > 0 ? page : page with { Sequence = PageSequence.Of(page.Label, shelf.TakenBesides(page.Label)) };

    private EditionShelf ShelfOf(Page page)
    {
        var folder = ContentFolder.EditionFolder(content, page);
        if (!_shelves.TryGetValue(folder, out var shelf))
            _shelves.Add(folder, shelf = new EditionShelf(folder));
        return shelf;
    }
}
