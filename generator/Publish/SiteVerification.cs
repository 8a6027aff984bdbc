using Archive.Build;
using Archive.Model;

namespace Archive.Publish;

/// <summary>Holds a published site against its manifest.</summary>
/// <param name="site">The folder of the site.</param>
/// <param name="manifest">The manifest.</param>
/// <param name="jobs">How many threads hash.</param>
public sealed class SiteVerification(string site, string manifest, int jobs)
{
    /// <summary>
    /// What is not as the manifest says, in order of the paths: <see cref="ChangeKind.Removed"/> is missing, <see cref="ChangeKind.Changed"/> has other bytes,
    /// <see cref="ChangeKind.Added"/> is in no list.
    /// </summary>
    /// <param name="faults">Takes what is no file.</param>
    /// <param name="progress">Is told how far it is.</param>
    /// <param name="cancellation">Ends it.</param>
    /// <exception cref="DeployFaultException">The manifest cannot be read.</exception>
    public IEnumerable<FileChange> Differences(ICollection<Fault> faults, IProgress<BuildProgress>? progress, CancellationToken cancellation) =>
        FileChange.Between(DeployManifest.Read(manifest), new SiteTree(site).Files(jobs, faults, progress, cancellation), (old, file) => old.HasBytesOf(file))
            .Where(difference => difference.Kind != ChangeKind.None);
}
