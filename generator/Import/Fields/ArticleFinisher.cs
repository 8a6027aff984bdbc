using Archive.Model;

namespace Archive.Import;

/// <summary>Turns a draft into an article: title parts, dateline, byline, jumps, credits, kind, and the flags of all decisions.</summary>
internal static class ArticleFinisher
{
    public static Article Finish(ArticleDraft draft, int id, string? provenTitle)
    {
        var heads = HeadlineRoles.Read(draft.Heads, draft.Body, provenTitle);
        var flags = new List<ReviewFlag>(draft.Heads.SelectMany(h => h.Flags).Concat(heads.Flags).Concat(draft.Flags));
        var body = new BodyReader(draft.Body).Read();
        var hasDateline = body.Dateline is not null;
        var label = draft.Label is { } attached && heads.Label is { } own ? $"{own} {attached}" : draft.Label ?? heads.Label;
        var isPhotoStory = body.PhotoCredit is not null && !hasDateline && (body.Byline is null || body.WriterCredit is not null) && heads.Byline is null && body.TextLength <= KindJudge.LongestPhotoStory;
        var blocks = body.Blocks;
        var byline = heads.Byline is { } name && (body.HasBylineLine || body.WriterCredit is not null && body.Byline == body.WriterCredit) ? $"{name} {body.Byline}" : heads.Byline ?? body.Byline ?? (isPhotoStory ? body.PhotoCredit : null);
        if (isPhotoStory && byline == body.PhotoCredit && body.WriterCredit is null)
            blocks.Remove(Block.Caption(byline!));
        else if (body.PhotoCredit is not null && draft.Heads.Count == 0)
            flags.Add(new ReviewFlag(ReviewCodes.CreditAttached, "a credit line was kept as a caption", draft.Line));
        flags.AddRange(body.Flags);
        if (body.ContinuedOnLine is { } on)
            flags.Add(new ReviewFlag(ReviewCodes.JumpOpen, $"continues on page {body.ContinuedOn ?? "(not printed)"}", on));
        if (body.ContinuedFromLine is { } from)
            flags.Add(new ReviewFlag(ReviewCodes.JumpOpen, $"continues from page {body.ContinuedFrom ?? "(not printed)"}", from));
        var article = new Article
        {
            Id = id,
            Kind = KindJudge.Of(heads, label, blocks, hasDateline, isPhotoStory),
            Label = label,
            Kicker = heads.Kicker,
            Headline = heads.Headline,
            Deck = heads.Deck,
            Byline = byline,
            Dateline = body.Dateline,
            Blocks = [.. blocks],
            ContinuedOn = body.ContinuedOn,
            ContinuedFrom = body.ContinuedFrom,
            JumpMarks = [.. body.JumpMarks],
            SourceNote = body.SourceNote,
        };
        return article with { Review = [.. ArticleFlags.Of(article, draft, flags)] };
    }
}
