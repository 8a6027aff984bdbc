using Archive.Model;

namespace Archive.Import;

/// <summary>
/// Tells label, kicker, headline and deck apart: by Markdown level or size of type where there is one, by words (…强调, ——, 某某出席), by a
/// footer that repeats the headline, and last by order, which is flagged.
/// </summary>
internal static class HeadlineRoles
{
    public static HeadlineParts Read(IReadOnlyList<TextBlock> lines, IReadOnlyList<TextBlock> body, string? provenTitle)
    {
        if (lines.Count == 0)
            return new HeadlineParts();
        if (!lines[0].StandsOut && FragmentedHeadline.Applies(lines, body.Select(b => b.Text)))
            return FragmentedHeadline.Rebuild(lines, body.Select(b => b.Text));
        var flags = new List<ReviewFlag>();
        var rest = SplitKickers(lines, flags);

        // Between a poem and its title stands the poet.
        var byline = body is [{ IsVerse: true }, ..] ? TakeByline(rest, body, flags) : null;
        var label = TakeLabel(rest, body, flags);
        byline ??= TakeByline(rest, body, flags);
        var parts = Proven(rest, provenTitle) ?? ByLevel(rest) ?? BySize(rest) ?? ByWords(rest, flags);
        return parts with { Label = label, Byline = byline, Flags = [.. flags, .. parts.Flags] };
    }

    /// <summary>Kicker and headline in one line: 某某调研时强调 抓紧抓好….</summary>
    private static List<TextBlock> SplitKickers(IReadOnlyList<TextBlock> lines, List<ReviewFlag> flags)
    {
        var split = new List<TextBlock>();
        foreach (var line in lines)
        {
            var at = KickerCue.SplitAt(line.Text);
            if (at < 0)
            {
                split.Add(line);
                continue;
            }

            split.Add(line with { Text = line.Text[..at].TrimEnd(), Level = line.Level == 0 ? 0 : line.Level + 1 });
            split.Add(line with { Text = line.Text[at..], Gap = 0 });
            flags.Add(new ReviewFlag(ReviewCodes.KickerSplit, "kicker and headline stood on one line", line.Line));
        }

        return split;
    }

    private static string? TakeLabel(List<TextBlock> lines, IReadOnlyList<TextBlock> body, List<ReviewFlag> flags)
    {
        if (lines.Count < 2 || !Han.Dominates(lines[0].Text) && RunsOn(lines[0].Text, lines[1].Text))
            return null;
        var first = lines[0];
        var isKnown = StandingHead.IsNotice(first.Text) && first.Text.Length <= 14 || StandingHead.IsEditorial(first.Text) || StandingHead.IsBriefs(first.Text) || StandingHead.IsColumn(first.Text) || StandingHead.IsLetters(first.Text);
        if (!isKnown && !LabelJudge.IsLabel(first, lines[1], body.Select(b => b.Text)))
            return null;
        if (!isKnown)
            flags.Add(LabelJudge.Flag(first));
        lines.RemoveAt(0);
        return first.Text;
    }

    /// <summary>A bare name as the last line, 林照水, or a pen name: 阿綠, which is no surname and stands nowhere in the text.</summary>
    private static string? TakeByline(List<TextBlock> lines, IReadOnlyList<TextBlock> body, List<ReviewFlag> flags)
    {
        if (lines.Count < 2 || lines[^1].StandsOut)
            return null;
        var name = lines[^1];
        if (!Names.IsBareList(name.Text) && !StandingHead.IsEditorialist(name.Text))
        {
            if (!IsPenName(lines, body))
                return null;
            flags.Add(new ReviewFlag(ReviewCodes.HeadlineOrder, $"the short line “{name.Text}” was taken as the writer's name", name.Line));
        }

        lines.RemoveAt(lines.Count - 1);
        return name.Text;
    }

    private static bool IsPenName(List<TextBlock> lines, IReadOnlyList<TextBlock> body) =>
        lines[^1].Text is { Length: 2 or 3 } name && name.All(Han.Is) && lines[^2].Text.Length >= 2 * name.Length
        && !KickerCue.EndsIn(lines[^2].Text) && (body.Count == 0 || Byline.TrailingBracket(body[^1].Text) is null) && !body.Any(b => b.Role == BlockRole.Byline || Dateline.Opens(b.Text) || b.Text.Contains(name, StringComparison.Ordinal));

    private static HeadlineParts? Proven(List<TextBlock> lines, string? title)
    {
        if (title is null)
            return null;
        var wanted = Spaceless.Of(title);
        for (var first = 0; first < lines.Count; first++)
        {
            var text = "";
            for (var last = first; last < lines.Count; last++)
            {
                text += Spaceless.Of(lines[last].Text);
                if (text == wanted)
                    return Parts(lines, first, last + 1);
            }
        }

        return null;
    }

    private static HeadlineParts? ByLevel(List<TextBlock> lines)
    {
        var marked = lines.Where(l => l.Level > 0).Select(l => l.Level).ToList();
        if (marked.Count < lines.Count || marked.Distinct().Count() < 2)
            return null;
        var top = marked.Min();
        var first = lines.FindIndex(l => l.Level == top);
        var end = first;
        while (end < lines.Count && lines[end].Level == top)
            end++;
        return Parts(lines, first, end);
    }

    /// <summary>The headline is set in the largest type.</summary>
    private static HeadlineParts? BySize(List<TextBlock> lines)
    {
        var top = lines.Max(l => l.Size);
        if (top <= 0 || lines.Exists(l => l.Size <= 0) || lines.TrueForAll(l => TypeSize.AreAlike(l.Size, top)))
            return null;
        var first = lines.FindIndex(l => TypeSize.AreAlike(l.Size, top));
        var end = first;
        while (end < lines.Count && TypeSize.AreAlike(lines[end].Size, top))
            end++;
        return Parts(lines, first, end);
    }

