namespace Archive.Import;

/// <summary>
/// plain-ocr: a line is a block, blank lines part blocks, and the columns of the page cut paragraphs in mid-sentence. A heading
/// is a short line without the marks of running text that stands where a paragraph has ended.
/// </summary>
internal sealed class PlainOcrReader : IShapeReader
{
    public IReadOnlyList<TextBlock> Read(IReadOnlyList<SourceLine> lines)
    {
        var usualGap = Spacing.Usual(lines);
        var blocks = new List<TextBlock>();
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            var gap = Math.Max(line.BlanksBefore - usualGap, -1);
            if (SpacedTable.RowsAt(lines, i) is > 0 and var rows)
            {
                var table = SpacedTable.ToMarkdown(lines.Skip(i).Take(rows).Select(l => l.Text));
                blocks.Add(new TextBlock(BlockRole.Table, table, line.Number) { Gap = gap, Markdown = table });
                i += rows - 1;
                continue;
            }

            var isVerse = usualGap > 0 && Verse.Holds(lines, i);
            var role = LineRole.Of(lines, i) ?? PlaceRole.Of(blocks, line.Text)
                ?? (isVerse || SignOff.IsPart(lines, i) && blocks is [.., { Role: BlockRole.Paragraph }] ? BlockRole.Paragraph : HeadingCue.Role(lines, i, ParagraphCut.IsOpen(blocks)));
            var block = new TextBlock(role, line.Text, line.Number) { Gap = gap, IsVerse = isVerse };
            if (role != BlockRole.Paragraph || !ParagraphCut.TryJoin(blocks, block))
                blocks.Add(block);
        }

        return blocks;
    }
}
