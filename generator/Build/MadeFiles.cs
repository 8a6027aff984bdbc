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
    /// <param name="madeFrom">What they are made from, and nothing else is.</param>
    /// <param name="make">Makes them.</param>
    /// <param name="input">The input to name in faults.</param>
    /// <param name="faults">Where faults go.</param>
    public void AddAll(Fingerprint madeFrom, Func<IEnumerable<SiteFile>> make, string input, List<Fault> faults)
    {
        var paths = memory.Cache.Files.Where(file => file.Value == madeFrom).Select(file => file.Key).ToList();
        if (paths.Count > 0 && paths.TrueForAll(path => IsRight(path, madeFrom)))
            Keep(paths, madeFrom);
        else
            Make(madeFrom, make, input, faults);
    }

    /// <summary>The files below a folder so far, in order.</summary>
    /// <param name="folder">The folder, with a slash at its end.</param>
    public IReadOnlyList<string> Below(string folder) =>
        [.. next.Files.Keys.Where(path => path.StartsWith(folder, StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    /// <summary>Keeps all files below a folder, each made from what it was made from, when one of them tells that none can have changed.</summary>
    /// <param name="folder">The folder, with a slash at its end.</param>
    /// <param name="sign">The file that tells.</param>
    /// <param name="madeFrom">What it is made from if nothing has changed.</param>
    public bool TryKeepBelow(string folder, string sign, Fingerprint madeFrom)
    {
        if (!IsRight(sign, madeFrom))
            return false;
        var files = memory.Cache.Files.Where(file => file.Key.StartsWith(folder, StringComparison.Ordinal)).ToList();
        if (!files.Select(file => SitePath.Split(file.Key).Folder).Distinct(StringComparer.Ordinal).All(memory.IsIntact))
            return false;
        foreach (var (path, made) in files)
            Keep([path], made);
        return true;
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

    /// <summary>Makes files. Where one of them has a fault none is remembered: the next build must make them all to report it again.</summary>
    private void Make(Fingerprint? madeFrom, Func<IEnumerable<SiteFile>> make, string input, List<Fault> faults)
    {
        var before = faults.Count;
        var paths = new List<string>();
        foreach (var file in make())
        {
            stage.Add(file, input, faults);
            paths.Add(file.Path);
        }

        if (madeFrom is not { } made || faults.Count > before)
            return;
        foreach (var path in paths)
            next.Files.Add(path, made);
    }
}
