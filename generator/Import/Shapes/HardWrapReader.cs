using System.Text;
using Archive.Model;

namespace Archive.Import;

/// <summary>
/// pdf-hard-wrap: text out of a PDF, one line a printed line. Paragraphs are reflowed by the width of their lines
/// (<see cref="ParagraphEnd"/>), headings are lines that cannot open a paragraph of their column (<see cref="HeadingLine"/>).
/// </summary>
internal sealed class HardWrapReader : IShapeReader
{
    public IReadOnlyList<TextBlock> Read(IReadOnlyList<SourceLine> lines)
    {
        var column = new HardWrapPage(lines);
        var tables = SpacedTable.RowsIn(lines);
        var blocks = new List<TextBlock>();
        var insideBox = false;
        var i = 0;
        while (i < lines.Count)
        {
            if (tables[i] > 0)
            {
                blocks.Add(SpacedTable.Block(lines, i, tables[i], column.Gap(i)));
                i += tables[i];
                continue;
            }

            // The items of a teaser box are a line each.
            var role = blocks is [.., { Role: BlockRole.TeaserLabel }] || insideBox && blocks[^1].Role == BlockRole.Heading ? TeaserItem(lines[i].Text) : null;
            insideBox = role is not null;
            role ??= column.RoleAt(i);
            if (role is null && HeadingLine.Is(column, i))
                role = BlockRole.Heading;
            if (role is { } marked && !(marked is BlockRole.Caption))
            {
                blocks.Add(new TextBlock(marked, lines[i].Text, lines[i].Number) { Gap = column.Gap(i), Column = column.Widths.Around(i), StartsFrame = column.StartsFrame(i) });
                i++;
                continue;
            }

            i = ReadParagraph(column, i, blocks);
        }

        return blocks;
    }

    private static BlockRole? TeaserItem(string line) => TeaserMark.Item(line, insideBox: true) is null ? null : BlockRole.Heading;

    /// <summary>Reflows one paragraph from line <paramref name="first"/>; returns the line after it.</summary>
    private static int ReadParagraph(HardWrapPage page, int first, List<TextBlock> blocks)
    {
        var flags = new List<ReviewFlag>();
        var text = new StringBuilder();
        var i = first;
        while (true)
        {
            var line = JustifiedSpaces.Remove(page.Lines[i].Text, out var removed);
            if (removed)
                flags.Add(new ReviewFlag(ReviewCodes.SpacesRemoved, $"spaces between characters removed: {page.Lines[i].Text}", page.Lines[i].Number));
            Join(page, text, line, page.Lines[i].Number, flags);
            if (i + 1 >= page.Lines.Count)
                break;
            var (ends, isClose) = ParagraphEnd.At(page, first, i, Tail(text));
            if (isClose)
                flags.Add(new ReviewFlag(ReviewCodes.BreakJudged, ends ? "the lines hardly tell whether a paragraph ends here; it was ended" : "the lines hardly tell whether a paragraph ends here; it was not ended", page.Lines[i].Number));
            if (ends)
                break;
            i++;
        }

        var joined = text.ToString();
        blocks.Add(new TextBlock(CreditLine.EndsCaption(joined) && !Dateline.Opens(joined) ? BlockRole.Caption : BlockRole.Paragraph, joined, page.Lines[first].Number)
        {
            Gap = page.Gap(first),
            Column = page.Widths.Around((first + i) / 2),
            StartsFrame = page.StartsFrame(first),
            Flags = [.. flags],
        });
        return i + 1;
    }

    private static string Tail(StringBuilder text) => text.ToString(Math.Max(0, text.Length - 80), Math.Min(80, text.Length));

    private static void Join(HardWrapPage page, StringBuilder text, string line, int number, List<ReviewFlag> flags)
    {
        if (text.Length > 0 && char.IsAsciiDigit(text[^1]) && char.IsAsciiDigit(line[0]))
            flags.Add(new ReviewFlag(ReviewCodes.DigitsJoined, $"digits met across a line break: {text[^1]}{line[0]}", number));
        if (page.Hyphenation.Append(text, line) is { } asked)
            flags.Add(new ReviewFlag(asked.Code, asked.Message, number));
    }
}
