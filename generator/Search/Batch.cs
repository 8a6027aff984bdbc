using Archive.Model;

namespace Archive.Search;

/// <summary>Consecutive editions whose terms lie sorted in a run.</summary>
internal sealed class Batch
{
    private readonly RunStore _store;

    // To index them again if need be; empty as soon as the run is known to be sound, so that no text is held.
    private IReadOnlyList<IndexedEdition> _editions;
    private bool _isSound;

    /// <summary>Makes one that has no run yet.</summary>
    public Batch(IReadOnlyList<IndexedEdition> editions, RunStore store)
    {
        _editions = editions;
        _store = store;
        Editions = [.. editions.Select(edition => edition.Outline)];
        ArticleCount = Editions.Sum(edition => edition.ArticleCount);
        Version = VersionOf(editions.Select(edition => (edition.Outline.Key, edition.Version)));
    }

    public IReadOnlyList<EditionOutline> Editions { get; }

    /// <summary>Articles of them all.</summary>
    public int ArticleCount { get; }

    /// <summary>What the run is found by; null when it is not known what the editions hold.</summary>
    public Fingerprint? Version { get; }

    /// <summary>The run, when it was found or made.</summary>
    public Run Run { get; private set; } = null!;

    /// <summary>When the run was written, in ticks, if it was written or looked through by a build that remembers; else 0.</summary>
    public long SoundSince => _isSound ? Run.Written : 0;

    /// <summary>What the run of some editions is found by; null when it is not known what they hold.</summary>
    public static Fingerprint? VersionOf(IEnumerable<(EditionKey Key, Fingerprint? Version)> editions)
    {
        var writer = new FingerprintWriter();
        writer.Add(ThisProgram.Version);
        foreach (var (key, version) in editions)
        {
            if (version is not { } known)
                return null;
            writer.Add(key.NewspaperId);
            writer.Add(key.Key);
            writer.Add(known);
        }

        return writer.ToFingerprint();
    }

    /// <summary>Finds the run of its editions; whether it was there.</summary>
    public bool TryFind()
    {
        if (Version is not { } version || _store.Find(version) is not { } run)
            return false;
        Run = run;
        return true;
    }

    /// <summary>Puts the run of its editions together, or indexes them.</summary>
    public void Make(BatchIndex index, Lazy<RunPieces>? pieces)
    {
        if (Version is { } version && pieces?.Value.Compose(version, _editions, _store, index) is { } composed)
            Take(composed);
        else
            Index(index);
    }

    /// <summary>Relies on a run that an earlier build has looked through, if it has not been written since.</summary>
    /// <param name="soundSince">What that build remembered.</param>
    public void Rely(long soundSince) => _isSound |= soundSince == Run.Written;

    /// <summary>Makes sure that the run can be read: one that an earlier build left may be damaged, and is made again then.</summary>
    public void Check()
    {
        if (!_isSound && !Run.IsIntact())
        {
            Run.Dispose();
            Index(new BatchIndex());
        }

        (_isSound, _editions) = (true, []);
    }

    private void Index(BatchIndex index) => Take(_store.Write(Version, index.ToRun(_editions)));

    /// <summary>Takes a run that was written just now.</summary>
    private void Take(Run written) => (Run, _isSound, _editions) = (written, true, []);
}
