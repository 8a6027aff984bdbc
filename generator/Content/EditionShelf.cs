using Archive.Model;

namespace Archive.Content;

/// <summary>
/// The pages in the folder of one edition, by their labels, with their places. The folder is read once, when it is first asked for,
/// and not again for every page that is imported into it: what is saved meanwhile is added.
/// </summary>
internal sealed class EditionShelf(string folder)
{
    /// <summary>Without regard to case: on many disks, and in the site, 1a.md and 1A.md are one file.</summary>
    private readonly Dictionary<string, string> _labels = Labels(folder).ToDictionary(label => label, StringComparer.OrdinalIgnoreCase);

    private Dictionary<string, int>? _places;

    private Dictionary<string, int> Places => _places ??= ReadPlaces();

    /// <summary>The label of a page there which differs from the given one in upper and lower case only; null when there is none.</summary>
    public string? OtherCase(string label) => _labels.TryGetValue(label, out var there) && there != label ? there : null;

    /// <summary>The places that are taken by other pages than the given one.</summary>
    public IReadOnlyCollection<int> TakenBesides(string label) =>
        Places.Where(page => page.Key != label).Select(page => page.Value).ToHashSet();

    /// <summary>Notes a page that was, or with a dry run would be, saved.</summary>
    public void Add(Page page)
    {
        _labels[page.Label] = page.Label;
        Places[page.Label] = page.Sequence;
    }

    private static IEnumerable<string> Labels(string folder) => Directory.Exists(folder)
        ? Directory.EnumerateFiles(folder, $"*{FolderScan.PageExtension}")
            .Select(file => Path.GetFileNameWithoutExtension(file))
            .Order(StringComparer.Ordinal)
            .DistinctBy(label => label, StringComparer.OrdinalIgnoreCase)
        : [];

    private Dictionary<string, int> ReadPlaces()
    {
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var label in _labels.Values)
        {
            var file = Path.Combine(folder, label + FolderScan.PageExtension);
            if (File.Exists(file) && TextFile.Read(file, []) is { } text && PageReader.ReadFrontMatter(text, file) is { } page)
                places[page.Label] = page.Sequence;
        }

        return places;
    }
}
