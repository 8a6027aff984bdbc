using AngleSharp.Dom;
using Archive.Model;

namespace Archive.Import;

/// <summary>An article as its page view knows it: links in lists, areas of the picture.</summary>
/// <param name="path">Where it is.</param>
/// <param name="line">The source line of the first that leads to it.</param>
internal sealed class EPaperReference(string path, int line)
{
    private const int MostZones = 50;

    public string Path { get; } = path;

    public int Line { get; } = line;

    public List<IElement> Links { get; } = [];

    /// <summary>What its links say.</summary>
    public List<string> Titles { get; } = [];

    /// <summary>The name that an area gives it, for want of a link with a text.</summary>
    public string? AreaTitle { get; private set; }

    /// <summary>A name that only the list gives.</summary>
    public string? Author { get; init; }

    public List<Zone> Zones { get; } = [];

    public void Add(MapArea area)
    {
        AreaTitle ??= area.Title;
        if (area.Zone is { } zone && Zones.Count < MostZones && !Zones.Contains(zone))
            Zones.Add(zone);
    }
}
