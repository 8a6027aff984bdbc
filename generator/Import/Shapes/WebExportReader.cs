namespace Archive.Import;

/// <summary>
/// epaper-web-export: the export of a 数字报 site. Lines that are not set in are titles, bylines and captions; a line that is set in
/// is a paragraph, or a crosshead when it is short and no sentence. A jump inside a sentence parts what is one paragraph.
/// </summary>
internal sealed class WebExportReader : IShapeReader
{
    private const double WidestPlain = 22;

    public IReadOnlyList<TextBlock> Read(IReadOnlyList<SourceLine> lines)
    {
        var blocks = new List<TextBlock>();
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            var role = RoleOf(lines, i);
            var block = new TextBlock(role, line.Text, line.Number) { Gap = Math.Max(0, line.BlanksBefore - 1) };
            if (role == BlockRole.Paragraph && JoinAcrossJump(blocks, block))
                continue;
            blocks.Add(block);
        }

        return blocks;
    }

    private static BlockRole RoleOf(IReadOnlyList<SourceLine> lines, int i)
    {
        var line = lines[i];
        if (LineRole.Of(lines, i) is { } known && !(known == BlockRole.Caption && line.IsIndented && Punctuation.EndsSentence(line.Text)))
            return known;
        if (!line.IsIndented)
            return Punctuation.EndsSentence(line.Text) && HeadingCue.Role(lines, i, isOpen: false) == BlockRole.Paragraph || line.Width > 60 ? BlockRole.Paragraph : BlockRole.Heading;
        if (Outline.IsCrosshead(line.Text))
            return BlockRole.Crosshead;
        if (i > 0 && !lines[i - 1].IsIndented && Names.IsBareList(line.Text))
            return BlockRole.Byline;
        return IsCrosshead(lines, i) ? BlockRole.Crosshead : BlockRole.Paragraph;
    }

    /// <summary>A short line between paragraphs that is no sentence, no signature and no date.</summary>
    private static bool IsCrosshead(IReadOnlyList<SourceLine> lines, int i)
    {
        var line = lines[i];
        if (line.Width > WidestPlain || Punctuation.EndsBlock(line.Text) || SignOff.IsPart(lines, i) || i + 1 >= lines.Count)
            return false;
        return !Punctuation.HasInnerStop(line.Text) && lines[i + 1].Width > 1.5 * line.Width;
    }

    /// <summary>…推进大会,(下转第七版) | (紧接第六版)深入学习…: one sentence, one paragraph.</summary>
    private static bool JoinAcrossJump(List<TextBlock> blocks, TextBlock block)
    {
        if (blocks.Count == 0 || JumpMark.FindAll(Head(block.Text)) is not [{ Start: 0, IsFrom: true }, ..])
            return false;
        var at = blocks.Count - 1;
        while (at > 0 && blocks[at].Role == BlockRole.Jump)
            at--;
        if (blocks[at].Role != BlockRole.Paragraph || ParagraphCut.EndsSentence(blocks[at].Text))
            return false;

        // The marks stay in the text until the article is finished: they are taken out and counted there.
        var between = string.Concat(blocks.Skip(at + 1).Select(b => b.Text));
        blocks[at] = blocks[at] with { Text = blocks[at].Text + between + block.Text };
        blocks.RemoveRange(at + 1, blocks.Count - at - 1);
        blocks[at] = blocks[at].WithFlag(ReviewCodes.ParagraphJoined, "a paragraph parted by a jump was joined", block.Line);
        return true;
    }

    private static string Head(string text) => text.Length > 80 ? text[..80] : text;
}
