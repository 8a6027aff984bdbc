using Archive.Model;
using Archive.Site;

namespace Archive.Build;

/// <summary>
/// Adds files that no single edition makes. Each is made when what it is made from has changed, or when it is not in its place, and else kept.
/// What is to be made is made together, several at a time.
/// </summary>
/// <param name="memory">What the last build remembered.</param>
/// <param name="stage">The site that is being made.</param>
/// <param name="next">What the next build is to remember.</param>
internal sealed class MadeFiles(SiteMemory memory, SiteStage stage, BuildCache next)
{
    private readonly List<Making> _waiting = [];
    private readonly Dictionary<string, bool> _intact = new(StringComparer.Ordinal);

    /// <summary>Adds files that are made together, or keeps them.</summary>
    /// <param name="paths">Where they go.</param>
    /// <param name="madeFrom">What they are made from; null when nobody can tell.</param>
    /// <param name="make">Makes them, on any thread.</param>
    /// <param name="input">The input to name in faults.</param>
    public void Add(IReadOnlyList<string> paths, Fingerprint? madeFrom, Func<IEnumerable<SiteFile>> make, string input)
    {
        if (madeFrom is { } made && paths.All(path => IsRight(path, made)))
            Keep(paths, made);
        else
            _waiting.Add(new Making(madeFrom, make, input));
    }

    /// <summary>Adds files of which only who makes them knows where they go, or keeps those that the last build made from the same.</summary>
    /// <param name="madeFrom">What they are made from, and nothing else is.</param>
    /// <param name="make">Makes them, on any thread.</param>
    /// <param name="input">The input to name in faults.</param>
    public void AddAll(Fingerprint madeFrom, Func<IEnumerable<SiteFile>> make, string input)
    {
        var paths = memory.Cache.Files.Where(file => file.Value == madeFrom).Select(file => file.Key).ToList();
        if (paths.Count > 0 && paths.TrueForAll(path => IsRight(path, madeFrom)))
            Keep(paths, madeFrom);
        else
            _waiting.Add(new Making(madeFrom, make, input));
    }

    /// <summary>
    /// Makes what was added and is not kept. Where one of the files that are made together has a fault none is remembered: the next build
    /// must make them all to report it again.
    /// </summary>
    public void Make(BuildRun run, CancellationToken cancellation)
    {
        foreach (var (making, paths, faults, failure) in _waiting.SelectInOrder(MakeOne, run.InFlight, cancellation))
        {
            run.Faults.AddRange(faults);
            if (failure is not null)
                run.Fail(failure);
            else if (making.MadeFrom is { } made && faults.Count == 0)
                paths.ForEach(path => next.Files.Add(path, made));
        }

        _waiting.Clear();
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
        if (!files.Select(file => SitePath.Split(file.Key).Folder).Distinct(StringComparer.Ordinal).All(IsIntact))
            return false;
        foreach (var (path, made) in files)
            Keep([path], made);
        return true;
    }

    /// <summary>As <see cref="SiteMemory.IsIntact"/>, but the disk is asked once for the many files of a folder.</summary>
    private bool IsIntact(string folder)
    {
        if (!_intact.TryGetValue(folder, out var isIntact))
            _intact.Add(folder, isIntact = memory.IsIntact(folder));
        return isIntact;
    }

    private bool IsRight(string path, Fingerprint madeFrom) =>
        memory.Cache.Files.TryGetValue(path, out var before) && before == madeFrom && IsIntact(SitePath.Split(path).Folder);

    private void Keep(IEnumerable<string> paths, Fingerprint madeFrom)
    {
        foreach (var path in paths)
        {
            stage.Keep(path);
            next.Files.Add(path, madeFrom);
        }
    }

    private (Making Making, List<string> Paths, List<Fault> Faults, Fault? Failure) MakeOne(Making making)
    {
        var (paths, faults) = (new List<string>(), new List<Fault>());
        try
        {
            foreach (var file in making.Make())
            {
                stage.Add(file, making.Input, faults);
                paths.Add(file.Path);
            }

            return (making, paths, faults, null);
        }
        catch (TemplateFaultException error)
        {
            return (making, paths, faults, error.Fault);
        }
    }

    private sealed record Making(Fingerprint? MadeFrom, Func<IEnumerable<SiteFile>> Make, string Input);
}
