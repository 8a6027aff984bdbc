using Archive.Model;

namespace Archive.Build;

/// <summary>Finds the received files of pages by the SHA-256 that each page keeps of its source.</summary>
/// <param name="folder">The folder of the received files; null when none was named.</param>
/// <param name="received">The files in it.</param>
internal sealed class SourceMatch(string? folder, IReadOnlyList<ReceivedFile> received)
{
    private const string Expected = "the file that the page was imported from (--sources), or --allow-missing";

    private readonly ILookup<string, ReceivedFile> _byHash = received.ToLookup(file => file.Sha256, StringComparer.Ordinal);
    private readonly ILookup<string, ReceivedFile> _byName = received.ToLookup(file => file.Name, StringComparer.Ordinal);
    private readonly SortedSet<string> _files = new(StringComparer.Ordinal);

    /// <summary>The files that were found, in ordinal order.</summary>
    public IReadOnlyCollection<string> Files => _files;

    /// <summary>How many of the received files belong to no page.</summary>
    public int Unused => received.Select(file => file.Path).Distinct(StringComparer.Ordinal).Count() - _files.Count;

    /// <summary>Finds the files of pages; returns a fault for each page whose files are not there, or not as they were.</summary>
    public IReadOnlyList<Fault> Find(IReadOnlyList<SourcedPage> pages)
    {
        if (folder is null)
            return pages.Count == 0 ? [] : [new Fault(pages[0].File, Line: null, pages.Count == 1 ? "a received file that is not packed" : $"a received file that is not packed, as of {pages.Count - 1:N0} more pages", "the folder of the received files (--sources DIR), or --allow-missing")];
        var missing = new List<Fault>();
        foreach (var page in pages)
        {
            if (FilesOf(page.Source) is { } files)
                _files.UnionWith(files.Select(file => file.Path));
            else
                missing.Add(new Fault(page.File, Line: null, Describe(page.Source), Expected));
        }

        return missing;
    }

    private IReadOnlyList<ReceivedFile>? FilesOf(PageSource source)
    {
        if (_byHash[source.Sha256].OrderByDescending(file => file.Name == source.File).FirstOrDefault() is { } single)
            return [single];
        return Candidates(source.Files).FirstOrDefault(files => PageSource.HashOf(files.Select(file => (file.Name, file.Sha256))) == source.Sha256);
    }

    /// <summary>Files of these names: those that lie in one folder, then, as some lie in folders below, the only ones of their names.</summary>
    private IEnumerable<IReadOnlyList<ReceivedFile>> Candidates(ValueList<string> names)
    {
        if (names.Count == 0 || names.Any(name => !_byName.Contains(name)))
            yield break;
        foreach (var first in _byName[names[0]])
        {
            var inFolder = names.Select(name => _byName[name].FirstOrDefault(file => file.Folder == first.Folder)).OfType<ReceivedFile>().ToList();
            if (inFolder.Count == names.Count)
                yield return inFolder;
        }

        if (names.All(name => _byName[name].Count() == 1))
            yield return [.. names.Select(name => _byName[name].First())];
    }

    private string Describe(PageSource source)
    {
        var names = source.Files.Count > 0 ? source.Files : [source.File];
        var lost = names.FirstOrDefault(name => !_byName.Contains(name));
        return lost is not null ? $"the source '{lost}', which is not in {folder}"
            : names.Count > 1 ? $"the source '{source.File}', whose {names.Count:N0} files in {folder} do not give the SHA-256 {source.Sha256}"
            : $"the source '{names[0]}', which in {folder} has another SHA-256 than {source.Sha256}";
    }
}
