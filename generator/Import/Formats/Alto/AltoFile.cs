using System.Xml.Linq;
using Archive.Model;

namespace Archive.Import;

/// <summary>An ALTO file and the pages in it: one, as most files have it, or those of an issue.</summary>
internal sealed class AltoFile
{
    private readonly XElement _root;
    private readonly List<XElement> _pages;
    private readonly AltoPageReader _reader;
    private readonly RegionOrder _order;
    private readonly Lazy<Dictionary<string, int>> _places;
    private readonly Lazy<IReadOnlyDictionary<string, IReadOnlyList<string>>> _nested;

    public AltoFile(XElement root, IReceivedFile file, ICollection<Fault> faults)
    {
        (_root, File) = (root, file);
        _pages = [.. root.Below("Page")];
        if (_pages.Count == 0)
            faults.Add(new Fault(file.Name, root.Line(), "ALTO without a page", "a Page in its Layout"));
        _order = AltoOrder.Of(root, file.Name, faults);
        _reader = new AltoPageReader(AltoTags.Of(root));
        _places = new(Places);
        _nested = new(() => AltoNesting.Of(root));
    }

    public IReceivedFile File { get; }

    /// <summary>How many pages are in it.</summary>
    public int Count => _pages.Count;

    /// <summary>1-based line of its first element.</summary>
    public int Line => _root.Line();

    /// <summary>Blocks that hold others, by their IDs.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Nested => _nested.Value;

    /// <summary>A page, by its place from 0; null, with a fault, when it cannot be trusted.</summary>
    public BoxPage? Read(int place, ICollection<Fault> faults)
    {
        var page = _reader.Read(_pages[place]);
        if (BoxFault.Find(page, File.Name) is { } fault)
        {
            faults.Add(fault);
            return null;
        }

        // A file names one picture, which cannot be that of each of several pages.
        var image = _pages.Count == 1 ? _root.Below("sourceImageInformation").FirstOrDefault()?.First("fileName")?.Text() : null;
        return page with { Regions = _order.Sort(page.Regions), ImageName = image };
    }

    /// <summary>The place of the page that has an ID, or on which something with that ID stands; null when there is none.</summary>
    public int? PlaceOf(string id) => _places.Value.TryGetValue(id, out var place) ? place : null;

    private Dictionary<string, int> Places()
    {
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var place = 0; place < _pages.Count; place++)
        {
            foreach (var id in _pages[place].DescendantsAndSelf().Select(e => e.Value("ID")).OfType<string>())
                places.TryAdd(id, place);
        }

        return places;
    }
}
