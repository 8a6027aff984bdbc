using Archive.Model;

namespace Archive.Site;

/// <summary>The facts of which citations of one article are made. Immutable; what is not known is null or empty.</summary>
internal sealed record CitationSource
{
    public required CitedEdition Edition { get; init; }

    /// <summary>Newspaper, edition, page and article as one name: what reference managers know the entry by.</summary>
    public required string Id { get; init; }

    /// <summary>What is printed over the article: the headline, or the title part that stands in for it.</summary>
    public required string? Title { get; init; }

    public required IReadOnlyList<CitedPerson> Authors { get; init; }

    /// <summary>The label of the page on which it begins.</summary>
    public required string? Page { get; init; }

    /// <summary>The label of the page on which it goes on.</summary>
    public string? NextPage { get; init; }

    public string? Section { get; init; }

    /// <summary>The article's public address, when the archive has one.</summary>
    public string? Url { get; init; }

    /// <summary>A4, or A4, A7.</summary>
    public string? Pages => Page is null ? null : NextPage is null ? Page : $"{Page}, {NextPage}";

    public static CitationSource Of(CitedEdition edition, Page page, Article article, ValueList<Contributor> contributors, string? url) => new()
    {
        Edition = edition,
        Id = $"{edition.Key.NewspaperId}-{edition.Key.Key}-{page.Label}-{article.Id}",
        Title = OneLine.OrNull(article.Headline) ?? OneLine.OrNull(article.Kicker) ?? OneLine.OrNull(article.Deck),
        Authors = CitedPerson.AuthorsOf(article, contributors),
        Page = page.Label == PageLabel.Unknown ? null : page.Label,
        NextPage = PageLabel.IsValid(article.ContinuedOn) && article.ContinuedOn != PageLabel.Unknown ? article.ContinuedOn : null,
        Section = OneLine.OrNull(page.Section),
        Url = url,
    };
}
