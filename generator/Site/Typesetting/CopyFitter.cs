using Archive.Model;

namespace Archive.Site;

/// <summary>
/// Fits a text to its place on the page: whole when it is not much longer, else its opening, cut between paragraphs or,
/// inside a very long first one, between sentences. Nothing is rewritten; the rest is one link away.
/// </summary>
internal static class CopyFitter
{
    /// <summary>A text that overruns its place by less than this is set in full: a page with a few more lines reads better than a cut.</summary>
    private const double Tolerance = 1.35;

    /// <summary>The room that a picture or a table takes.</summary>
    private const double PictureEms = 200;

    public static (IReadOnlyList<Block> Shown, bool IsWhole) Fit(IReadOnlyList<Block> blocks, double room)
    {
        if (blocks.Sum(Ems) <= room * Tolerance)
            return (blocks, true);
        var shown = new List<Block>();
        foreach (var block in blocks)
        {
            var ems = Ems(block);
            if (room < ems && (shown.Any(b => b.Type == BlockType.Paragraph) || room <= 0))
                break;
            shown.Add(room * Tolerance < ems ? Cut(block, room) : block);
            room -= ems;
        }

        while (shown is [_, .., { Type: BlockType.Crosshead }])
            shown.RemoveAt(shown.Count - 1);
        return (shown, false);
    }

    public static double Ems(Block block) => block.Type is BlockType.Image or BlockType.Table ? PictureEms : TextMeasure.Ems(block.Text);

    private static Block Cut(Block block, double room)
    {
        if (block.Type != BlockType.Paragraph || block.Markdown is not null)
            return block;
        var ems = 0.0;
        var end = 0;
        var text = block.Text;
        for (var i = 0; i < text.Length && (ems <= room || end == 0); i++)
        {
            ems += TextMeasure.Ems(text.AsSpan(i, 1));
            if (IsSentenceEnd(text, i))
                end = AfterClosingMarks(text, i + 1);
        }

        return end == 0 || end >= text.Length ? block : Block.Paragraph(text[..end]);
    }

    private static bool IsSentenceEnd(string text, int i) =>
        text[i] is '。' or '！' or '？' or '；'
        || (text[i] is '.' or '!' or '?' && i + 1 < text.Length && text[i + 1] == ' ');

    private static int AfterClosingMarks(string text, int end)
    {
        while (end < text.Length && text[end] is '”' or '’' or '」' or '』' or '）' or ')' or '"')
            end++;
        return end;
    }
}
