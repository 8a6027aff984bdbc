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

    /// <summary>Puts the picture of a page into its edition's folder of pictures, where the page has none.</summary>
    /// <param name="edition">The edition.</param>
    /// <param name="label">The page's label.</param>
    /// <param name="ending">Of the picture's name: <c>.jpg</c>.</param>
    /// <param name="open">Gives its bytes.</param>
    /// <param name="dryRun">Only say what would be done.</param>
    /// <exception cref="IOException">The picture cannot be read, or the file cannot be written.</exception>
    public (SaveOutcome Outcome, string Path) SavePicture(EditionKey edition, string label, string ending, Func<Stream> open, bool dryRun)
    {
        var folder = Path.Combine(ContentFolder.EditionFolder(content, edition), FolderScan.ImageFolder);
        var path = Path.Combine(folder, label + ending);
        var other = Directory.Exists(folder) ? Directory.EnumerateFiles(folder, $"{label}.*").FirstOrDefault(file => Path.GetFileNameWithoutExtension(file) == label && file != path) : null;
        return other is null ? (PictureFile.Copy(path, open, dryRun), path) : (SaveOutcome.OtherSource, other);
    }

    /// <summary>The pages of an edition that are there, but for those with the given labels and those that cannot be read.</summary>
    public IReadOnlyList<Page> PagesBesides(EditionKey edition, IReadOnlyCollection<string> labels)
    {
        var folder = ContentFolder.EditionFolder(content, edition);
        if (!Directory.Exists(folder))
            return [];
        return [.. Directory.EnumerateFiles(folder, $"*{FolderScan.PageExtension}")
            .Where(file => !labels.Contains(Path.GetFileNameWithoutExtension(file), StringComparer.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(file => TextFile.Read(file, []) is { } text ? PageReader.Read(text, file, []) : null)
            .OfType<Page>()
            .Where(page => page.Edition.Key == edition.Key)];
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
        if (former is not null && page.Source is { } given)
        {
            // A page of several files is the same page as long as its files are among those given.
            if (former.File != given.File && (former.Files.Count == 0 || given.Files.Count == 0))
                return new SaveResult(SaveOutcome.OtherSource, path, merged, Difference(there, text), former.File);
            if (former.Files.Except(given.Files, StringComparer.Ordinal).ToList() is { Count: > 0 } missing)
                return new SaveResult(SaveOutcome.FilesMissing, path, merged, MissingFiles: missing);
        }

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
        var folder = ContentFolder.EditionFolder(content, page.Edition);
        if (!_shelves.TryGetValue(folder, out var shelf))
            _shelves.Add(folder, shelf = new EditionShelf(folder));
        return shelf;
    }
}
