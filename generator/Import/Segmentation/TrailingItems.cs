namespace Archive.Import;

/// <summary>
/// Lines at the end of a page of which each looks like a heading, because none ends a sentence: fixtures and the like below a standing
/// head (赛事预告). No text follows that they could head, so all but the first are its items; a single line below a text signs it.
/// </summary>
internal static class TrailingItems
{
    /// <summary>The blocks with such lines as paragraphs.</summary>
    public static List<TextBlock> Settle(IReadOnlyList<TextBlock> blocks)
    {
        var settled = blocks.ToList();
        var first = settled.Count;
        while (first > 0 && settled[first - 1].Role == BlockRole.Heading && !settled[first - 1].StandsOut)
            first--;
        if (first == 0 || settled[0].Role != BlockRole.Heading)
            return settled;
        if (first == settled.Count - 1 && settled[first - 1].Role == BlockRole.Paragraph)
        {
            settled[first] = settled[first] with { Role = BlockRole.Paragraph };
            return settled;
        }

        var head = settled.FindIndex(first, b => StandingHead.IsNotice(b.Text) || StandingHead.IsService(b.Text) || StandingHead.IsBriefs(b.Text));
        for (var k = head + 1; head >= 0 && k < settled.Count; k++)
            settled[k] = settled[k] with { Role = BlockRole.Paragraph };
        return settled;
    }
}
