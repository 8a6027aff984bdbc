using System.Text;
using Archive.Model;

namespace Archive.Import;

/// <summary>Cuts the lines of a region to pieces: paragraphs by their indents, distances and short last lines; headlines line by line; lines that are a byline or the like.</summary>
/// <param name="page">The page.</param>
/// <param name="hyphenation">Of the page.</param>
/// <param name="lowConfidence">Words that are less sure are named in a flag.</param>
internal sealed class RegionCutter(BoxPage page, Hyphenation hyphenation, double lowConfidence)
{
    private readonly double _bodySize = TypeSize.OfText(page);

    public IEnumerable<BoxPiece> Cut(BoxRegion region)
    {
        var lines = new RegionLines(region, page.Width);
        var first = 0;
        for (var i = 1; i <= region.Lines.Count; i++)
        {
            if (i < region.Lines.Count && !Parts(region, lines, first, i))
                continue;
            foreach (var piece in Pieces(region, lines, first, i))
                yield return piece;
            first = i;
        }
    }

    /// <summary>Whether line <paramref name="i"/> opens a new piece.</summary>
    private bool Parts(BoxRegion region, RegionLines lines, int first, int i)
    {
        var above = region.Lines[i - 1];
        var line = region.Lines[i];

        // Lines of small letters alone are lower than others; only type larger than the running text says something.
        if (!TypeSize.AreAlike(above.Size, line.Size) && Math.Max(above.Size, line.Size) >= TypeSize.Heading * _bodySize)
            return true;
        if (lines.IsWideDistance(i) || IsMark(region, lines, i) || i - 1 == first && IsMark(region, lines, first))
            return true;
        var ends = Punctuation.EndsBlock(above.Text) || Byline.TrailingBracket(above.Text) is not null || ParagraphCut.EndsParagraph(above.Text);
        return lines.IsIndented(i) && (ends || !lines.IsFull(i - 1)) || ends && (lines.LeavesRoom(i - 1) || Dateline.Opens(line.Text)) || ParagraphCut.StartsItem(line.Text);
    }

    /// <summary>A line that is a byline, a credit or a jump mark by its words, and no full line of a column.</summary>
    private static bool IsMark(BoxRegion region, RegionLines lines, int i) =>
        LineRole.Of(region.Lines[i].Text) is { } role and not BlockRole.Caption && (role is BlockRole.TeaserLabel or BlockRole.SourceNote || i == 0 || Punctuation.EndsSentence(region.Lines[i - 1].Text) || LineRole.Of(region.Lines[i - 1].Text) is not null || !lines.IsFull(i));

    private IEnumerable<BoxPiece> Pieces(BoxRegion region, RegionLines lines, int first, int end)
    {
        var all = region.Lines.Skip(first).Take(end - first).ToList();
        var size = _bodySize > 0 ? TypeSize.Median(all) / _bodySize : 0;
        var made = new BoxPiece("", all[0].Number) { Kind = region.Kind, Size = size, Column = _bodySize > 0 ? lines.Width / _bodySize : 0 };
        var text = new StringBuilder();
        var flags = new List<ReviewFlag>();
        BoxLine? above = null;
        foreach (var line in all)
        {
            if (text.Length > 0 && hyphenation.Append(text, line.Text, above?.Words[^1].Whole ?? line.Words[0].Whole) is { } asked)
                flags.Add(new ReviewFlag(asked.Code, asked.Message, line.Number));
            else if (text.Length == 0)
                text.Append(line.Text);
            above = line;
        }

        var joined = text.ToString();
        if (joined.Length == 0)
            yield break;
        if (IsHeading(region, size, joined) && !all.Exists(l => Hyphenation.Parts(l.Text, "a")))
        {
            // Each printed line of a headline is a line: the parts of a title are told line by line.
            for (var k = 0; k < all.Count; k++)
                yield return made with { Text = all[k].Text, Number = all[k].Number, Kind = RegionKind.Heading, Blanks = k == 0 ? 1 : 0, Box = all[k].Box, Flags = [.. all[k].Flags, .. WordFlags.Unsure(all.GetRange(k, 1), lowConfidence)] };
            yield break;
        }

        yield return made with { Text = joined, Kind = IsHeading(region, size, joined) ? RegionKind.Heading : region.Kind, Lines = all.Count, IsSetAsText = lines.IsIndented(first) || all.Count > 1 && region.Lines.Count > 2 && lines.IsFull(end - 1), Box = Box.Around(all.Select(l => l.Box)), Flags = [.. flags, .. all.SelectMany(l => l.Flags), .. WordFlags.Unsure(all, lowConfidence)] };
    }

    /// <summary>By what the source says, or by large type; a lead paragraph in large type has sentences.</summary>
    private static bool IsHeading(BoxRegion region, double size, string text) =>
        region.Kind == RegionKind.Heading || region.Kind == RegionKind.Text && size >= TypeSize.Heading && !Punctuation.HasInnerStop(text) && !(Punctuation.EndsSentence(text) && text[^1] is '。' or '.' && size < 2 * TypeSize.Heading);
}
