using Archive.Model;

namespace Archive.Import;

/// <summary>An article as a source gives it whose fields are known: it needs no segmentation, and is finished as every imported article is.</summary>
internal sealed record SourceArticle
{
    public string? Label { get; init; }

    public string? Kicker { get; init; }

    public string? Headline { get; init; }

    public string? Deck { get; init; }

    /// <summary>Who wrote it, when the source has a field of its own for that.</summary>
    public string? Byline { get; init; }

    /// <summary>What sort it is, when the source says so; else its words decide.</summary>
    public ArticleKind? Kind { get; init; }

    /// <summary>Its body in reading order.</summary>
    public IReadOnlyList<TextBlock> Body { get; init; } = [];

    /// <summary>Where it starts in its source, from 1.</summary>
    public int Line { get; init; } = 1;

    public ValueList<Zone> Zones { get; init; } = [];

    public IReadOnlyList<ReviewFlag> Flags { get; init; } = [];

    /// <summary>Whether there is anything to make an article of.</summary>
    public bool IsEmpty => Headline is null && Kicker is null && Deck is null && Body.Count == 0;

    /// <summary>The article, with dateline, byline, jump marks, credits and crossheads read from its text.</summary>
    public Article Finish(int id)
    {
        var draft = new ArticleDraft { Label = Label };
        draft.Heads.Add(new TextBlock(BlockRole.Heading, Headline ?? "", Line));
        draft.Body.AddRange(Body);
        draft.Flags.AddRange(Flags);
        var heads = new HeadlineParts { Kicker = Kicker, Headline = Headline, Deck = Deck, Byline = Byline };
        var article = ArticleFinisher.Finish(draft, id, heads) with { Zones = Zones };
        if (Kind is not { } kind)
            return article;

        // Nobody signs an advertisement.
        var isSigned = kind is ArticleKind.News or ArticleKind.Photo;
        return article with { Kind = kind, Review = [.. article.Review.Where(flag => isSigned || flag.Code != ReviewCodes.BylineMissing)] };
    }
}
