namespace Archive.Search;

/// <summary>One field of one article: its terms with how often each occurs.</summary>
/// <param name="Length">How many terms the field has, repeated ones counted.</param>
/// <param name="Terms">Each term once, by number.</param>
internal sealed record LunrVector(int Length, IReadOnlyList<(LunrTerm Term, int Frequency)> Terms)
{
    private const double K1 = 1.2;
    private const double B = 0.75;

    /// <summary>How well a term describes the field: BM25 as lunr.js computes it, operation by operation, so that its numbers come out.</summary>
    /// <param name="term">The term and how often it occurs.</param>
    /// <param name="averageLength">The average length of this field.</param>
    /// <param name="boost">The field's boost.</param>
    /// <param name="articleCount">How many articles the index has.</param>
    public double Score((LunrTerm Term, int Frequency) term, double averageLength, int boost, int articleCount)
    {
        var x = (articleCount - term.Term.Count + 0.5) / (term.Term.Count + 0.5);
        var idf = Math.Log(1 + Math.Abs(x));
        var score = idf * ((K1 + 1) * term.Frequency) / ((K1 * (1 - B + (B * (Length / averageLength)))) + term.Frequency);
        score *= boost;

        // As JavaScript rounds: halves go up.
        return Math.Floor((score * 1000) + 0.5) / 1000;
    }
}
