namespace Archive.Model;

/// <summary>One article (稿件) as printed on one page. Absent parts are null or empty.</summary>
public sealed record Article
{
    /// <summary>Unique on its page, from 1, given at import and never changed or reused.</summary>
    public required int Id { get; init; }

    public ArticleKind Kind { get; init; } = ArticleKind.News;

    /// <summary>The standing head it stands under (栏题).</summary>
    public string? Label { get; init; }

    /// <summary>The line above the headline (引题).</summary>
    public string? Kicker { get; init; }

    /// <summary>The main headline (主题). A printed line break is one space. Null when the article has none.</summary>
    public string? Headline { get; init; }

    /// <summary>The lines below the headline (副题).</summary>
    public string? Deck { get; init; }

    /// <summary>The byline as printed, without the brackets around it: 记者 吕毅 徐墉.</summary>
    public string? Byline { get; init; }

    /// <summary>消息头: 本报讯; 新华社北京1月29日电.</summary>
    public string? Dateline { get; init; }

    /// <summary>The body in reading order. The first paragraph keeps dateline and byline as printed.</summary>
    public ValueList<Block> Blocks { get; init; } = [];

    /// <summary>下转: the label of the page on which it goes on.</summary>
    public string? ContinuedOn { get; init; }

    /// <summary>上接: the label of the page from which it comes.</summary>
    public string? ContinuedFrom { get; init; }

    /// <summary>The jump marks as printed, in order; they are taken out of the text.</summary>
    public ValueList<string> JumpMarks { get; init; } = [];

    /// <summary>Where an excerpt was taken from, as printed: （摘自《杭州日报》2022年7月28日）.</summary>
    public string? SourceNote { get; init; }

    /// <summary>Where it stands on the picture of its page, when the source says so.</summary>
    public ValueList<Zone> Zones { get; init; } = [];

    public ValueList<ReviewFlag> Review { get; init; } = [];

    /// <summary>The people in byline and credits, read from them.</summary>
    public ValueList<Contributor> Contributors => ContributorParser.Parse(this);
}

/// <summary>What sort of article it is. The JSON twin and the canonical page write the names in lower case.</summary>
public enum ArticleKind
{
    News,
    Photo,
    Notice,
    Editorial,
    Advertisement,
}

/// <summary>A decision of the importer that a person should look at.</summary>
/// <param name="Code">Stable, from <c>ReviewCodes</c>: <c>label-attached</c>.</param>
/// <param name="Message">What was decided.</param>
/// <param name="Line">1-based line of the source file.</param>
public sealed record ReviewFlag(string Code, string Message, int? Line);
