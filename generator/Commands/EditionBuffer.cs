using Archive.Import;

namespace Archive.Commands;

/// <summary>
/// Holds what was read of an edition until no more of it is to be expected: only then do the parts of its pages meet, and the jumps from page to
/// page find their ends. Where the order of the files says that an edition has ended, it is let go at once; else when much is held.
/// </summary>
/// <param name="isInOrder">Whether the files of an edition follow each other.</param>
/// <param name="finish">Takes the pages of an edition, in the order in which they were read.</param>
internal sealed class EditionBuffer(bool isInOrder, Action<IReadOnlyList<ImportedPage>> finish)
{
    /// <summary>In characters of text; a few hundred editions of one page, a few dozen of many.</summary>
    private const long MostHeld = 8 << 20;

    private readonly Dictionary<(string Newspaper, string Key), List<ImportedPage>> _held = [];
    private readonly Queue<(string Newspaper, string Key)> _order = [];
    private long _size;

    /// <summary>Takes one part or page. What belongs to no edition goes on at once.</summary>
    public void Add(ImportedPage item)
    {
        if (item.Edition is not { } edition)
        {
            finish([item]);
            return;
        }

        var key = (edition.NewspaperId, edition.Key);
        if (!_held.TryGetValue(key, out var items))
        {
            if (isInOrder)
                Flush();
            _held.Add(key, items = []);
            _order.Enqueue(key);
        }

        items.Add(item);
        _size += SizeOf(item);
        while (_size > MostHeld && _order.Peek() != key)
            FinishFirst();
    }

    /// <summary>Lets go of all that is held.</summary>
    public void Flush()
    {
        while (_order.Count > 0)
            FinishFirst();
    }

    private void FinishFirst()
    {
        _held.Remove(_order.Dequeue(), out var items);
        _size -= items!.Sum(SizeOf);
        finish(Merged(items!));
    }

    private static long SizeOf(ImportedPage item) => item.Draft.Text?.Length ?? item.Draft.Articles.Sum(article => article.Blocks.Sum(block => (long)block.Text.Length));

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
