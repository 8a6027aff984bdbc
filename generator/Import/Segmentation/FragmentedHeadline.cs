using System.Text.RegularExpressions;

namespace Archive.Import;

/// <summary>
/// A headline that PDF extraction broke into fragments (赵一德在参|加省委…强调|抢抓|机遇…). The order of the file is right, only the
/// breaks are wrong: everything is joined, the kicker cut off after 强调, the deck off the end at a fragment's start, and the headline
/// parted where the body has the same words after a comma.
/// </summary>
internal static partial class FragmentedHeadline
{
    private const double FragmentWidth = 3;
    private const int MostLines = 24;

    /// <summary>
    /// Lines too short for words, with a kicker that runs into the headline; or breaks in the middle of words, which the body shows
    /// unbroken (坚持制造|业立市…: the body has 制造业).
    /// </summary>
    public static bool Applies(IReadOnlyList<TextBlock> lines, IEnumerable<string> body)
    {
        // In Latin script letters that meet at a break stand side by side in many words.
        if (lines.Count is < 4 or > MostLines || !Han.Dominates(string.Concat(lines.Select(l => l.Text))))
            return false;
        var fragments = lines.Count(l => l.Width() <= FragmentWidth);
        if (fragments >= 2 || (fragments == 1 && lines.Any(l => KickerCue.EndInJoined(l.Text) > 0 && KickerCue.SplitAt(l.Text) < 0 && !KickerCue.EndsIn(l.Text))))
            return true;
        var text = string.Concat(body);
        return Enumerable.Range(1, lines.Count - 1).Count(k => BreaksWord(lines[k - 1].Text, lines[k].Text, text)) >= 2;
    }

    private static bool BreaksWord(string line, string next, string body) =>
        line.Length >= 2 && next.Length >= 2 && (body.Contains(line[^2..] + next[0], StringComparison.Ordinal) || body.Contains(line[^1] + next[..2], StringComparison.Ordinal));

    public static HeadlineParts Rebuild(IReadOnlyList<TextBlock> lines, IEnumerable<string> body)
    {
        var joined = string.Concat(lines.Select(l => l.Text));
        var starts = new List<int>();
        var at = 0;
        foreach (var line in lines)
        {
            starts.Add(at);
            at += line.Text.Length;
        }

        var kickerEnd = Math.Max(KickerCue.EndInJoined(joined), 0);
        var deckStart = starts.Find(s => s > kickerEnd && DeckEnd().IsMatch(joined[s..]));
        if (deckStart == 0)
            deckStart = joined.Length;
        var flag = new Model.ReviewFlag(ReviewCodes.HeadlineRebuilt, $"the headline was put together from {lines.Count} fragments", lines[0].Line);
        return new HeadlineParts
        {
            Kicker = kickerEnd > 0 ? joined[..kickerEnd].Trim() : null,
            Headline = PartAtCommas(joined[kickerEnd..deckStart].Trim(), body),
            Deck = deckStart < joined.Length ? joined[deckStart..].Trim() : null,
            Flags = [flag],
        };
    }

    /// <summary>Sets a space (a printed line break) before words that follow a comma in the body.</summary>
    private static string PartAtCommas(string headline, IEnumerable<string> body)
    {
        const int Words = 5;
        var openings = new HashSet<string>(StringComparer.Ordinal);
        foreach (var text in body)
        {
            for (var i = 0; i + Words < text.Length; i++)
            {
                if (text[i] is '，' or ',' or '；' or ';')
                    openings.Add(text.Substring(i + 1, Words));
            }
        }

        var parted = new System.Text.StringBuilder();
        for (var i = 0; i < headline.Length; i++)
        {
            if (i > 3 && i + Words <= headline.Length && openings.Contains(headline.Substring(i, Words)))
                parted.Append(' ');
            parted.Append(headline[i]);
        }

        return parted.ToString();
    }

    private static double Width(this TextBlock block) => EmWidth.Of(block.Text);

    [GeneratedRegex(@"^[\u4e00-\u9fff· ]{2,16}?等?(?:分别)?(?:讲话|出席|参加|主持(?:会议)?|陪同|致辞)$", RegexOptions.CultureInvariant)]
    private static partial Regex DeckEnd();
}
