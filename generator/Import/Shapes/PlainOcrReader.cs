namespace Archive.Import;

/// <summary>
/// plain-ocr: a line is a block, blank lines part blocks, and the columns of the page cut paragraphs in mid-sentence. A heading
/// is a short line without the marks of running text that stands where a paragraph has ended.
/// </summary>
/// <param name="boxes">What is known of the lines besides their words; null for text alone.</param>
internal sealed class PlainOcrReader(LineBoxes? boxes = null) : IShapeReader
{
    public IReadOnlyList<TextBlock> Read(IReadOnlyList<SourceLine> lines)
    {
        var usualGap = boxes is null ? Spacing.Usual(lines) : 1;
        var tables = SpacedTable.RowsIn(lines);
        var verse = boxes is null && usualGap > 0 ? Verse.In(lines) : new bool[lines.Count];
        var poems = Verse.BelowName(lines);
        var blocks = new BlockGatherer(new Hyphenation([.. lines.Select(l => l.Text)]));
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            var gap = Math.Max(line.BlanksBefore - usualGap, -1);
            if (tables[i] > 0)
            {
                blocks.Add(Dressed(SpacedTable.Block(lines, i, tables[i], gap)));
                i += tables[i] - 1;
                continue;
            }

            var opensPoem = i + 1 < lines.Count && poems[i + 1] && !poems[i];
            if (opensPoem || poems[i])
            {
                var block = new TextBlock(opensPoem ? BlockRole.Byline : BlockRole.Paragraph, line.Text, line.Number) { Gap = gap, IsVerse = poems[i] };
                blocks.Add(Dressed(opensPoem ? block.WithFlag(ReviewCodes.VerseJudged, "the short lines below the name were taken as a poem") : block));
                continue;
            }

            var role = boxes?.RoleOf(line) ?? LineRole.Of(lines, i) ?? PlaceRole.Of(blocks.LastRole, line.Text) ?? PlaceRole.AboveSection(blocks.LastRole, lines, i)
                ?? (verse[i] || SignOff.IsPart(lines, i) && blocks.LastRole == BlockRole.Paragraph ? BlockRole.Paragraph : HeadingCue.Role(lines, i, blocks.IsOpen));
            blocks.Add(Dressed(new TextBlock(role, line.Text, line.Number) { Gap = gap, IsVerse = verse[i] }));
        }

        return blocks.Finish();
    }

    private TextBlock Dressed(TextBlock block) => boxes?.Dress(block) ?? block;
}
