namespace Archive.Import;

/// <summary>For each run of a page the nearest body above it and below it, itself if it is one, by index; -1 where there is none.</summary>
internal sealed class NearestBodies
{
    private readonly int[] _above;
    private readonly int[] _below;

    public NearestBodies(IReadOnlyList<Run> runs)
    {
        _above = new int[runs.Count];
        _below = new int[runs.Count];
        for (var (i, body) = (0, -1); i < runs.Count; i++)
            _above[i] = body = runs[i].IsHead ? body : i;
        for (var (i, body) = (runs.Count - 1, -1); i >= 0; i--)
            _below[i] = body = runs[i].IsHead ? body : i;
    }

    public int Above(int run) => _above[run];

    public int Below(int run) => _below[run];
}
