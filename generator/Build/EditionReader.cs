using Archive.Content;
using Archive.Model;
using Archive.Search;

namespace Archive.Build;

/// <summary>Reads every edition once, several at a time, as fast as they are taken; those that have not changed since the last build are not read.</summary>
internal sealed class EditionReader(ContentFolder content, BuildCache cache)
{
    /// <summary>A file that was written so shortly before it was read may be written again without a new time.</summary>
    private static readonly TimeSpan Uncertain = TimeSpan.FromSeconds(2);

    private readonly long _certain = (DateTime.UtcNow - Uncertain).Ticks;

    /// <summary>The editions of a content folder in archive order: by date; those of one date as they are found, by newspaper and number, as <see cref="ArchiveOrder"/> wants them.</summary>
    public static IReadOnlyList<EditionFiles> InArchiveOrder(ContentFolder content) => [.. content.Editions.OrderBy(files => files.Key.Split('_')[0], StringComparer.Ordinal)];

    /// <summary>The editions in their order; those of which no page can be read are left out.</summary>
    public IEnumerable<SourceEdition> Read(IReadOnlyList<EditionFiles> editions, BuildRun run, CancellationToken cancellation)
    {
        foreach (var (read, faults) in editions.StartInOrder(files => Start(files, cancellation), run.InFlight, cancellation))
        {
            run.Faults.AddRange(faults);
            if (read is not null)
                yield return read;
            run.Advance("rendering", editions.Count, read?.Entry.ArticleCount ?? 0);
        }
    }

    /// <summary>The credits of the editions before the first one that must be read.</summary>
    public IReadOnlyList<EditionCredits> LeadingCredits(IEnumerable<EditionFiles> editions) => [.. editions.TakeWhile(IsKnown).Select(files => CreditsOf(files, Before(files)!))];

    /// <summary>The first of some editions of which a page can be read; null when there is none. Its faults are left to who reads it for its own sake.</summary>
    public SourceEdition? ReadFirst(IEnumerable<EditionFiles> editions) => editions.Select(files => ReadOne(files).Read).FirstOrDefault(read => read is not null);

    /// <summary>Whether the sizes and times of an edition's files tell that they hold what they held.</summary>
    private bool IsKnown(EditionFiles files) =>
        Before(files) is { } before && before.Files.Count == files.Stamps.Count && files.Stamps.Zip(before.Files).All(file => IsSame(file.First, file.Second));

    /// <summary>Where times tell that nothing must be read, another thread would only be waited for.</summary>
    private Begun<(SourceEdition? Read, List<Fault> Faults)> Start(EditionFiles files, CancellationToken cancellation) =>
        IsKnown(files) ? Begun<(SourceEdition?, List<Fault>)>.As((Remembered(files, Before(files)!.Files), [])) : Begun<(SourceEdition?, List<Fault>)>.By(() => ReadOne(files), cancellation);

    private (SourceEdition? Read, List<Fault> Faults) ReadOne(EditionFiles files)
    {
        if (Before(files) is { } before && Unchanged(files, before.Files) is { } unchanged)
            return (Remembered(files, unchanged), []);

        var faults = new List<Fault>();
        var held = new Dictionary<string, Fingerprint>(StringComparer.Ordinal);
        if (content.ReadEdition(files, faults, (name, bytes) => held[name] = Fingerprint.Of(bytes)) is not { } edition)
            return (null, faults);
        foreach (var image in files.Images)
            held[image] = Fingerprint.Of(File.ReadAllBytes(files.PathOf(image)));
        var known = faults.Count > 0 ? null : files.Stamps.Select(stamp => new KnownFile(Certain(stamp), held[stamp.Name])).ToValueList();
        var outline = EditionOutline.Of(edition);
        return (new SourceEdition(files, known, () => edition, outline.ToEntry(LeadHeadline(edition)), outline, EditionCredits.Of(edition)), faults);
    }

    /// <summary>An edition whose files hold what they held.</summary>
    private SourceEdition Remembered(EditionFiles files, ValueList<KnownFile> known)
    {
        var before = Before(files)!;
        return new SourceEdition(files, known, () => Again(files), before.Entry, before.Outline, CreditsOf(files, before));
    }

    private EditionCredits CreditsOf(EditionFiles files, KnownEdition before) => before.Credits.Or(() => Again(files));

    private Edition Again(EditionFiles files) => content.ReadEdition(files, []) ?? throw new IOException($"{files.Folder}: changed while it was read; build again");

    /// <summary>The files as they are now, when they hold what they held; null when one does not.</summary>
    private ValueList<KnownFile>? Unchanged(EditionFiles files, ValueList<KnownFile> before)
    {
        if (files.Stamps.Count != before.Count)
            return null;
        var now = new KnownFile[before.Count];
        for (var i = 0; i < before.Count; i++)
        {
            var stamp = files.Stamps[i];
            if (IsSame(stamp, before[i]))
                now[i] = before[i];
            else if (stamp.Name == before[i].Stamp.Name && Holds(files.PathOf(stamp.Name), before[i].Fingerprint))
                now[i] = before[i] with { Stamp = Certain(stamp) };
            else
                return null;
        }

        return now.ToValueList();
    }

    private KnownEdition? Before(EditionFiles files) => cache.Editions.GetValueOrDefault((files.NewspaperId, files.Key));

    private static bool IsSame(FileStamp now, KnownFile before) => now == before.Stamp && now.Modified != FileStamp.Unknown;

    private static bool Holds(string file, Fingerprint expected)
    {
        try
        {
            return Fingerprint.Of(File.ReadAllBytes(file)) == expected;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // Who reads the edition reports it.
            return false;
        }
    }

    private FileStamp Certain(FileStamp stamp) => stamp.Modified < _certain ? stamp : stamp with { Modified = FileStamp.Unknown };

    private static string? LeadHeadline(Edition edition) =>
        edition.Pages.SelectMany(page => page.Articles).FirstOrDefault(article => article.Headline is not null)?.Headline;
}
