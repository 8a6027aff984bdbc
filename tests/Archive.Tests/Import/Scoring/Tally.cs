namespace Archive.Tests.Import.Scoring;

/// <summary>Counters of right and wrong that add up over pages.</summary>
internal sealed class Tally
{
    private readonly SortedDictionary<string, (double Right, double Of)> _rates = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, (int Both, int Got, int Wanted)> _sets = new(StringComparer.Ordinal);

    public void Rate(string figure, double right, double of = 1)
    {
        var (r, n) = _rates.GetValueOrDefault(figure);
        _rates[figure] = (r + right, n + of);
    }

    public void Rate(string figure, bool right) => Rate(figure, right ? 1 : 0);

    /// <summary>Two sets: how much they have in common, and the size of each.</summary>
    public void Compare(string figure, int both, int got, int wanted)
    {
        var (b, g, w) = _sets.GetValueOrDefault(figure);
        _sets[figure] = (b + both, g + got, w + wanted);
    }

    public void Add(Tally other)
    {
        foreach (var (figure, (right, of)) in other._rates)
            Rate(figure, right, of);
        foreach (var (figure, (both, got, wanted)) in other._sets)
            Compare(figure, both, got, wanted);
    }

    /// <summary>The share that is right, or F1 of two sets; 1 where there was nothing to read.</summary>
    public double this[string figure] => _sets.TryGetValue(figure, out var set)
        ? set.Got + set.Wanted == 0 ? 1 : 2.0 * set.Both / (set.Got + set.Wanted)
        : _rates.GetValueOrDefault(figure) is { Of: > 0 } rate ? rate.Right / rate.Of : 1;

    public IEnumerable<string> Figures => _sets.Keys.Concat(_rates.Keys);

    public override string ToString() => string.Join("  ", Figures.Select(figure => $"{figure} {this[figure]:0.000}"));
}
