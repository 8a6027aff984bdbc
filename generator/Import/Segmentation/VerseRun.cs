namespace Archive.Import;

/// <summary>
/// Verse whose every line stands alone: to a reader of lines each looks like a heading. No headline has so many of them, and a poem
/// names its poet right under its title, so the lines below the name are the poem, up to the heading of what follows.
/// </summary>
internal static class VerseRun
{
    private const int FewestLines = 4;
    private const double WidestLine = 20;

    /// <summary>The blocks with the lines of poems as verse.</summary>
    public static List<TextBlock> Settle(IReadOnlyList<TextBlock> blocks)
    {
        var settled = blocks.ToList();
        for (var i = 0; i < settled.Count; i++)
        {
            if (!IsLine(settled[i]))
                continue;
            var end = i;
            while (end < settled.Count && IsLine(settled[end]))
                end++;
            ReadRun(settled, i, end);
            i = end;
        }

        return settled;
    }

    private static void ReadRun(List<TextBlock> blocks, int first, int end)
    {
        var poet = blocks.FindIndex(first, Math.Min(3, end - first), b => Names.IsBareList(b.Text));
        if (poet <= first)
            return;

        // Above a body the last line, or what a standing head opens, is the heading of that body.
        var stop = blocks.FindIndex(poet + 1, end - poet - 1, b => StandingHead.IsColumn(b.Text) || StandingHead.IsEditorial(b.Text) || StandingHead.IsNotice(b.Text) || StandingHead.IsBriefs(b.Text));
        if (stop < 0)
            stop = end == blocks.Count ? end : end - 1;
        if (stop - poet - 1 < FewestLines)
            return;
        blocks[poet] = blocks[poet] with { Role = BlockRole.Byline };
        for (var k = poet + 1; k < stop; k++)
            blocks[k] = blocks[k] with { Role = BlockRole.Paragraph, IsVerse = true };
        blocks[poet + 1] = blocks[poet + 1].WithFlag(ReviewCodes.VerseJudged, "a run of short lines was taken as a poem");
    }

    private static bool IsLine(TextBlock block) => block.Role == BlockRole.Heading && block.Level == 0 && EmWidth.Of(block.Text) <= WidestLine;
}
