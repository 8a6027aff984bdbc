using Archive.Model;

namespace Archive.Publish;

/// <summary>What a plan found.</summary>
/// <param name="Site">How large the site is, its manifest included.</param>
/// <param name="Counts">How many files were added, changed and removed.</param>
/// <param name="UploadBytes">Bytes of those added and changed.</param>
/// <param name="Dead">Addresses that were published and are gone, each with the one that stands nearest to it.</param>
/// <param name="Faults">What cannot be published.</param>
/// <param name="IsWritten">Whether the manifest and the lists were written.</param>
public sealed record PlanResult(
    SiteMeasure Site, IReadOnlyDictionary<ChangeKind, int> Counts, long UploadBytes, IReadOnlyList<DeadAddress> Dead, IReadOnlyList<Fault> Faults, bool IsWritten);

/// <summary>An address that was published and is gone.</summary>
/// <param name="Path">It.</param>
/// <param name="Nearest">Where its readers are best led.</param>
public sealed record DeadAddress(string Path, string Nearest);
