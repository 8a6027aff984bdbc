namespace Archive.Import;

/// <summary>
/// Cuts the blocks of a page into runs of headings and runs of body. A run of headings is cut where a border or a known
/// standing head shows that two things meet; a run of body where a new article starts without a headline of its own.
/// </summary>
internal static class RunSplitter
{
    public static List<Run> Split(IReadOnlyList<TextBlock> blocks)
    {
        var runs = new List<Run>();
        for (var i = 0; i < blocks.Count; i++)
        {
            var block = blocks[i];
            var isHead = block.Role == BlockRole.Heading;
            if (runs.Count == 0 || runs[^1].IsHead != isHead || (isHead ? PartsHeads(runs[^1], block) : StartsHeadless(runs[^1], blocks, i)))
                runs.Add(new Run(isHead));
            runs[^1].Blocks.Add(block);
        }

        return runs;
    }

    private static bool PartsHeads(Run run, TextBlock next)
    {
        if (next.Gap >= 1)
            return true;
        return StandingHead.HeadsBelow(next.Text) && !StandingHead.HeadsBelow(run.Blocks[^1].Text) && !StandingHead.IsEditorialist(next.Text);
    }

    /// <summary>A second dateline, or a frame that a photo credit closes, starts an article although no headline stands above it.</summary>
    private static bool StartsHeadless(Run run, IReadOnlyList<TextBlock> blocks, int i)
    {
        var block = blocks[i];
        if (block.Role != BlockRole.Paragraph || run.FirstParagraph is null)
            return false;
        if (Dateline.At(block.Text) is not null && Han.Dominates(block.Text))
            return run.Blocks[^1].Role is not BlockRole.Byline;
        return block.StartsFrame && EndsInPhotoCredit(blocks, i) && Punctuation.EndsSentence(LastText(run));
    }

    private static string LastText(Run run) => run.Blocks.FindLast(b => b.Role is BlockRole.Paragraph or BlockRole.Jump)?.Text is { } text && JumpMark.Line(text) is null ? text : "。";

    private static bool EndsInPhotoCredit(IReadOnlyList<TextBlock> blocks, int i)
    {
        for (var k = i + 1; k < Math.Min(i + 4, blocks.Count); k++)
        {
            if (blocks[k].Role == BlockRole.Credit)
                return CreditLine.IsPhoto(blocks[k].Text);
            if (blocks[k].Role != BlockRole.Paragraph)
                return false;
        }

        return false;
    }
}
