namespace Archive.Import;

/// <summary>The regions of a page by the areas that point to them. Each is given out once.</summary>
internal sealed class MetsText
{
    /// <summary>No honest page needs more steps to find its regions.</summary>
    private const int MostSteps = 20_000_000;

    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);
    private readonly IReadOnlyDictionary<string, IReadOnlyList<string>> _nested;
    private readonly bool[] _taken;
    private int _steps;

    /// <summary>For a page, none of whose regions is given out yet.</summary>
    /// <param name="page">The page.</param>
    /// <param name="nested">Blocks that hold others, by their IDs.</param>
    public MetsText(BoxPage page, IReadOnlyDictionary<string, IReadOnlyList<string>> nested)
    {
        Page = page;
        _nested = nested;
        _taken = new bool[page.Regions.Count];
        for (var i = 0; i < page.Regions.Count; i++)
            _places.TryAdd(page.Regions[i].Id, i);
    }

    public BoxPage Page { get; }

    /// <summary>The regions that nobody took, in order.</summary>
    public IEnumerable<BoxRegion> Rest => Page.Regions.Where((_, i) => !_taken[i]);

    /// <summary>The regions of an area that no other took; null when it points to nothing.</summary>
    public IReadOnlyList<BoxRegion>? Take(MetsArea area)
    {
        if (_steps > MostSteps || Places(area) is not { } places)
            return null;
        var regions = new List<BoxRegion>();
        foreach (var place in places)
        {
            _steps++;
            if (_taken[place])
                continue;
            _taken[place] = true;
            regions.Add(Page.Regions[place]);
        }

        return regions;
    }

    private IEnumerable<int>? Places(MetsArea area)
    {
        if (area.Begin is { } begin)
        {
            if (_places.TryGetValue(begin, out var first))
                return area.End is { } end && _places.TryGetValue(end, out var last) && last > first ? Enumerable.Range(first, last - first + 1) : [first];
            if (_nested.TryGetValue(begin, out var blocks))
                return blocks.Where(_places.ContainsKey).Select(id => _places[id]);
        }

        return area.Rectangle is { IsSound: true } rectangle ? Inside(rectangle) : null;
    }

    private IEnumerable<int> Inside(Box rectangle)
    {
        _steps += Page.Regions.Count;
        return Enumerable.Range(0, Page.Regions.Count).Where(i => Page.Regions[i].Box is var box && IsInside((box.Left + box.Right) / 2, box.Middle, rectangle));
    }

    private static bool IsInside(double x, double y, Box box) => x >= box.Left && x <= box.Right && y >= box.Top && y <= box.Bottom;
}
