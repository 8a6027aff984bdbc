using Archive.Model;

namespace Archive.Content;

/// <summary>
/// The content folder: its newspapers and editions are found when it is opened; editions are read one by one. It is immutable;
/// editions may be read from several threads.
/// </summary>
public sealed class ContentFolder
{
    private ContentFolder(string path, ArchiveInfo info, IReadOnlyDictionary<string, Newspaper> newspapers, IReadOnlyList<EditionFiles> editions, ValueList<GoneAddress> gone)
    {
        Path = path;
        Info = info;
        Newspapers = newspapers;
        Editions = editions;
        Gone = gone;
    }

    /// <summary>The folder, as the user named it.</summary>
    public string Path { get; }

    public ArchiveInfo Info { get; }

    /// <summary>The newspapers by id, in ordinal order.</summary>
    public IReadOnlyDictionary<string, Newspaper> Newspapers { get; }

    /// <summary>Every edition in the archive's order: newspaper, date, number.</summary>
    public IReadOnlyList<EditionFiles> Editions { get; }

    /// <summary>The addresses that were published and are gone, in the order of redirects.yml.</summary>
    public ValueList<GoneAddress> Gone { get; }

    /// <summary>Opens a content folder; null, with faults, when it is none.</summary>
    public static ContentFolder? Open(string path, ICollection<Fault> faults) => Open(path, faults, []);

    /// <summary>
    /// Opens a content folder, and reads the pages that no archive will have, because archive.yml or their newspaper.yml is at
    /// fault: what is wrong with them is to be known in the same run.
    /// </summary>
    public static ContentFolder? OpenForAllFaults(string path, ICollection<Fault> faults, CancellationToken cancellation)
    {
        var lost = new List<EditionFiles>();
        var content = Open(path, faults, lost);
        foreach (var files in lost)
        {
            cancellation.ThrowIfCancellationRequested();
            ReadPages(files, faults);
        }

        return content;
    }

    /// <summary>Reads an edition. Pages with faults are left out; null when none is left.</summary>
    /// <param name="files">The edition.</param>
    /// <param name="faults">Where faults go.</param>
    /// <param name="see">Takes the name and the bytes of each page file.</param>
    public Edition? ReadEdition(EditionFiles files, ICollection<Fault> faults, Action<string, byte[]>? see = null)
    {
        var pages = ReadPages(files, faults, see);
        return pages.Count == 0 ? null : new Edition(Newspapers[files.NewspaperId], pages[0].Edition, pages);
    }

    /// <summary>Whether there is a newspaper of an id that somebody asked for; if not, that is a fault.</summary>
    public bool HasNewspaper(string newspaperId, ICollection<Fault> faults)
    {
        if (Newspapers.ContainsKey(newspaperId))
            return true;
        faults.Add(new Fault(Path, Line: null, $"no newspaper {FaultLog.Quote(newspaperId)}", $"one of the archive's newspapers: {string.Join(", ", Newspapers.Keys)}"));
        return false;
    }

    /// <summary>Where a page lies in this folder.</summary>
    public string PathOf(Page page) => PathOf(Path, page);

    /// <summary>Where a page lies in a content folder.</summary>
    internal static string PathOf(string content, Page page) => System.IO.Path.Combine(EditionFolder(content, page.Edition), page.Label + FolderScan.PageExtension);

    /// <summary>Where an edition lies in a content folder.</summary>
    internal static string EditionFolder(string content, EditionKey edition) =>
        System.IO.Path.Combine(content, edition.NewspaperId, edition.Date.Year, edition.Key);

    /// <summary>Opens a content folder.</summary>
    /// <param name="path">The folder.</param>
    /// <param name="faults">Where faults go.</param>
    /// <param name="lost">Takes the editions of which the content folder, or null, knows nothing, because a file above them is at fault.</param>
    private static ContentFolder? Open(string path, ICollection<Fault> faults, List<EditionFiles> lost)
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

        var info = TextFile.Read(file, faults) is { } text ? ArchiveFile.Read(text, file, faults) : null;
        var newspapers = new SortedDictionary<string, Newspaper>(StringComparer.Ordinal);
        var editions = new List<EditionFiles>();
        foreach (var folder in FolderEntry.In(path).Where(entry => entry.IsFolder))
        {
            if (!Newspaper.IsValidId(folder.Name))
            {
                faults.Add(new Fault(
                    System.IO.Path.Combine(path, folder.Name),
                    Line: null,
                    $"a folder named {FaultLog.Quote(folder.Name)}",
                    $"a folder named by a newspaper's id: {Newspaper.IdExpected}") { Kind = FaultKind.Stray });
                continue;
            }

            var newspaper = ReadNewspaper(System.IO.Path.Combine(path, folder.Name), folder.Name, faults);
            if (newspaper is not null)
                newspapers.Add(newspaper.Id, newspaper);
            var found = new FolderScan(folder.Name, System.IO.Path.Combine(path, folder.Name), faults).Editions();
            (info is null || newspaper is null ? lost : editions).AddRange(found);
        }

        var gone = ReadGone(System.IO.Path.Combine(path, RedirectsFile.Name), faults);
        return info is null ? null : new ContentFolder(path, info, newspapers, editions, gone);
    }

    private static ValueList<Page> ReadPages(EditionFiles files, ICollection<Fault> faults, Action<string, byte[]>? see = null)
    {
        var check = new EditionCheck(faults);
        foreach (var name in files.Pages)
        {
            var file = files.PathOf(name);
            var place = new PagePlace(files.NewspaperId, files.Key, System.IO.Path.GetFileNameWithoutExtension(name));
            if (TextFile.Read(file, faults, bytes => see?.Invoke(name, bytes)) is { } text && PageReader.Read(text, file, place, faults) is { } page)
                check.Add(page, file);
        }

        return check.Pages.OrderBy(page => page.Sequence).ThenBy(page => page.Label, StringComparer.Ordinal).ToValueList();
    }

    private static ValueList<GoneAddress> ReadGone(string file, ICollection<Fault> faults) =>
        File.Exists(file) && TextFile.Read(file, faults) is { } text ? RedirectsFile.Read(text, file, faults) : [];

    private static Newspaper? ReadNewspaper(string folder, string id, ICollection<Fault> faults)
    {
        var file = System.IO.Path.Combine(folder, NewspaperFile.Name);
        if (File.Exists(file))
            return TextFile.Read(file, faults) is { } text ? NewspaperFile.Read(text, id, file, faults) : null;
        faults.Add(new Fault(folder, Line: null, $"a newspaper's folder without {NewspaperFile.Name}", $"{NewspaperFile.Name}, which holds at least 'name: ' and the newspaper's name"));
        return null;
    }
}
