using Archive.Import;

namespace Archive.Commands;

/// <summary>
/// Holds what was read of an edition until another edition begins: only then do the parts of its pages meet, and the jumps from page to page
/// find their ends. Memory is bounded by the largest edition.
/// </summary>
/// <param name="finish">Takes the pages of an edition, in the order in which they were read.</param>
internal sealed class EditionBuffer(Action<IReadOnlyList<ImportedPage>> finish)
{
    private readonly List<ImportedPage> _held = [];
    private (string Newspaper, string Key)? _edition;

    /// <summary>Takes one part or page. What belongs to no edition goes on at once.</summary>
    public void Add(ImportedPage item)
    {
        if (item.Edition is not { } edition)
        {
            finish([item]);
            return;
        }

        if (_edition is { } held && held != (edition.NewspaperId, edition.Key))
            Flush();
        _edition = (edition.NewspaperId, edition.Key);
        _held.Add(item);
    }

    /// <summary>Lets go of what is held.</summary>
    public void Flush()
    {
        if (_held.Count > 0)
            finish(Merged(_held));
        _held.Clear();
        _edition = null;
    }

    private static List<ImportedPage> Merged(List<ImportedPage> items)
    {
        var parts = items.Where(item => item.Draft.IsPart).ToLookup(item => item.Draft.Label!, StringComparer.Ordinal);
        return [.. items
            .Where(item => !item.Draft.IsPart || ReferenceEquals(parts[item.Draft.Label!].First(), item))
            .Select(item => item.Draft.IsPart ? Merge([.. parts[item.Draft.Label!]]) : item with { Parts = [item] })];
    }

    private static ImportedPage Merge(List<ImportedPage> parts) => parts[0] with
    {
        Draft = parts.Count == 1 ? DraftMerge.Alone(parts[0].Draft) : DraftMerge.Merge([.. parts.Select(part => part.Draft)]),
        Parts = parts,
    };
}