    private static HeadlineParts ByWords(List<TextBlock> lines, List<ReviewFlag> flags)
    {
        var groups = Groups(lines);
        var first = 1 + groups.FindLastIndex(g => KickerCue.EndsIn(g[^1].Text) && g != groups[^1]);
        var dash = groups.FindIndex(first + 1 <= groups.Count ? first + 1 : groups.Count, g => g[0].Text.StartsWith("——", StringComparison.Ordinal));
        var end = dash > 0 ? dash : groups.Count;
        while (end - 1 > first && KickerCue.IsDeck(groups[end - 1][0].Text))
            end--;
        var knowsKicker = first > 0;
        var knowsDeck = end < groups.Count;
        var open = end - first;
        if (open >= 2)
        {
            var order = Order(groups.GetRange(first, open), knowsKicker, knowsDeck);
            first += order.Kickers;
            end -= order.Decks;
            flags.Add(new ReviewFlag(ReviewCodes.HeadlineOrder, "which line is kicker, headline or deck was judged by their order", lines[0].Line));
        }

        var before = groups.Take(first).Sum(g => g.Count);
        return Parts(lines, before, before + groups.GetRange(first, end - first).Sum(g => g.Count));
    }

    /// <summary>How many of the lines that no word decides are kickers and how many decks.</summary>
    private static (int Kickers, int Decks) Order(List<List<TextBlock>> groups, bool knowsKicker, bool knowsDeck)
    {
        var first = string.Join(' ', groups[0].Select(line => line.Text));
        var second = string.Join(' ', groups[1].Select(line => line.Text));
        if (!Han.Dominates(first))
            return groups.Count == 2 && first.Length <= 22 && second.Length >= 1.4 * first.Length && !GoesOn(first, second) ? (1, 0) : (0, groups.Count > 1 && !GoesOn(first, second) ? groups.Count - 1 : groups.Count > 2 ? groups.Count - 2 : 0);
        if (groups.Count == 2)
        {
            if (groups[0].Count > 1 && groups[1].Count == 1 && !knowsDeck)
                return (0, 1);
            if (knowsKicker || knowsDeck)
                return knowsKicker && !knowsDeck && IsShortBeforeLong(first, second) ? (0, 1) : knowsKicker ? (0, 0) : (1, 0);
            return HeadlineOrder.SecondIsDeck(first, second) ? (0, 1) : (1, 0);
        }

        if (groups.Count == 3 && !knowsDeck && AreAlike(groups[1][0].Text, groups[2][0].Text))
            return (knowsKicker ? 0 : 1, 0);
        return (knowsKicker ? 0 : 1, knowsDeck || groups.Count - (knowsKicker ? 0 : 1) < 2 ? 0 : 1);
    }

    /// <summary>Two printed lines of one headline: about as wide, and each a phrase.</summary>
    private static bool AreAlike(string line, string next) =>
        EmWidth.Of(next) / EmWidth.Of(line) is >= 0.8 and <= 1.26 && !line.Contains(' ', StringComparison.Ordinal) && !next.Contains(' ', StringComparison.Ordinal) && !Punctuation.HasRunningMarks(next);

    /// <summary>Strong words and then a longer line are headline and deck: 花开运河边 | 我市首届运河文化节昨晚开幕. Kickers are rarely the shorter line.</summary>
    private static bool IsShortBeforeLong(string first, string second)
    {
        var width = EmWidth.Of(first);
        var isWhole = width >= 10.5 || (width <= 8 && EmWidth.Of(second) >= 1.6 * width);
        return isWhole && EmWidth.Of(second) >= 1.2 * width && !KickerCue.IsEvent(first);
    }

    /// <summary>Whether an English headline runs over two lines: the second starts in lower case, or is as heavy as the first.</summary>
    private static bool GoesOn(string first, string second) =>
        char.IsLower(second.FirstOrDefault(char.IsLetter)) || (!first.Any(char.IsLower) && !second.Any(char.IsLower)) || first[^1] is ',' or '-';

    /// <summary>Whether a line breaks off in the middle of its words: …关于 | 省委第二巡视组…; Span that carried | four generations.</summary>
    private static bool RunsOn(string line, string next) =>
        Han.Dominates(line) ? line.EndsWith("关于", StringComparison.Ordinal) || line.EndsWith("關於", StringComparison.Ordinal) || line[^1] is '、' or '和' or '与' or '與' or '及' : char.IsLower(next.FirstOrDefault(char.IsLetter));

    /// <summary>Lines set tight to each other are printed lines of one part.</summary>
    private static List<List<TextBlock>> Groups(List<TextBlock> lines)
    {
        var groups = new List<List<TextBlock>>();
        foreach (var line in lines)
        {
            var isTight = groups.Count > 0 && (line.Gap < 0 || RunsOn(groups[^1][^1].Text, line.Text)) && !KickerCue.EndsIn(groups[^1][^1].Text) && !KickerCue.IsDeck(line.Text);
            if (isTight)
                groups[^1].Add(line);
            else
                groups.Add([line]);
        }

        return groups;
    }

    private static HeadlineParts Parts(List<TextBlock> lines, int first, int end) => new()
    {
        Kicker = Join(lines.Take(first)),
        Headline = Join(lines.Take(end).Skip(first)),
        Deck = Join(lines.Skip(end)),
    };

    private static string? Join(IEnumerable<TextBlock> lines) => string.Join(' ', lines.Select(l => l.Text.Trim())) is { Length: > 0 } text ? text : null;
}
