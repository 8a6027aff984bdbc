using Archive.Content;

namespace Archive.Build;

/// <summary>The editions of a shard with what their pages show of others: of each newspaper the edition before them and the one after.</summary>
/// <param name="reader">Reads them.</param>
/// <param name="all">All editions, in archive order.</param>
/// <param name="first">The place of the shard's first edition.</param>
/// <param name="end">The place before which it ends.</param>
internal sealed class ShardEditions(EditionReader reader, IReadOnlyList<EditionFiles> all, int first, int end)
{
    /// <summary>The shard's own editions.</summary>
    public IReadOnlyList<EditionFiles> Own { get; } = [.. all.Skip(first).Take(end - first)];

    /// <summary>Reads them in archive order.</summary>
    /// <param name="see">Takes each of the shard's own.</param>
    /// <param name="run">The build.</param>
    /// <param name="cancellation">Ends it.</param>
    public IEnumerable<SourceEdition> Read(Action<SourceEdition> see, BuildRun run, CancellationToken cancellation)
    {
        var newspapers = Own.Select(files => files.NewspaperId).ToHashSet(StringComparer.Ordinal);
        foreach (var neighbour in Nearest(newspapers, all.Take(first).Reverse()).OrderBy(edition => edition.Files.Key, StringComparer.Ordinal))
            yield return neighbour;
        foreach (var edition in reader.Read(Own, run, cancellation))
        {
            see(edition);
            yield return edition;
        }

        foreach (var neighbour in Nearest(newspapers, all.Skip(end)))
            yield return neighbour;
    }

    /// <summary>Of each newspaper the first of some editions that can be read.</summary>
    private List<SourceEdition> Nearest(IEnumerable<string> newspapers, IEnumerable<EditionFiles> others)
    {
        var byNewspaper = others.ToLookup(files => files.NewspaperId, StringComparer.Ordinal);
        return [.. newspapers.Order(StringComparer.Ordinal).Select(id => reader.ReadFirst(byNewspaper[id])).OfType<SourceEdition>()];
    }
}
