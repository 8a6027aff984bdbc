using Archive.Model;

namespace Archive.Build;

/// <summary>What came of a build.</summary>
/// <param name="Faults">Every fault of the run, in order of file and line.</param>
/// <param name="Summary">What was published; null when the old site was left as it was.</param>
public sealed record BuildResult(IReadOnlyList<Fault> Faults, BuildSummary? Summary);

/// <summary>What a build published.</summary>
/// <param name="Newspapers">Newspapers in the archive.</param>
/// <param name="Editions">Editions in the archive.</param>
/// <param name="Pages">Pages in the archive.</param>
/// <param name="Articles">Articles in the archive.</param>
/// <param name="Files">Files of the site.</param>
/// <param name="Changed">Those of them that this build wrote, because they are new or have other bytes than before.</param>
/// <param name="Removed">Files of an earlier build that nothing makes any more.</param>
public sealed record BuildSummary(int Newspapers, int Editions, int Pages, int Articles, int Files, int Changed, int Removed);
