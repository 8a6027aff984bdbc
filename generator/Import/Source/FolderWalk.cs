using Archive.Model;

namespace Archive.Import;

/// <summary>
/// The files below a folder, in the order of their paths, with everything that is refused. Links are followed to files of the same folder
/// alone: a link to a folder may lead out of it or back into it.
/// </summary>
/// <param name="folder">The folder as the user named it.</param>
/// <param name="pattern">Which files are wanted; null for all.</param>
/// <param name="limits">What is too much.</param>
/// <param name="faults">Takes what is refused.</param>
internal sealed class FolderWalk(string folder, GlobPattern? pattern, ReceivedLimits limits, ICollection<Fault> faults)
{
    /// <summary>No folder of page text is nested deeper, and no path of a disk is much longer.</summary>
    private const int Deepest = 64;

    private int _files;

    /// <summary>Names of the system, which were passed over.</summary>
    public int PassedOver { get; private set; }

    /// <summary>Whether there are more files than there may be.</summary>
    public bool HasTooMany => _files > limits.MaxFiles;

    public IEnumerable<DiskFile> Files() => Below("", depth: 0, isWhole: pattern is null);

    private IEnumerable<DiskFile> Below(string path, int depth, bool isWhole)
    {
        // What an archive holds is the result of imports, not their source.
        if (isWhole && File.Exists(Path.Combine(folder, path, "archive.yml")))
        {
            Refuse(Path.Combine(folder, path), "a folder that holds an archive (archive.yml)", "a folder of page text as received");
            yield break;
        }

        foreach (var entry in Entries(path))
        {
            var (below, name) = (path.Length == 0 ? entry.Name : $"{path}/{entry.Name}", Path.Combine(folder, path, entry.Name));
            var isWanted = isWhole || pattern!.Fits(below);
            if (!isWanted && !(entry is DirectoryInfo && pattern!.MayLead(below)))
                continue;
            if (ReceivedName.IsPassedOver(entry.Name))
            {
                PassedOver++;
                continue;
            }

            if (ReceivedName.WrongIn(below) is { } wrong)
            {
                Refuse(name, wrong, "a plain name");
            }
            else if (entry is DirectoryInfo)
            {
                if (entry.LinkTarget is not null)
                    Refuse(name, "a link to a folder", "the folder itself: a link may lead out of it, or round in a circle");
                else if (depth == Deepest)
                    Refuse(name, $"folders in folders, more than {Deepest}", "a folder of page text");
                else
                {
                    foreach (var file in Below(below, depth + 1, isWanted))
                        yield return file;
                    if (HasTooMany)
                        yield break;
                }
            }
            else if (entry.LinkTarget is not null && DiskLinks.IsOutside(folder, name))
            {
                Refuse(name, "a link that leads out of the folder, or nowhere", "the file itself");
            }
            else if (DiskFile.Find(name, below, folder, limits, faults) is { } file)
            {
                if (++_files == limits.MaxFiles + 1)
                    Refuse(folder, $"more than {limits.MaxFiles} files", "fewer, or a larger --max-files");
                if (HasTooMany)
                    yield break;
                yield return file;
            }
        }
    }

    private IReadOnlyList<FileSystemInfo> Entries(string path)
    {
        try
        {
            return [.. new DirectoryInfo(Path.Combine(folder.Length == 0 ? "." : folder, path)).EnumerateFileSystemInfos().OrderBy(entry => entry.Name, StringComparer.Ordinal)];
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            Refuse(Path.Combine(folder, path), $"a folder that cannot be read ({fault.Message.TrimEnd('.')})", "a readable folder");
            return [];
        }
    }

    private void Refuse(string name, string found, string expected) => faults.Add(new Fault(name, Line: null, found, expected));
}
