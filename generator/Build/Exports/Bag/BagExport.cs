using Archive.Content;
using Archive.Model;

namespace Archive.Build;

/// <summary>
/// The recipe of a bag (RFC 8493) for deposit: the files of the archive as they are in data/content/, and in data/sources/ the received files by which
/// its pages were imported. A bag has no faults: nothing is written of an archive that has some.
/// </summary>
internal sealed class BagExport(ExportOptions options, BuildRun run, CancellationToken cancellation)
{
    private const string ContentFolderName = "data/content/";

    private const string SourcesFolderName = "data/sources/";

    /// <summary>Packs the editions.</summary>
    public ExportResult Run(ContentFolder content, IReadOnlyList<EditionFiles> editions)
    {
        var (pages, articles) = ReadSources(content, editions);
        var match = new SourceMatch(options.Bag.Sources, Received([.. pages.SelectMany(page => page.Source.Files.Prepend(page.Source.File))]));
        var missing = match.Find(pages);
        if (!options.Bag.AllowMissing)
            run.Faults.AddRange(missing);
        using var bag = run.Faults.Count > 0 ? null : BagFolder.Open(options.Output, run.Faults);
        if (bag is null)
            return new ExportResult(run.Report, Summary: null);

        List<(string From, string To)> files =
        [
            .. ContentFiles(content, editions).Select(path => (path, ContentFolderName + Below(content.Path, path))),
            .. match.Files.Select(path => (path, SourcesFolderName + Below(options.Bag.Sources!, path))),
        ];
        foreach (var (from, to) in files.OrderBy(file => file.To, StringComparer.Ordinal))
        {
            bag.Add(from, to, cancellation);
            run.Advance("packing", files.Count, articles: 0);
        }

        bag.Publish(BagInfo.Of(content.Info, options, bag.Octets, files.Count));
        return new ExportResult(run.Report, new ExportSummary(editions.Count, articles, files.Count)) { Notes = Notes(missing, match) };
    }

    /// <summary>The pages that came from received files.</summary>
    private (List<SourcedPage> Pages, int Articles) ReadSources(ContentFolder content, IReadOnlyList<EditionFiles> editions)
    {
        var pages = new List<SourcedPage>();
        var articles = 0;
        foreach (var (edition, faults) in editions.SelectInOrder(files => Read(content, files), run.InFlight, cancellation))
        {
            run.Faults.AddRange(faults);
            foreach (var page in edition?.Pages ?? [])
            {
                articles += page.Articles.Count;
                if (page.Source is { } source)
                    pages.Add(new SourcedPage(content.PathOf(page), source));
            }

            run.Advance("reading", editions.Count, edition?.Pages.Sum(page => page.Articles.Count) ?? 0);
        }

        return (pages, articles);
    }

    private static (Edition? Edition, List<Fault> Faults) Read(ContentFolder content, EditionFiles files)
    {
        var faults = new List<Fault>();
        return (content.ReadEdition(files, faults), faults);
    }

    private List<ReceivedFile> Received(HashSet<string> names)
    {
        var received = new List<ReceivedFile>();
        if (options.Bag.Sources is not { } folder)
            return received;
        var paths = ReceivedFile.PathsIn(folder);
        foreach (var files in paths.SelectInOrder(path => ReceivedFile.Read(path, names, cancellation), run.InFlight, cancellation))
        {
            received.AddRange(files);
            run.Advance("hashing", paths.Count, articles: 0);
        }

        return received;
    }

    /// <summary>archive.yml and what lies beside it, the files of each newspaper of the editions, and the editions.</summary>
    private static IEnumerable<string> ContentFiles(ContentFolder content, IReadOnlyList<EditionFiles> editions) =>
    [
        .. FilesIn(content.Path),
        .. editions.Select(files => files.NewspaperId).Distinct(StringComparer.Ordinal).SelectMany(id => FilesIn(Path.Combine(content.Path, id))),
        .. editions.SelectMany(files => files.Pages.Concat(files.Images).Select(files.PathOf)),
    ];

    private static IEnumerable<string> FilesIn(string folder) => FolderEntry.In(folder).Where(entry => !entry.IsFolder).Select(entry => Path.GetFullPath(Path.Combine(folder, entry.Name)));

    private static string Below(string folder, string path) => Path.GetRelativePath(folder, path).Replace(Path.DirectorySeparatorChar, '/');

    private static ValueList<string> Notes(IReadOnlyList<Fault> missing, SourceMatch match) =>
        [.. missing.Select(fault => fault.ToString()), .. match.Unused > 0 ? [$"received files that belong to no page and are not packed: {match.Unused:N0}"] : Array.Empty<string>()];
}
