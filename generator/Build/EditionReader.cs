using Archive.Content;
using Archive.Model;

namespace Archive.Build;

/// <summary>Reads every edition once, several at a time, as fast as they are taken.</summary>
internal static class EditionReader
{
    /// <summary>The editions in archive order; those of which no page can be read are left out.</summary>
    public static IEnumerable<ReadEdition> Read(ContentFolder content, BuildRun run, CancellationToken cancellation)
    {
        foreach (var (read, faults) in InArchiveOrder(content).SelectInOrder(files => ReadOne(content, files), run.InFlight, cancellation))
        {
            run.Faults.AddRange(faults);
            if (read is not null)
                yield return read;
            run.Advance("rendering", content.Editions.Count);
        }
    }

    /// <summary>The editions by date. Those of one date stay as they are found: by newspaper and number, as <see cref="Search.ArchiveOrder"/> wants them.</summary>
    private static IEnumerable<EditionFiles> InArchiveOrder(ContentFolder content) =>
        content.Editions.OrderBy(files => files.Key.Split('_')[0], StringComparer.Ordinal);

    private static (ReadEdition? Read, List<Fault> Faults) ReadOne(ContentFolder content, EditionFiles files)
    {
        var faults = new List<Fault>();
        return (content.ReadEdition(files, faults) is { } edition ? new ReadEdition(files, edition) : null, faults);
    }
}

/// <summary>An edition and the files that it was read from.</summary>
internal sealed record ReadEdition(EditionFiles Files, Edition Edition);
