using Archive.Model;

namespace Archive.Search;

/// <summary>A run of editions that a part of an index has, whose batches begin and end elsewhere than those of the whole.</summary>
/// <param name="Run">What the run is found by.</param>
/// <param name="Editions">The editions in it, in archive order.</param>
internal sealed record RunPiece(Fingerprint Run, IReadOnlyList<EditionKey> Editions);
