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

    /// <summary>Lines too short for words on their own, and a kicker that runs into the headline, or several such lines.</summary>
    public static bool Applies(IReadOnlyList<TextBlock> lines)
    {
        if (lines.Count < 4)
            return false;
        var fragments = lines.Count(l => l.Width() <= FragmentWidth);
        return fragments >= 2 || (fragments == 1 && lines.Any(l => KickerCue.EndInJoined(l.Text) > 0 && KickerCue.SplitAt(l.Text) < 0 && !KickerCue.EndsIn(l.Text)));
    }

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
            Kicker = kickerEnd > 0 ? joined[..kickerEnd] : null,
            Headline = PartAtCommas(joined[kickerEnd..deckStart], body),
            Deck = deckStart < joined.Length ? joined[deckStart..] : null,
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
