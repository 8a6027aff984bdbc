using Archive.Model;

namespace Archive.Import;

/// <summary>The flag of a passage in which the recognition was not sure of words.</summary>
internal static class WordFlags
{
    private const int MostNamedWords = 8;

    public static IEnumerable<ReviewFlag> Unsure(IReadOnlyList<BoxLine> lines, double lowConfidence)
    {
        var words = lines.SelectMany(l => l.Words.Where(w => w.Confidence < lowConfidence).Select(w => (w.Text, l.Number))).ToList();
        if (words.Count == 0)
            yield break;
        var more = words.Count > MostNamedWords ? $" and {words.Count - MostNamedWords} more" : "";
        yield return new ReviewFlag(ReviewCodes.LowConfidence, $"the recognition is not sure of {string.Join(", ", words.Take(MostNamedWords).Select(w => w.Text))}{more}", words[0].Number);
    }
}
