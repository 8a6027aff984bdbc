using System.Text;
using Archive.Build;

namespace Archive.Publish;

/// <summary>
/// The changes as lists of paths, one a line, which copying tools take (<c>rsync --files-from</c>): <c>added.txt</c>, <c>changed.txt</c>, both together as
/// <c>upload.txt</c>, and <c>removed.txt</c>; and <c>upload.tsv</c>, in which media type and cache lifetime follow each path after tabs. All are there, empty or not, and all of one plan.
/// </summary>
internal sealed class PlanLists(string folder) : IDisposable
{
    private readonly WholeFile _added = new(Path.Combine(folder, "added.txt"));
    private readonly WholeFile _changed = new(Path.Combine(folder, "changed.txt"));
    private readonly WholeFile _upload = new(Path.Combine(folder, "upload.txt"));
    private readonly WholeFile _headers = new(Path.Combine(folder, "upload.tsv"));
    private readonly WholeFile _removed = new(Path.Combine(folder, "removed.txt"));

    private IEnumerable<WholeFile> All => [_added, _changed, _upload, _headers, _removed];

    public void Add(FileChange change)
    {
        IEnumerable<WholeFile> lists = change.Kind switch
        {
            ChangeKind.Added => [_added, _upload],
            ChangeKind.Changed => [_changed, _upload],
            ChangeKind.Removed => [_removed],
            _ => [],
        };
        foreach (var list in lists)
            Write(list, change.File.Path);
        if (change.Kind is ChangeKind.Added or ChangeKind.Changed)
            Write(_headers, $"{change.File.Path}\t{change.File.MediaType}\t{change.File.Cache}");
    }

    public void Finish()
    {
        foreach (var list in All)
            list.Finish();
    }

    public void Dispose()
    {
        foreach (var list in All)
            list.Dispose();
    }

    private static void Write(WholeFile list, string line) => list.Stream.Write(Encoding.UTF8.GetBytes(line + "\n"));
}
