using System.Text;

namespace Archive.Import;

/// <summary>
/// Paragraphs that a column border cut: a block that does not end a sentence goes on in the next one. Where the column
/// ends with a full stop, only a running list tells (一要 … 二要 | 三要 …).
/// </summary>
internal static class ParagraphCut
{
    private static readonly string[] ListWords = ["要", "是", "抓", "看"];
    /// <summary>A teaser box has no more blocks than this.</summary>
    private const int BoxLength = 24;

    /// <summary>No paragraph of a newspaper is longer, in characters; without a bound a page of scraps would be joined line by line for ever.</summary>
    private const int LongestJoined = 6000;

    private const string Ordinals = "一二三四五六七八九十";

    /// <summary>Whether the last block is a paragraph without an end.</summary>
    public static bool IsOpen(List<TextBlock> blocks) => Last(blocks) is { } last && !last.IsVerse && !EndsParagraph(last.Text);

    /// <summary>Joins a paragraph to the last block when that one is cut; the flag tells a person where.</summary>
    public static bool TryJoin(List<TextBlock> blocks, TextBlock next)
    {
        if (Last(blocks) is not { } last)
            return false;
        if (last.Text.Length > LongestJoined || last.IsVerse || next.IsVerse || IsTeaser(blocks, next))
            return false;
        if (next.Text[0] is '◆' or '●' or '■' or '▶' or '▲' or '★' or '※' or '◎' or '•' or '◇' or '□')
            return false;
        var isOpen = !EndsParagraph(last.Text) && !SignOff.IsPart(next.Text) && !Byline.IsSignature(next.Text);
        if (!isOpen && !ContinuesList(last.Text, next.Text))
            return false;
        var text = new StringBuilder(last.Text);
        TextJoin.Append(text, next.Text);
        var joined = last with { Text = text.ToString(), Markdown = last.Markdown is null && next.Markdown is null ? null : JoinMarkdown(last, next, text.Length > last.Text.Length + next.Text.Length) };
        blocks[blocks.FindLastIndex(b => ReferenceEquals(b, last))] = isOpen
            ? joined.WithFlag(ReviewCodes.ParagraphJoined, "a paragraph cut in mid-sentence was joined", next.Line)
            : joined.WithFlag(ReviewCodes.BreakJudged, "joined: the list of the paragraph above goes on", next.Line);
        return true;
    }

    private static string JoinMarkdown(TextBlock last, TextBlock next, bool isSpaced) =>
        (last.Markdown ?? Model.MarkdownText.Escape(last.Text)) + (isSpaced ? " " : "") + (next.Markdown ?? Model.MarkdownText.Escape(next.Text));

    /// <summary>Whether nothing of this page goes on: a sentence's end, a signature, or a jump to another page.</summary>
    public static bool EndsParagraph(string text) => EndsIn(text, out var jumps) || jumps;

    /// <summary>Whether the sentence is complete, a jump mark behind it left out.</summary>
    public static bool EndsSentence(string text) => EndsIn(text, out _);

    private static bool EndsIn(string text, out bool jumps)
    {
        var tail = text.Length > 80 ? text[^80..] : text;
        var marks = JumpMark.FindAll(tail);
        jumps = marks.Count > 0 && !marks[^1].IsFrom && marks[^1].End == tail.Length;
        if (jumps)
            tail = tail[..marks[^1].Start].TrimEnd();
        return tail.Length == 0 || SignOff.IsPart(text) || Byline.IsSignature(text) || Punctuation.EndsBlock(tail) || Byline.TrailingBracket(tail) is not null || EndsInBracketAfterStop(tail);
    }

    /// <summary>The items of a teaser box end without a stop.</summary>
    private static bool IsTeaser(List<TextBlock> blocks, TextBlock next)
    {
        var recent = Math.Min(blocks.Count, BoxLength);
        return blocks.FindLastIndex(blocks.Count - 1, recent, b => b.Role == BlockRole.TeaserLabel) >= 0 && (TeaserMark.Item(next.Text, insideBox: true) is not null || TeaserMark.Item(blocks[^1].Text, insideBox: true) is not null);
    }

    private static bool EndsInBracketAfterStop(string tail)
    {
        if (tail[^1] is not ('）' or ')'))
            return false;
        var open = tail.LastIndexOfAny(['（', '(']);
        return open > 0 && Punctuation.EndsSentence(tail.AsSpan(0, open));
    }

    private static TextBlock? Last(List<TextBlock> blocks)
    {
        for (var i = blocks.Count - 1; i >= 0; i--)
        {
            if (blocks[i].Role == BlockRole.Paragraph)
                return blocks[i];

            // A picture set into a column parts a paragraph, but does not end it.
            if (blocks[i].Role is not (BlockRole.Image or BlockRole.Caption or BlockRole.Credit))
                return null;
        }

        return null;
    }

    private static bool ContinuesList(string above, string next)
    {
        if (next.Length < 3)
            return false;
        var ordinal = Ordinals.IndexOf(next[0], StringComparison.Ordinal);
        if (ordinal < 1)
            return false;
        var word = Array.Find(ListWords, w => next.AsSpan(1).StartsWith(w, StringComparison.Ordinal));
        return word is not null && above.Contains(Ordinals[ordinal - 1] + word, StringComparison.Ordinal) && !above.StartsWith(Ordinals[ordinal - 1] + word, StringComparison.Ordinal);
    }
}
