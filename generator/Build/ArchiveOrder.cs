using Archive.Content;

namespace Archive.Build;

/// <summary>
/// The order of everything that lists or numbers editions: by newspaper id, date and number, whatever order the disk
/// gives them in.
/// </summary>
internal static class ArchiveOrder
{
    public static IReadOnlyList<EditionFiles> Of(IEnumerable<EditionFiles> editions) =>
        editions
            .OrderBy(files => files.Key.NewspaperId, StringComparer.Ordinal)
            .ThenBy(files => files.Key.Date)
            .ThenBy(files => files.Key.Number)
            .ToList();
}
