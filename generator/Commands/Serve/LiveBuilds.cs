using Archive.Build;

namespace Archive.Commands;

/// <summary>
/// The builds of a watched site. Once it has been built without faults it is only replaced by one without: the last good site stays while somebody
/// types. An archive that had faults from the start is shown without what is at fault, as <c>archive build</c> does.
/// </summary>
internal sealed class LiveBuilds(BuildOptions options, BuildReport report, CancellationToken cancellation)
{
    private bool _wasGood;

    /// <summary>What browsers are told.</summary>
    public LiveSite Site { get; } = new();

    public void Build()
    {
        var result = report.Build(options with { Strict = options.Strict || _wasGood }, cancellation);
        _wasGood |= result.Faults.Count == 0;
        Site.Publish(result);
    }
}
