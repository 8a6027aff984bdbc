namespace Archive.Import;

/// <summary>
/// plain-ocr: a line is a block, blank lines part blocks, and the columns of the page cut paragraphs in mid-sentence. A heading
/// is a short line without the marks of running text that stands where a paragraph has ended.
/// </summary>
internal sealed class PlainOcrReader : IShapeReader
{
    public IReadOnlyList<TextBlock> Read(IReadOnlyList<SourceLine> lines, PrintedFacts facts)
    {
        var usualGap = Spacing.Usual(lines);
        var blocks = new List<TextBlock>();
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            var role = LineRole.Of(lines, i) ?? HeadingCue.Role(lines, i, isOpen: ParagraphCut.IsOpen(blocks));
            var block = new TextBlock(role, line.Text, line.Number) { Gap = Math.Max(line.BlanksBefore - usualGap, -1) };
            if (role == BlockRole.Paragraph && ParagraphCut.TryJoin(blocks, block))
                continue;
            blocks.Add(block);
        }

        return blocks;
    }
}
