using Archive.Build;
using Archive.Model;

namespace Archive.Publish;

/// <summary>
/// What is to be sent to the host: the manifest of a built site, and what has changed since the one that is published. Nothing is kept in memory but what is wrong;
/// the manifest is written file by file while the files are hashed and held against the former one.
/// </summary>
public sealed class PublishPlan(PlanOptions options, IProgress<BuildProgress>? progress = null)
{
    private readonly List<Fault> _faults = [];
    private readonly List<string> _gone = [];
    private readonly SiteMeasure _measure = new();
    private readonly Dictionary<ChangeKind, int> _counts = Enum.GetValues<ChangeKind>().ToDictionary(kind => kind, _ => 0);
    private long _uploadBytes;

    /// <summary>Makes the plan. What was there before stays as it is when the plan has a fault or addresses have died.</summary>
    /// <param name="see">Takes every file that has changed, in order of the paths.</param>
    /// <param name="cancellation">Ends it.</param>
    /// <exception cref="DeployFaultException">The previous manifest cannot be read.</exception>
    public PlanResult Run(Action<FileChange>? see = null, CancellationToken cancellation = default)
    {
        using var manifest = new WholeFile(options.Output);
        using var lists = options.Lists is { } folder ? new PlanLists(folder) : null;
        var now = new SiteTree(options.Site).Files(options.Jobs, _faults, progress, cancellation).Select(Measured);
        var before = options.Previous is { } previous ? DeployManifest.Read(previous) : [];

        // The whole entry is compared: a file that is to be sent with other headers must be sent again.
        foreach (var change in FileChange.Between(before, DeployManifest.Write(manifest.Stream, now), (old, file) => old == file))
        {
            cancellation.ThrowIfCancellationRequested();
            _counts[change.Kind]++;
            if (change.Kind == ChangeKind.None)
                continue;
            Note(change);
            lists?.Add(change);
            see?.Invoke(change);
        }

        _measure.Add(DeployManifest.FileName, manifest.Stream.Length);
        _measure.ReadRules(options.Site);
        var dead = _gone.ConvertAll(path => new DeadAddress(path, PermanentAddress.Nearest(path, other => File.Exists(SitePath.Below(options.Site, other)))));
        var isRight = _faults.Count == 0 && (dead.Count == 0 || options.AllowRemoved);
        if (isRight)
        {
            lists?.Finish();
            manifest.Finish();
        }

        return new PlanResult(_measure, _counts, _uploadBytes, dead, _faults, isRight);
    }

    private DeployedFile Measured(DeployedFile file)
    {
        _measure.Add(file.Path, file.Size);
        return file;
    }

    private void Note(FileChange change)
    {
        if (change.Kind != ChangeKind.Removed)
            _uploadBytes += change.File.Size;
        else if (PermanentAddress.Is(change.File.Path))
            _gone.Add(change.File.Path);
    }
}
