using Archive.Model;

namespace Archive.Import;

/// <summary>
/// markdown-ocr: OCR that writes Markdown. Heading marks are trusted to say "heading", their level only in comparison with the
/// neighbours; on a page without any, headings are told as in plain OCR. Lists, tables and images are kept as Markdown; paragraphs
/// are cut by columns as in plain OCR.
/// </summary>
internal sealed class MarkdownReader : IShapeReader
{
    /// <summary>The level given to a line that is bold and nothing else: below every marked heading.</summary>
    private const int BoldLevel = 7;

    /// <summary>The level of a line without any mark that is a heading by its place.</summary>
    private const int PlacedLevel = 8;

    public IReadOnlyList<TextBlock> Read(IReadOnlyList<SourceLine> lines)
    {
        var verse = Verse.In(lines);
        var isMarked = lines.Any(line => LevelOf(line.Text) > 0);
        var blocks = new BlockGatherer();
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            var gap = Math.Max(0, line.BlanksBefore - 1);
            if (MarkdownSyntax.IsTableRow(line.Text) && i + 1 < lines.Count && MarkdownSyntax.IsTableRule(lines[i + 1].Text))
            {
                AddGathered(blocks, lines, ref i, BlockRole.Table, gap, static (l, _) => MarkdownSyntax.IsTableRow(l.Text) && l.BlanksBefore == 0);
                continue;
            }

            if (ImageLine.PartsOf(line.Text) is { Count: > 0 } parts)
            {
                foreach (var (of, part) in parts)
                    blocks.Add(new TextBlock(of, part, line.Number) { Gap = gap, Markdown = of == BlockRole.Image ? part : null });
                continue;
            }

            if (MarkdownSyntax.IsListItem(line.Text) && TeaserMark.Item(MarkdownSyntax.StripBullet(line.Text), insideBox: false) is null)
            {
                AddGathered(blocks, lines, ref i, BlockRole.List, gap, static (l, first) => MarkdownSyntax.ListMarker(l.Text) == MarkdownSyntax.ListMarker(first.Text) && TeaserMark.Item(MarkdownSyntax.StripBullet(l.Text), insideBox: false) is null);
                continue;
            }

            var text = MarkdownSyntax.Strip(MarkdownSyntax.StripBullet(line.Text));
            var role = RoleOf(lines, i, text, blocks, isMarked, verse[i]);
            var level = LevelOf(line.Text);
            var block = new TextBlock(role, text, line.Number) { Gap = gap, Level = level == 0 && isMarked && role == BlockRole.Heading ? PlacedLevel : level, IsVerse = verse[i] };
            blocks.Add(block.Role == BlockRole.Paragraph ? WithInlineMarkup(block) : block);
        }

