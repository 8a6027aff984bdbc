using Archive.Model;
using Archive.Publish;

namespace Archive.Check;

/// <summary>
/// A built site as a whole: which files it has, and, when they have been read, where links lead within it. Of each file only its path, a mark and the
/// numbers of its anchors are kept. Files are noted by several threads at once, each by one.
/// </summary>
internal sealed class CheckedSite
{
    private readonly Dictionary<string, int> _numbers;
    private readonly bool[] _isLed;

    private CheckedSite(string root, string? previous, IReadOnlyList<string> paths, IReadOnlyList<Fault> faults)
    {
        (Root, Previous, Paths, Faults) = (root, previous, paths, faults);
        _numbers = new Dictionary<string, int>(paths.Count, StringComparer.Ordinal);
        foreach (var path in paths)
            _numbers.Add(path, _numbers.Count);
        _isLed = new bool[paths.Count];
        Anchors = new AnchorTable(paths.Count);
    }

    /// <summary>The folder as the user named it.</summary>
    public string Root { get; }

    /// <summary>The manifest of the site as it was published last; null when none was named.</summary>
    public string? Previous { get; }

    /// <summary>Its files, in ordinal order.</summary>
    public IReadOnlyList<string> Paths { get; }

    /// <summary>What lies in it and cannot be published.</summary>
    public IReadOnlyList<Fault> Faults { get; }

    public AnchorTable Anchors { get; }

    /// <summary>The pages to which no link leads, and that do not say of themselves that none should.</summary>
    public IEnumerable<string> PagesWithoutLink => Paths.Where((path, number) => !_isLed[number] && path.EndsWith(".html", StringComparison.Ordinal));

    /// <summary>Looks which files there are.</summary>
    public static CheckedSite Open(string root, string? previous)
    {
        var faults = new List<Fault>();
        return new CheckedSite(root, previous, [.. new SiteTree(root).Paths(faults)], faults);
    }

    public bool Has(string path) => _numbers.ContainsKey(path);

    /// <summary>A file's name as the user would write it.</summary>
    public string FileOf(string path) => Path.Combine(Root, path);

    /// <summary>Keeps of a file what the site as a whole is asked for.</summary>
    public void Note(CheckedFile file)
    {
        var number = _numbers[file.Path];
        if (file.Document is { } document)
        {
            // Marks are set and never cleared: another thread may be setting this one.
            if (document.IsForNoLink())
                _isLed[number] = true;
            Anchors.Add(number, document.Anchors());
        }

        foreach (var reference in file.References.Where(reference => reference.IsThere))
        {
            var target = _numbers[reference.Target.Path];
            if (reference.Use != ReferenceUse.Public && target != number)
                _isLed[target] = true;
            if (reference.Target.Fragment.Length > 0 && reference.Target.Path.EndsWith(".html", StringComparison.Ordinal))
                Anchors.Want(number, reference.Line, target, reference.Target.Fragment);
        }
    }
}
