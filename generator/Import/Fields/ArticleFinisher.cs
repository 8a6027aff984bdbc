using Archive.Model;

namespace Archive.Import;

/// <summary>Turns a draft into an article: title parts, dateline, byline, jumps, credits, kind, and the flags of all decisions.</summary>
internal static class ArticleFinisher
{
    public static Article Finish(ArticleDraft draft, int id, string? provenTitle) =>
        Finish(draft, id, HeadlineRoles.Read(draft.Heads, draft.Body, provenTitle));

    /// <summary>The same where it is known which line is kicker, headline and deck.</summary>
    public static Article Finish(ArticleDraft draft, int id, HeadlineParts heads)
    {
        var flags = new List<ReviewFlag>(draft.Heads.SelectMany(h => h.Flags).Concat(heads.Flags).Concat(draft.Flags));
        var body = new BodyReader(draft.Body, heads.Byline).Read();
        var label = draft.Label is { } attached && heads.Label is { } own ? $"{own} {attached}" : draft.Label ?? heads.Label;
        if (body.PhotoCredit is not null && body.Byline != body.PhotoCredit && draft.Heads.Count == 0)
            flags.Add(new ReviewFlag(ReviewCodes.CreditAttached, "a credit line was kept as a caption", draft.Line));
        flags.AddRange(body.Flags);
        if (body.ContinuedOnLine is { } on)
            flags.Add(JumpFlag.On(body.ContinuedOn, on));
        if (body.ContinuedFromLine is { } from)
            flags.Add(JumpFlag.From(body.ContinuedFrom, from));
        var article = new Article
        {
            Id = id,
            Kind = KindJudge.Of(heads, label, body.Blocks, body.Dateline is not null, body.Byline, body.IsPhotoStory),
            Label = label,
            Kicker = heads.Kicker,
            Headline = heads.Headline,
            Deck = heads.Deck,
            Byline = body.Byline,
            Dateline = body.Dateline,
            Blocks = [.. body.Blocks],
            ContinuedOn = body.ContinuedOn,
            ContinuedFrom = body.ContinuedFrom,
            JumpMarks = [.. body.JumpMarks],
            SourceNote = body.SourceNote,
            Zones = BoxZones.Merged(draft.Heads.Concat(draft.Body).SelectMany(b => b.Zones)),
        };
        return article with { Review = [.. ArticleFlags.Of(article, draft, flags)] };
    }
}
