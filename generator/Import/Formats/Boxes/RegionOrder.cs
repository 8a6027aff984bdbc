namespace Archive.Import;

/// <summary>The order in which the source says that regions are read, by their ids.</summary>
internal sealed class RegionOrder(IReadOnlyList<string> ids)
{
    private readonly Dictionary<string, int> _places = Places(ids);

    public bool IsEmpty => _places.Count == 0;

    /// <summary>The regions in that order; those that it does not name keep their place behind the one before them.</summary>
    public IReadOnlyList<BoxRegion> Sort(IReadOnlyList<BoxRegion> regions)
    {
        if (IsEmpty)
            return regions;
        var place = -1;
        return [.. regions.Select((region, i) => (Region: region, Place: place = _places.GetValueOrDefault(region.Id, place), i)).OrderBy(r => r.Place).ThenBy(r => r.i).Select(r => r.Region)];
    }

    private static Dictionary<string, int> Places(IReadOnlyList<string> ids)
    {
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var id in ids)
            places.TryAdd(id, places.Count);
        return places;
    }
}
