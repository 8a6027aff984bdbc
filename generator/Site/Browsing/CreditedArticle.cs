namespace Archive.Site;

/// <summary>An article of a contributor.</summary>
/// <param name="Edition">Where it was printed.</param>
/// <param name="Credit">What the person did for which article.</param>
internal sealed record CreditedArticle(ListedEdition Edition, Credit Credit);

/// <summary>A contributor in a list of names.</summary>
/// <param name="Name">As printed.</param>
/// <param name="Slug">The name in addresses.</param>
/// <param name="Only">The only article; null when there are more, which have a page of their own.</param>
internal sealed record ListedName(string Name, string Slug, CreditedArticle? Only);
