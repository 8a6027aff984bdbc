using System.Text;
using Archive.Build;

namespace Archive.Publish;

/// <summary>
/// The changes as lists of paths, one a line, which copying tools take (<c>rsync --files-from</c>): <c>added.txt</c>, <c>changed.txt</c>, both together as
/// <c>upload.txt</c>, and <c>removed.txt</c>. All are there, empty or not, and all of one plan.
/// </summary>
internal sealed class PlanLists(string folder) : IDisposable
{
    private readonly WholeFile _added = new(Path.Combine(folder, "added.txt"));
    private readonly WholeFile _changed = new(Path.Combine(folder, "changed.txt"));
    private readonly WholeFile _upload = new(Path.Combine(folder, "upload.txt"));
    private readonly WholeFile _removed = new(Path.Combine(folder, "removed.txt"));

    private IEnumerable<WholeFile> All => [_added, _changed, _upload, _removed];

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
            list.Stream.Write(Encoding.UTF8.GetBytes(change.File.Path + "\n"));
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
}