        return blocks.Finish();
    }

    private static BlockRole RoleOf(IReadOnlyList<SourceLine> lines, int i, string text, BlockGatherer blocks, bool isMarked, bool isVerse)
    {
        var level = LevelOf(lines[i].Text);
        var byWords = LineRole.Of(text) ?? LineRole.ByLineAbove(lines, i);
        if (level > 0 && byWords is BlockRole.TeaserLabel or BlockRole.Byline or BlockRole.Credit)
            return byWords.Value;
        if (level is > 0 and < BoldLevel)
            return PlaceRole.Of(blocks.LastRole, text) == BlockRole.Crosshead ? BlockRole.Crosshead : BlockRole.Heading;
        if (byWords is { } role)
            return role;
        if (PlaceRole.Of(blocks.LastRole, text) is { } placed)
            return !isMarked && placed == BlockRole.Caption && IsRightAboveOpening(lines, i) ? BlockRole.Heading : placed;
        if (level == 0 && isMarked && blocks.LastRole == BlockRole.Heading && BelowHeading(lines, i, text) is { } below)
            return below;
        if (level == 0 && KickerCue.EndsIn(text) && !blocks.IsOpen && i + 1 < lines.Count && LevelOf(lines[i + 1].Text) > 0 && HeadingCue.Role(lines, i, isOpen: false) == BlockRole.Heading)
            return BlockRole.Heading;
        if (blocks.LastRole == BlockRole.Heading && MarkdownSyntax.IsItalicLine(lines[i].Text) && Byline.IsLatinName(text))
            return BlockRole.Byline;
        if (isVerse)
            return BlockRole.Paragraph;
        if (level == BoldLevel)
            return BlockRole.Heading;
        return isMarked ? BlockRole.Paragraph : HeadingCue.Role(lines, i, blocks.IsOpen);
    }

    /// <summary>
    /// The role of a line without a mark right below a headline with one: OCR marks the headline alone. Names are a byline; a short line is a deck when it
    /// begins with a dash or the text that it stands above begins as articles do.
    /// </summary>
    private static BlockRole? BelowHeading(IReadOnlyList<SourceLine> lines, int i, string text)
    {
        if (i + 1 == lines.Count || MarkdownSyntax.HeadingLevel(lines[i + 1].Text) > 0)
            return null;
        if (Names.IsBareList(text) || Byline.IsCommentator(text))
            return BlockRole.Byline;
        var leads = text.StartsWith('—') || HeadingCue.LeadsToOpening(lines, i) || Names.IsBareList(lines[i + 1].Text);
        return leads && HeadingCue.Role(lines, i, isOpen: false) == BlockRole.Heading ? BlockRole.Heading : null;
    }

    /// <summary>Whether the next line opens an article, so that this one, below an image, is rather a headline than its caption.</summary>
    private static bool IsRightAboveOpening(IReadOnlyList<SourceLine> lines, int i) =>
        i + 1 < lines.Count && (Dateline.Opens(lines[i + 1].Text) || Byline.IsLine(lines[i + 1].Text)) && !Punctuation.EndsSentence(lines[i].Text);

    /// <summary>A line in bold alone ranks below every marked heading.</summary>
    private static int LevelOf(string line)
    {
        var level = MarkdownSyntax.HeadingLevel(line);
        return level == 0 && MarkdownSyntax.IsBoldLine(line) && !HeadingCue.OpensSpeech(MarkdownSyntax.Strip(line)) && !Punctuation.EndsBlock(MarkdownSyntax.Strip(line).TrimEnd('？', '?', '！', '!')) ? BoldLevel : level;
    }

    /// <summary>Bold and italics of OCR are guesses about type, so the marks go; links and the like stay.</summary>
    private static TextBlock WithInlineMarkup(TextBlock block)
    {
        var text = MarkdownSyntax.StripEmphasis(block.Text);
        return MarkdownSyntax.HasLinkOrCode(text) && MarkdownText.MarkedText(text) is { } plain
            ? block with { Text = plain, Markdown = text }
            : block with { Text = text };
    }

    /// <summary>
    /// Takes the lines that belong together, table rows or list items, and leaves <paramref name="i"/> on the last of them. What Markdown would
    /// not read as a table or list after all stays text, line by line.
    /// </summary>
    private static void AddGathered(BlockGatherer blocks, IReadOnlyList<SourceLine> lines, ref int i, BlockRole role, int gap, Func<SourceLine, SourceLine, bool> belongs)
    {
        var first = i;
        while (i + 1 < lines.Count && belongs(lines[i + 1], lines[first]))
            i++;
        var gathered = lines.Skip(first).Take(i - first + 1).ToList();
        var markdown = string.Join('\n', gathered.Select(l => l.Text));
        if (MarkdownText.IsOne(role == BlockRole.Table ? BlockType.Table : BlockType.List, markdown))
        {
            blocks.Add(new TextBlock(role, markdown, lines[first].Number) { Gap = gap, Markdown = markdown });
            return;
        }

        foreach (var line in gathered)
            blocks.Add(new TextBlock(BlockRole.Paragraph, line.Text, line.Number) { Gap = gap });
    }
}
