namespace Archive.Tests.Import.Scoring;

/// <summary>The truth about a page with its paragraphs located in the page's text. Says so where truth and text do not agree.</summary>
internal sealed class LocatedTruth
{
    private readonly List<string> _disagreements = [];

    public LocatedTruth(Truth truth, string text)
    {
        Truth = truth;
        Text = new PageText(truth, text);
        Articles = [.. truth.Articles.Select(Locate)];
        Teasers = [.. Articles.Where(a => a.Truth.Kind == "teaser")];
        News = [.. Articles.Where(a => a.Truth.Kind != "teaser")];
    }

    public Truth Truth { get; }

    public PageText Text { get; }

    public IReadOnlyList<LocatedArticle> Articles { get; }

    public IReadOnlyList<LocatedArticle> News { get; }

    public IReadOnlyList<LocatedArticle> Teasers { get; }

    /// <summary>Mistakes in the truth itself.</summary>
    public IReadOnlyList<string> Disagreements => _disagreements;

    private LocatedArticle Locate(TruthArticle article)
    {
        var lines = article.Lines.Count > 0 ? article.Lines.ToHashSet() : [.. Enumerable.Range(1, Text.LineCount)];
        var paragraphs = new List<IReadOnlyList<int>>();
        for (var k = 0; k < article.ParagraphLines.Count; k++)
            paragraphs.Add(Paragraph(article, k, lines));
        foreach (var i in paragraphs.SelectMany(p => p))
            Text.Belongings[i] = Belonging.Body;
        ClaimParts(article, lines);
        if (article.BodyChars is { } wanted && paragraphs.Sum(p => p.Count) is var found && found != wanted)
            Disagree(article, $"{found} characters in the body, not {wanted}");
        return new LocatedArticle(article, paragraphs);
    }

    private List<int> Paragraph(TruthArticle article, int k, HashSet<int> lines)
    {
        var (first, last) = (article.ParagraphLines[k][0], article.ParagraphLines[k][1]);
        var positions = Enumerable.Range(first, last - first + 1).Where(lines.Contains).SelectMany(Text.Line).ToList();
        var printed = Text.At(positions);
        var wanted = article.Paragraphs is { } texts ? Squeezed.Text(texts[k]) : null;
        var cuts = article.Jumps.Where(j => j.Line >= first && j.Line <= last).Select(j => Squeezed.Text(j.Printed))
            .Where(mark => printed.Contains(mark, StringComparison.Ordinal) && wanted?.Contains(mark, StringComparison.Ordinal) is not true)
            .Select(mark => (At: printed.IndexOf(mark, StringComparison.Ordinal), mark.Length)).ToList();
        if (k == 0)
            cuts.AddRange(Opening(article, printed, wanted, cuts));
        var gone = cuts.SelectMany(cut => Enumerable.Range(cut.At, cut.Length)).ToHashSet();
        var body = positions.Where((_, at) => !gone.Contains(at)).ToList();
        if (wanted is null || Text.At(body) == wanted)
            return body;
        var found = printed.IndexOf(wanted, StringComparison.Ordinal);
        if (found >= 0)
            return positions.GetRange(found, wanted.Length);
        Disagree(article, $"paragraph {k + 1} differs from its lines");
        return body;
    }

    /// <summary>Dateline and byline at the start of the first paragraph, behind a jump mark perhaps.</summary>
    private static List<(int At, int Length)> Opening(TruthArticle article, string printed, string? wanted, List<(int At, int Length)> marks)
    {
        var opening = new List<(int At, int Length)>();
        var at = 0;
        foreach (var mark in marks.Order().Where(mark => mark.At == at))
            at += mark.Length;
        var dateline = Squeezed.Text(article.Dateline);
        if (dateline.Length > 0 && StartsWith(printed, dateline, at))
        {
            opening.Add((at, dateline.Length));
            at += dateline.Length;
        }

        var byline = Squeezed.Text(article.Byline);
        if (byline.Length > 0 && StartsWith(printed, byline, at))
            opening.Add((at, byline.Length));
        else if (byline.Length > 0 && !(wanted is not null && StartsWith(printed, wanted[..Math.Min(20, wanted.Length)], at)) && TailOfByline(article, printed, byline, at) is { } tail)
            opening.Add((at, tail));
        return opening;
    }

    /// <summary>The byline began on an earlier line: how much of it stands here.</summary>
    private static int? TailOfByline(TruthArticle article, string printed, string byline, int at)
    {
        for (var from = 1; from < byline.Length; from++)
        {
            var length = byline.Length - from;
            var text = printed[Math.Min(at + length, printed.Length)..];
            if (StartsWith(printed, byline[from..], at) && (article.First15 ?? "").StartsWith(text[..Math.Min(10, text.Length)], StringComparison.Ordinal))
                return length;
        }

        return null;
    }

    /// <summary>Gives the rest of the article's lines to its other parts, the longest first.</summary>
    private void ClaimParts(TruthArticle article, HashSet<int> lines)
    {
        var rest = lines.Order().SelectMany(Text.Line).Where(i => Text.Belongings[i] == Belonging.Nothing).ToList();
        var text = Text.At(rest);
        var claimed = new HashSet<int>();
        foreach (var (part, belonging) in Parts(article).OrderByDescending(p => p.Text.Length))
        {
            var at = text.IndexOf(part, StringComparison.Ordinal);
            while (at >= 0 && Enumerable.Range(at, part.Length).Any(claimed.Contains))
                at = text.IndexOf(part, at + 1, StringComparison.Ordinal);
            if (at < 0)
                continue;
            foreach (var i in Enumerable.Range(at, part.Length))
            {
                claimed.Add(i);
                Text.Belongings[rest[i]] = belonging;
            }
        }

        if (claimed.Count < rest.Count)
            Disagree(article, $"{rest.Count - claimed.Count} characters of its lines are in none of its parts");
        foreach (var jump in article.Jumps)
            Text.Optional.Add(jump.Printed);
        Text.Optional.Add(article.Dateline);
    }

    private static IEnumerable<(string Text, Belonging Belonging)> Parts(TruthArticle article)
    {
        var neutral = new[] { article.Dateline, article.Byline }.Concat(article.Jumps.Select(j => j.Printed)).Select(text => (text, Belonging.Neutral));
        var parts = article.Crossheads.Select(c => c.Text).Concat(article.Captions)
            .Concat([article.Kicker, article.Title, article.Deck, article.Label, article.Source]).Select(text => (text, Belonging.Part));
        return neutral.Concat(parts).Select(p => (Squeezed.Text(p.text), p.Item2)).Where(p => p.Item1.Length > 0);
    }

    private static bool StartsWith(string text, string start, int at) => at <= text.Length && text.AsSpan(at).StartsWith(start, StringComparison.Ordinal);

    private void Disagree(TruthArticle article, string message) => _disagreements.Add($"article {article.Id}: {message}");
}

/// <summary>An article of the truth, each paragraph as the positions of its characters.</summary>
internal sealed record LocatedArticle(TruthArticle Truth, IReadOnlyList<IReadOnlyList<int>> Paragraphs)
{
    public HashSet<int> Body { get; } = [.. Paragraphs.SelectMany(p => p)];
}
