using Archive.Build;
using Archive.Import;

namespace Archive.Commands;

/// <summary>
/// Reads what is planned, several files at once, and hands it on in order, so that what comes of it does not depend on the number of cores.
/// </summary>
/// <param name="importer">Reads the files.</param>
/// <param name="plan">What is read.</param>
/// <param name="jobs">How many files are read at once.</param>
internal sealed class ImportRun(FileImporter importer, ImportPlan plan, int jobs)
{
    /// <summary>Files that are read, or wait to be taken, for each that is read at once.</summary>
    private const int Ahead = 4;

    /// <summary>The pages of a file that are read ahead; the others as they are taken, so that no file is held whole.</summary>
    private const int PagesAhead = 16;

    /// <summary>Everything that is read. The files to which others led are left out of what follows them.</summary>
    public IEnumerable<(ReceivedItem Item, IEnumerable<ImportResult> Results)> Read(CancellationToken cancellation)
    {
        var used = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (item, results, seen) in plan.Leads.SelectInOrder(Begin, jobs * Ahead, cancellation))
        {
            // One that another one led to has been read with that.
            if (used.Contains(item.File.Name))
                continue;
            yield return (item, results);
            used.UnionWith(seen.Where(name => name != item.File.Name));
        }

        foreach (var (item, results, _) in plan.Others.Where(item => !used.Contains(item.File.Name)).SelectInOrder(Begin, jobs * Ahead, cancellation))
            yield return (item, results);
    }

    private (ReceivedItem Item, IEnumerable<ImportResult> Results, List<string> Seen) Begin(ReceivedItem item)
    {
        var seen = new List<string>();
        var pages = importer.Read(item, seen).GetEnumerator();
        var first = new List<ImportResult>();
        while (first.Count < PagesAhead && pages.MoveNext())
            first.Add(pages.Current);
        return (item, first.Count < PagesAhead ? first : first.Concat(Rest(pages)), seen);
    }

    private static IEnumerable<ImportResult> Rest(IEnumerator<ImportResult> pages)
    {
        using (pages)
        {
            while (pages.MoveNext())
                yield return pages.Current;
        }
    }
}
