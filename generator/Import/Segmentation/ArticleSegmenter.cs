namespace Archive.Import;

/// <summary>
/// Puts the blocks of a page together to articles: runs of headings and bodies, crossheads told from headlines, each run of headings
/// given to its body, standing heads to their article.
/// </summary>
internal static class ArticleSegmenter
{
    public static IReadOnlyList<ArticleDraft> Segment(IReadOnlyList<TextBlock> blocks, string shape)
    {
        var runs = RunSplitter.Split(MoveJumpsBelowHeadings(TrailingItems.Settle(Signature.Settle(blocks))));
        MoveLeadingPictures(runs);
        runs = shape == Shape.SingleArticle ? OneArticle(runs) : MarkCrossheads(runs);
        var below = HeadlinePlacement.Assign(runs, mayFollow: shape == Shape.PdfHardWrap);
        var drafts = Collect(runs, below);
        AttachLabels(drafts);
        MoveSignaturesAbove(drafts);
        return drafts;
    }

    /// <summary>(上接第一版) above the headline belongs to the body below it.</summary>
    private static List<TextBlock> MoveJumpsBelowHeadings(IReadOnlyList<TextBlock> blocks)
    {
        var moved = blocks.ToList();
        for (var i = 0; i < moved.Count; i++)
        {
            if (moved[i].Role != BlockRole.Jump || JumpMark.Line(moved[i].Text) is not { IsFrom: true })
                continue;
            var end = i + 1;
            while (end < moved.Count && moved[end].Role == BlockRole.Heading)
                end++;
            if (end == i + 1)
                continue;
            var jump = moved[i];
            moved.RemoveAt(i);
            moved.Insert(end - 1, jump);
            moved[i] = moved[i] with { Gap = Math.Max(moved[i].Gap, 1) };
            i = end - 1;
        }

        return moved;
    }

    /// <summary>Pictures above the first headline belong to the first article.</summary>
    private static void MoveLeadingPictures(List<Run> runs)
    {
        if (runs.Count < 3 || runs[0].IsHead || runs[0].HasText || runs[2].IsHead || !runs[0].Blocks.TrueForAll(b => b.Role is BlockRole.Image or BlockRole.Caption or BlockRole.Credit))
            return;
        runs[2].Blocks.InsertRange(0, runs[0].Blocks);
        runs.RemoveAt(0);
    }

    /// <summary>In a single article every heading after the first paragraph is a crosshead.</summary>
    private static List<Run> OneArticle(List<Run> runs)
    {
        var head = new Run(isHead: true);
        var body = new Run(isHead: false);
        foreach (var run in runs)
        {
            if (run.IsHead && body.FirstParagraph is null && head.Blocks.Count < 6)
                head.Blocks.AddRange(run.Blocks);
            else
                body.Blocks.AddRange(run.Blocks.Select(b => run.IsHead ? b with { Role = BlockRole.Crosshead } : b));
        }

        return [.. new[] { head, body }.Where(r => r.Blocks.Count > 0)];
    }

    private static List<Run> MarkCrossheads(List<Run> runs)
    {
        var judge = new BoundaryJudge(runs);
        var result = new List<Run>();
        var titleLevel = 0;
        var inBriefs = false;
        for (var i = 0; i < runs.Count; i++)
        {
            var run = runs[i];
            if (!run.IsHead)
            {
                // A body that follows a crosshead goes on with the one before it.
                if (result.Count > 0 && !result[^1].IsHead && i > 0 && runs[i - 1].IsHead)
                    result[^1].Blocks.AddRange(run.Blocks);
                else
                    result.Add(run);
                continue;
            }

            var isInside = i > 0 && i + 1 < runs.Count && !runs[i - 1].IsHead && !runs[i + 1].IsHead && result.Count > 0 && runs[i - 1].HasText;
            var weight = isInside ? judge.Weigh(i, titleLevel, inBriefs) : 0;
            var heads = run.Blocks;
            if (isInside && BoundaryJudge.IsUncertain(weight))
                heads[0] = heads[0].WithFlag(ReviewCodes.CrossheadJudged, weight > 0 ? "taken as the headline of a new article; it may be a crosshead" : "taken as a crosshead; it may be the headline of a new article");
            if (isInside && weight <= 0)
            {
                result[^1].Blocks.AddRange(heads.Select(b => b with { Role = BlockRole.Crosshead }));
                continue;
            }

            titleLevel = BoundaryJudge.TitleLevel(run);
            inBriefs = heads.Exists(b => StandingHead.IsBriefs(b.Text) || StandingHead.IsNotice(b.Text)) || (inBriefs && heads.Count == 1 && heads[0].Gap < 1 && i > 0 && runs[i - 1].Blocks.Count <= 2);
            result.Add(run);
        }

        return result;
    }

