using Archive.Build;
using Archive.Model;

namespace Archive.Commands;

/// <summary>
/// The builds of a watched site. A site that is there is only replaced by one without faults: the last good one stays while somebody types. Where there is
/// none yet, it is built without what is at fault, as <c>archive build</c> does.
/// </summary>
internal sealed class LiveBuilds(BuildOptions options, BuildReport report, CancellationToken cancellation)
{
    /// <summary>What browsers are told.</summary>
    public LiveSite Site { get; } = new();

    public void Build()
    {
        var isThere = File.Exists(Path.Combine(options.Output, Address.Home));
        Site.Publish(report.Build(options with { Strict = options.Strict || isThere }, cancellation));
    }
}
