namespace Archive.Import;

/// <summary>
/// Finds how wide a page sets its full-width punctuation. Papers compress it or not, and tools differ; but a line that stands
/// inside a sentence, after a line that does too, is full. The right measure is the one by which those lines differ least.
/// </summary>
internal static class MarkWidth
{
    private static readonly double[] Candidates = [EmWidth.CompressedMark, 0.75, 1];

    /// <summary>Another measure must be better by this share: half an em is the rule.</summary>
    private const double Advantage = 0.8;

    public static double Of(IReadOnlyList<SourceLine> lines)
    {
        var best = Candidates[0];
        var bestSpread = double.MaxValue;
        foreach (var mark in Candidates)
        {
            var spread = Spread(lines, mark);
            if (spread < bestSpread * Advantage)
            {
                best = mark;
                bestSpread = spread;
            }
        }

        return best;
    }

    /// <summary>The mean difference in width of neighbouring lines that must both be full.</summary>
    private static double Spread(IReadOnlyList<SourceLine> lines, double mark)
    {
        var sum = 0.0;
        var count = 0;
        for (var i = 2; i + 1 < lines.Count; i++)
        {
            if (Punctuation.EndsSentence(lines[i - 2].Text) || Punctuation.EndsSentence(lines[i - 1].Text) || Punctuation.EndsSentence(lines[i].Text)
                || !Punctuation.HasRunningMarks(lines[i].Text) && !Punctuation.HasRunningMarks(lines[i - 1].Text))
                continue;
            var difference = Math.Abs(EmWidth.Of(lines[i].Text, mark) - EmWidth.Of(lines[i - 1].Text, mark));
            if (difference > 3)
                continue;
            sum += difference;
            count++;
        }

        return count < 8 ? double.MaxValue : sum / count;
    }
}
