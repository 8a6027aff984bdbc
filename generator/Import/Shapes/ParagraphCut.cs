using System.Text;
using System.Text.RegularExpressions;

namespace Archive.Import;

/// <summary>
/// Tells paragraphs that a column border cut from those that end: a block that does not end a sentence goes on in the next one. Where
/// the column ends with a full stop, only a running list tells (一要 … 二要 | 三要 …).
/// </summary>
internal static partial class ParagraphCut
{
    /// <summary>Characters at the end of a text that are enough to tell whether it ends.</summary>
    public const int TailLength = 120;

    private const int JumpTail = 80;

    private const string Ordinals = "一二三四五六七八九十";

    private static readonly string[] ListWords = ["要", "是", "抓", "看"];

    /// <summary>Whether a text was cut and <paramref name="next"/> may be its rest.</summary>
    public static bool IsCut(string tail, string next) => !EndsParagraph(tail) && !SignOff.IsPart(next) && !Byline.IsSignature(next);

    /// <summary>Whether a block opens with a bullet: the item of a list, which goes on with nothing.</summary>
    public static bool StartsItem(string text) => text[0] is '◆' or '●' or '■' or '▶' or '▲' or '★' or '※' or '◎' or '•' or '◇' or '□';

    /// <summary>Whether a line is an item of a notice with its label: 时间：5月24日.</summary>
    public static bool IsLabelled(string text) => Label().IsMatch(text);

    /// <summary>Whether nothing of this page goes on: a sentence's end, a signature, or a jump to another page.</summary>
    public static bool EndsParagraph(string text) => EndsIn(text, out var jumps) || jumps;

    /// <summary>Whether the sentence is complete, a jump mark behind it left out.</summary>
    public static bool EndsSentence(string text) => EndsIn(text, out _);

    /// <summary>Whether <paramref name="next"/> is the next item of a list that runs in the text above: 二要 after 一要, the first of them inside the text.</summary>
    public static bool ContinuesList(StringBuilder above, string next)
    {
        if (next.Length < 3)
            return false;
        var ordinal = Ordinals.IndexOf(next[0], StringComparison.Ordinal);
        if (ordinal < 1 || Array.Find(ListWords, w => next.AsSpan(1).StartsWith(w, StringComparison.Ordinal)) is not { } word)
            return false;
        var before = Ordinals[ordinal - 1] + word;
        return above.ToString().IndexOf(before, StringComparison.Ordinal) > 0;
    }

    private static bool EndsIn(string text, out bool jumps)
    {
        var tail = text.Length > JumpTail ? text[^JumpTail..] : text;
        var marks = JumpMark.FindAll(tail);
        jumps = marks.Count > 0 && !marks[^1].IsFrom && marks[^1].End == tail.Length;
        if (jumps)
            tail = tail[..marks[^1].Start].TrimEnd();
        return tail.Length == 0 || SignOff.IsPart(text) || Byline.IsSignature(text) || Punctuation.EndsBlock(tail) || Byline.TrailingBracket(tail) is not null || EndsInBracketAfterStop(tail);
    }

    [GeneratedRegex("^[\\u4e00-\\u9fff]{2,4}[:：]", RegexOptions.CultureInvariant)]
    private static partial Regex Label();

    private static bool EndsInBracketAfterStop(string tail)
    {
        if (tail[^1] is not ('）' or ')'))
            return false;
        var open = tail.LastIndexOfAny(['（', '(']);
        return open > 0 && Punctuation.EndsSentence(tail.AsSpan(0, open));
    }
}