    private static List<ArticleDraft> Collect(List<Run> runs, bool[] below)
    {
        var drafts = new List<ArticleDraft>();
        var byBody = new ArticleDraft?[runs.Count];
        for (var i = 0; i < runs.Count; i++)
        {
            if (runs[i].IsHead)
                continue;
            byBody[i] = new ArticleDraft();
            byBody[i]!.Body.AddRange(runs[i].Blocks);
            drafts.Add(byBody[i]!);
        }

        var bodies = new NearestBodies(runs);
        for (var i = 0; i < runs.Count; i++)
        {
            if (!runs[i].IsHead)
                continue;
            var body = below[i] ? bodies.Below(i) : bodies.Above(i);
            var draft = body >= 0 ? byBody[body]! : AddBodiless(drafts);
            draft.HeadsFollow |= !below[i] && draft.Body.Count > 0 && draft.Heads.Count == 0;
            draft.Heads.AddRange(runs[i].Blocks);
        }

        return drafts;
    }

    private static ArticleDraft AddBodiless(List<ArticleDraft> drafts)
    {
        if (drafts.Count > 0 && drafts[^1].Body.Count == 0)
            return drafts[^1];
        drafts.Add(new ArticleDraft());
        return drafts[^1];
    }

    private static void AttachLabels(List<ArticleDraft> drafts)
    {
        for (var k = 1; k < drafts.Count; k++)
        {
            var above = drafts[k - 1];
            var draft = drafts[k];
            if (draft.HeadsFollow || above.HeadsFollow || !LabelJudge.BelongsAbove(draft.Heads, Texts(above), Texts(draft, skip: 1)))
                continue;
            above.Label = draft.Heads[0].Text;
            above.Flags.Add(LabelJudge.Flag(draft.Heads[0]));
            draft.Heads.RemoveAt(0);
        }
    }

    private static IEnumerable<string> Texts(ArticleDraft draft, int skip = 0) => draft.Heads.Skip(skip).Concat(draft.Body).Select(b => b.Text);

    /// <summary>
    /// Where headlines stand below the bodies, so do bylines and credits: those between such a headline and a body that opens with a
    /// dateline of its own belong to the article above.
    /// </summary>
    private static void MoveSignaturesAbove(List<ArticleDraft> drafts)
    {
        for (var k = 1; k < drafts.Count; k++)
        {
            var body = drafts[k].Body;
            var lead = body.FindIndex(b => b.Role is not (BlockRole.Byline or BlockRole.Credit or BlockRole.Caption));
            if (lead <= 0 || !drafts[k - 1].HeadsFollow || !(drafts[k].HeadsFollow && Dateline.Opens(body[lead].Text) || body[lead].StartsFrame))
                continue;
            drafts[k - 1].Body.AddRange(body.Take(lead).Select(b => b.Role == BlockRole.Credit
                ? b.WithFlag(ReviewCodes.CreditAttached, "a credit line between two articles was given to the one above")
                : b));
            body.RemoveRange(0, lead);
        }
    }
}
