namespace Archive.Model;

/// <summary>What a JSON twin holds: which page it is, as far as anybody knows, and what is printed on it.</summary>
public sealed record Twin(TwinHead Head, ValueList<Article> Articles, ValueList<Teaser> Teasers, ValueList<string> Furniture)
{
    /// <summary>Who made an article; one who has already read it from its lines may say so here.</summary>
    public Func<Article, ValueList<Contributor>> ContributorsOf { get; init; } = static article => article.Contributors;

    /// <summary>The twin of a page of the archive.</summary>
    public static Twin Of(Page page, Newspaper? newspaper) => new(
        new TwinHead
        {
            NewspaperId = page.Edition.NewspaperId,
            NewspaperName = newspaper?.Name,
            Date = page.Edition.Date.Text,
            Edition = page.Edition.Key,
            Page = page.Label,
            Sequence = page.Sequence,
            Section = page.Section,
            Source = page.Source,
        },
        page.Articles,
        page.Teasers,
        page.Furniture);
}

/// <summary>Which page a twin is of. Before a page is in the archive any of it may be unknown, and is null then.</summary>
public sealed record TwinHead
{
    public string? NewspaperId { get; init; }

    public string? NewspaperName { get; init; }

    /// <summary>The EDTF date.</summary>
    public string? Date { get; init; }

    /// <summary>The edition's key.</summary>
    public string? Edition { get; init; }

    /// <summary>The page's label.</summary>
    public string? Page { get; init; }

    public int? Sequence { get; init; }

    public string? Section { get; init; }

    public PageSource? Source { get; init; }
}
