namespace Archive.Tests.Import.Scoring;

/// <summary>Articles of the truth and articles read, paired one to one, the largest overlap of bodies first.</summary>
internal sealed class Pairs
{
    private readonly Dictionary<LocatedArticle, (double Overlap, ReadArticle Article)> _pairs = new(ReferenceEqualityComparer.Instance);

    public Pairs(IReadOnlyList<LocatedArticle> wanted, IReadOnlyList<ReadArticle> read)
    {
        var candidates =
            from x in Enumerable.Range(0, wanted.Count)
            from y in Enumerable.Range(0, read.Count)
            let both = wanted[x].Body.Count(read[y].Body.Contains)
            where both > 0
            let overlap = (double)both / (wanted[x].Body.Count + read[y].Body.Count - both)
            orderby overlap descending, x descending, y descending
            select (overlap, x, y);
        var taken = new HashSet<int>();
        foreach (var (overlap, x, y) in candidates)
        {
            if (!_pairs.ContainsKey(wanted[x]) && taken.Add(y))
                _pairs[wanted[x]] = (overlap, read[y]);
        }
    }

    public int Count(double overlap) => _pairs.Values.Count(pair => pair.Overlap >= overlap);

    public (double Overlap, ReadArticle? Article) Of(LocatedArticle wanted) => _pairs.TryGetValue(wanted, out var pair) ? pair : (0, null);
}
