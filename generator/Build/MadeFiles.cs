using Archive.Model;

namespace Archive.Build;

/// <summary>
/// Adds files that no single edition makes. Each is made when what it is made from has changed, or when it is not in its place, and else kept.
/// </summary>
/// <param name="memory">What the last build remembered.</param>
/// <param name="stage">The site that is being made.</param>
/// <param name="next">What the next build is to remember.</param>
internal sealed class MadeFiles(SiteMemory memory, SiteStage stage, BuildCache next)
{
    /// <summary>Adds files that are made together, or keeps them.</summary>
    /// <param name="paths">Where they go.</param>
    /// <param name="madeFrom">What they are made from; null when nobody can tell.</param>
    /// <param name="make">Makes them.</param>
    /// <param name="input">The input to name in faults.</param>
    /// <param name="faults">Where faults go.</param>
    public void Add(IReadOnlyList<string> paths, Fingerprint? madeFrom, Func<IEnumerable<SiteFile>> make, string input, List<Fault> faults)
    {
        if (madeFrom is { } made && paths.All(path => IsRight(path, made)))
            Keep(paths, made);
        else
            Make(madeFrom, make, input, faults);
    }

    /// <summary>Adds files of which only who makes them knows where they go, or keeps those that the last build made from the same.</summary>
    /// <param name="isUnchanged">Whether the last build made all of them from the same.</param>
    /// <param name="madeFrom">What they are made from.</param>
    /// <param name="make">Makes them.</param>
    /// <param name="input">The input to name in faults.</param>
    /// <param name="faults">Where faults go.</param>
    public void Add(bool isUnchanged, Fingerprint madeFrom, Func<IEnumerable<SiteFile>> make, string input, List<Fault> faults)
    {
        var paths = memory.Cache.Files.Where(file => file.Value == madeFrom).Select(file => file.Key).ToList();
        if (isUnchanged && paths.TrueForAll(path => IsRight(path, madeFrom)))
            Keep(paths, madeFrom);
        else
            Make(madeFrom, make, input, faults);
    }

    private bool IsRight(string path, Fingerprint madeFrom) =>
        memory.Cache.Files.TryGetValue(path, out var before) && before == madeFrom && memory.IsIntact(SitePath.Split(path).Folder);

    private void Keep(IEnumerable<string> paths, Fingerprint madeFrom)
    {
        foreach (var path in paths)
        {
            stage.Keep(path);
            next.Files.Add(path, madeFrom);
        }
    }

    private void Make(Fingerprint? madeFrom, Func<IEnumerable<SiteFile>> make, string input, List<Fault> faults)
    {
        foreach (var file in make())
        {
            var before = faults.Count;
            stage.Add(file, input, faults);
            if (madeFrom is { } made && faults.Count == before)
                next.Files.Add(file.Path, made);
        }
    }
}
