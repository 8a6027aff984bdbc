namespace Archive.Import;

/// <summary>single-article: the first lines are the title, every further line is a paragraph, the last may say where it is from.</summary>
internal sealed class SingleArticleReader : IShapeReader
{
    private const double WidestTitle = 45;
    private const double WidestCrosshead = 22;

    public IReadOnlyList<TextBlock> Read(IReadOnlyList<SourceLine> lines) => Read(lines, inTitle: true);

    /// <summary>Reads lines of which none is of the title.</summary>
    public static IReadOnlyList<TextBlock> ReadBody(IReadOnlyList<SourceLine> lines) => Read(lines, inTitle: false);

    private static List<TextBlock> Read(IReadOnlyList<SourceLine> lines, bool inTitle)
    {
        var blocks = new List<TextBlock>();
        var firstOfBody = inTitle ? 1 : 0;
        var bylineAt = inTitle ? BylineAfterTitle(lines) : -1;
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            var role = i == bylineAt ? BlockRole.Byline : LineRole.Of(lines, i);
            if (inTitle && role is null or BlockRole.Caption)
            {
                inTitle = i == 0 || i < bylineAt || IsTitle(line, blocks);
                role = inTitle ? BlockRole.Heading : BlockRole.Paragraph;
            }
            else if (role is BlockRole.Byline && inTitle)
            {
                inTitle = false;
            }

            if (!inTitle && role is null or BlockRole.Paragraph && i > firstOfBody && IsCrosshead(lines, i))
                role = Outline.OpensSection(line.Text) ? BlockRole.Crosshead : BlockRole.Heading;
            blocks.Add(new TextBlock(role ?? BlockRole.Paragraph, line.Text, line.Number) { Gap = Math.Max(0, line.BlanksBefore - 1) });
        }

        return blocks;
    }

    /// <summary>A short line among paragraphs that is no sentence, no signature and no salutation.</summary>
    private static bool IsCrosshead(IReadOnlyList<SourceLine> lines, int i)
    {
        var line = lines[i];
        return i + 1 < lines.Count && line.Width <= WidestCrosshead && !Punctuation.EndsBlock(line.Text) && !SignOff.IsPart(lines, i)
            && lines[i + 1].Width > 1.5 * line.Width && !Dateline.Opens(line.Text);
    }

    /// <summary>A byline within the first lines closes the title, whatever its lines look like; -1 where there is none.</summary>
    private static int BylineAfterTitle(IReadOnlyList<SourceLine> lines)
    {
        for (var i = 1; i < Math.Min(5, lines.Count) && lines[i - 1].Width <= WidestTitle; i++)
        {
            if (LineRole.Of(lines, i) == BlockRole.Byline || IsAuthor(lines, i))
                return i;
        }

        return -1;
    }

    /// <summary>Names alone below the title, right above the text or the number of its first section.</summary>
    private static bool IsAuthor(IReadOnlyList<SourceLine> lines, int i) => i + 1 < lines.Count && Names.IsBareList(lines[i].Text)
        && (Outline.OpensSection(lines[i + 1].Text) || Punctuation.EndsSentence(lines[i + 1].Text) || lines[i + 1].Width > WidestTitle);

    /// <summary>A second or third title line: short, and no sentence; a deck begins with a dash.</summary>
    private static bool IsTitle(SourceLine line, List<TextBlock> blocks)
    {
        if (blocks.Count >= 4 || Dateline.Opens(line.Text) || line.Text[^1] is '：' or ':' || Outline.OpensSection(line.Text))
            return false;
        if (line.Text.StartsWith("——", StringComparison.Ordinal) && line.Width <= WidestTitle)
            return true;
        return line.Width <= WidestTitle && !Punctuation.EndsSentence(line.Text) && !Punctuation.HasInnerStop(line.Text) && !line.IsIndented;
    }
}
