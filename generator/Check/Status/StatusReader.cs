using Archive.Content;
using Archive.Model;

namespace Archive.Check;

/// <summary>Reads the state of an archive from its pages: several editions at a time, of which only counts are kept.</summary>
internal static class StatusReader
{
    /// <summary>Reads an archive; null, with faults, when the folder is none. Pages at fault are left out, with faults.</summary>
    /// <param name="path">The content folder.</param>
    /// <param name="newspaperId">The one newspaper to look at; null for all.</param>
    /// <param name="faults">Where faults go.</param>
    /// <param name="read">Is told of each edition that has been read, with how many there are.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public static ArchiveStatus? Read(string path, string? newspaperId, List<Fault> faults, Action<EditionStatus?, int> read, CancellationToken cancellation)
    {
        if (ContentFolder.OpenForAllFaults(path, faults, cancellation) is not { } content)
            return null;
        if (EditionChoice.Of(content, newspaperId, faults) is not { } files)
            return null;
        var editions = new List<EditionStatus>();
        foreach (var (edition, found) in files.AsParallel().AsOrdered().WithCancellation(cancellation).Select(edition => ReadOne(content, edition)))
        {
            faults.AddRange(found);
            if (edition is not null)
                editions.Add(edition);
            read(edition, files.Count);
        }

        return ArchiveStatus.Of(content.Newspapers.Values.Where(newspaper => newspaperId is null || newspaper.Id == newspaperId), editions);
    }

    private static (EditionStatus? Edition, List<Fault> Faults) ReadOne(ContentFolder content, EditionFiles files)
    {
        var faults = new List<Fault>();
        var edition = content.ReadEdition(files, faults);
        return (edition is null ? null : new EditionStatus(EditionOutline.Of(edition), files.Pages.Max(page => File.GetLastWriteTimeUtc(files.PathOf(page)))), faults);
    }
}
