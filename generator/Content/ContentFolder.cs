using Archive.Model;

namespace Archive.Content;

/// <summary>
/// The content folder: its newspapers and editions are found when it is opened; editions are read one by one. It is immutable;
/// editions may be read from several threads.
/// </summary>
public sealed class ContentFolder
{
    private ContentFolder(string path, ArchiveInfo info, IReadOnlyDictionary<string, Newspaper> newspapers, IReadOnlyList<EditionFiles> editions)
    {
        Path = path;
        Info = info;
        Newspapers = newspapers;
        Editions = editions;
    }

    /// <summary>The folder, as the user named it.</summary>
    public string Path { get; }

    public ArchiveInfo Info { get; }

    /// <summary>The newspapers by id, in ordinal order.</summary>
    public IReadOnlyDictionary<string, Newspaper> Newspapers { get; }

    /// <summary>Every edition in the archive's order: newspaper, date, number.</summary>
    public IReadOnlyList<EditionFiles> Editions { get; }

    /// <summary>Opens a content folder; null, with faults, when it is none.</summary>
    public static ContentFolder? Open(string path, ICollection<Fault> faults)
    {
        var file = System.IO.Path.Combine(path, ArchiveFile.Name);
        if (!File.Exists(file))
        {
            faults.Add(new Fault(
                path,
                Line: null,
                Directory.Exists(path) ? $"a folder without {ArchiveFile.Name}" : "no such folder",
                $"a content folder with {ArchiveFile.Name}, which holds at least 'title: ' and the archive's name"));
            return null;
        }

        if (TextFile.Read(file, faults) is not { } text || ArchiveFile.Read(text, file, faults) is not { } info)
            return null;

        var newspapers = new SortedDictionary<string, Newspaper>(StringComparer.Ordinal);
        var editions = new List<EditionFiles>();
        foreach (var folder in FolderScan.Entries(path).OfType<DirectoryInfo>())
        {
            if (ReadNewspaper(System.IO.Path.Combine(path, folder.Name), folder.Name, faults) is not { } newspaper)
                continue;
            newspapers.Add(newspaper.Id, newspaper);
            editions.AddRange(new FolderScan(newspaper.Id, System.IO.Path.Combine(path, folder.Name), faults).Editions());
        }

        return new ContentFolder(path, info, newspapers, editions);
    }

    /// <summary>Reads an edition. Pages with faults are left out; null when none is left.</summary>
    public Edition? ReadEdition(EditionFiles files, ICollection<Fault> faults)
    {
        var check = new EditionCheck(faults);
        foreach (var name in files.Pages)
        {
            var file = files.PathOf(name);
            var place = new PagePlace(files.NewspaperId, files.Key, System.IO.Path.GetFileNameWithoutExtension(name));
            if (TextFile.Read(file, faults) is { } text && PageReader.Read(text, file, place, faults) is { } page)
                check.Add(page, file);
        }

        var pages = check.Pages.OrderBy(page => page.Sequence).ThenBy(page => page.Label, StringComparer.Ordinal).ToValueList();
        return pages.Count == 0 ? null : new Edition(Newspapers[files.NewspaperId], pages[0].Edition, pages);
    }

    /// <summary>Where a page lies in this folder.</summary>
    public string PathOf(Page page) => PathOf(Path, page);

    /// <summary>Where a page lies in a content folder.</summary>
    internal static string PathOf(string content, Page page) => System.IO.Path.Combine(EditionFolder(content, page), page.Label + FolderScan.PageExtension);

    /// <summary>Where a page's edition lies in a content folder.</summary>
    internal static string EditionFolder(string content, Page page) =>
        System.IO.Path.Combine(content, page.Edition.NewspaperId, page.Edition.Date.Year, page.Edition.Key);

    private static Newspaper? ReadNewspaper(string folder, string id, ICollection<Fault> faults)
    {
        if (!Newspaper.IsValidId(id))
        {
            faults.Add(new Fault(folder, Line: null, $"a folder named {FaultLog.Quote(id)}", $"a folder named by a newspaper's id: {Newspaper.IdExpected}"));
            return null;
        }

        var file = System.IO.Path.Combine(folder, NewspaperFile.Name);
        if (File.Exists(file))
            return TextFile.Read(file, faults) is { } text ? NewspaperFile.Read(text, id, file, faults) : null;
        faults.Add(new Fault(folder, Line: null, $"a newspaper's folder without {NewspaperFile.Name}", $"{NewspaperFile.Name}, which holds at least 'name: ' and the newspaper's name"));
        return null;
    }
}
